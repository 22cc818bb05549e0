/** Finding cases. */
export const find = {
  title: '受付を探す',
  label: '亡くなられた方のお名前・かな・生年月日、受付番号、宛名番号、電話番号',
  hint: '例　たかはし いちろう　S15.3.2　2026-0023',
  find: '探す',
  newest: '新しい受付',
  found: '見つかった受付 {{count}}件',
  nobody:
    'この書き方では見つかりませんでした。お名前は、姓だけ・名だけでも、終わりまで（例　さとう）入れると探せます。かな・漢字のどちらでも、また生年月日（例　S15.3.2）でもお探しください。',
  noCases: '受付はまだありません。',
  more: 'さらに表示する',
  number: '受付番号',
  name: '亡くなられた方',
  birth: '生年月日',
  death: '亡くなられた日',
  state: '状態',
  'status.OPEN': '受付中',
  'status.CLOSED': '終了',
  'status.VOID': '取消し',
  registerPending: '住基の記載待ち',
};
