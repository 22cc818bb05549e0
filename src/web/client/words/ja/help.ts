/** 応援: a colleague called to a booth. What stands on a screen may be read by a family. */
export const help = {
  incidents: '窓口での出来事の控えを書く・見る',
  needed: '{{place}}：お手伝いをお願いします（{{name}}さん）',
  comes: '{{place}}：{{name}}さんが向かっています',
  go: '行きます',
  notAfterAll: '行けなくなりました',
  calledOff: '応援を呼んでいます。取り消す',
  comesOff: '応援の方が向かっています。取り消す',
  lost: '応援の知らせが届いていません。電話で呼んでください',
  boothTitle: 'この席',
  booth: 'この席の名前（このパソコンに一度だけ）',
  boothHint: '例　3番ブース。Alt+H を押すと、この名前だけがほかの窓口の画面に静かに出ます',
  keep: '覚える',
  kept: 'この席の名前を覚えました。',
};
