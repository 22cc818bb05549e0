/** Said on many screens. */
export const common = {
  loading: '読み込んでいます…',
  unreachable: 'つながりませんでした。通信を確かめて、もう一度押してください。入力したものは残っています。',
  signedOutMeanwhile: '画面が閉じたため、まだ行われていません。入力したものは残っています。もう一度押してください。',
  notDrawn:
    'この画面を開けませんでした。通信を確かめて、もう一度押してください。続くときは、書きかけのものを控えてから、ページを読み込み直してください。',
  tryAgain: 'もう一度',
  undo: '取り消す',
  cancel: 'やめる',
  back: '戻る',
  close: '閉じる',
  print: '印刷する',
  yes: 'はい',
  no: 'いいえ',
  unknown: 'わからない',
  notFound: 'ここには何もありません。番号を確かめるか、検索からお探しください。',
  extension: '電話 {{number}}',
};
