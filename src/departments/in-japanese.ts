/**
 * What the check of the department files says, in Japanese as well: the files belong to section chiefs. The sentences stand once, in
 * English, where the fault is found; here is the other side of each. A test fails when one has no other side.
 */
const SENTENCES: readonly (readonly [english: RegExp, japanese: string])[] = [
  // Shape of a file.
  [/^the file can't be read; .*$/, 'ファイルを読めません。元に戻すか、権限を直してください'],
  [
    /^indentation or brackets are not right; .*$/,
    '字下げかかっこが合っていません。前後の行と見くらべ、「:」の入る文は引用符で囲んでください',
  ],
  [/^a sign that YAML takes for its own; .*$/, 'YAMLの記号として読まれる文字があります。文を引用符で囲んでください'],
  [/^tags, anchors and several documents .*$/, 'タグ・アンカー・複数の文書は使えません。そのまま書いてください'],
  [/^this line is not YAML; .*$/, 'この行はYAMLとして読めません。前後の行と見くらべてください'],
  [/^the same key stands twice .*$/, '同じ項目が二つあります。一つにしてください'],
  [/^indented with a tab; .*$/, '字下げにタブが使われています。空白にしてください'],
  [
    /^a quote, a comma, a colon .*$/,
    '引用符、「,」、「:」、閉じかっこのどれかが、この行か前の行に足りません。書き足してください',
  ],
  [/^(.+) is missing; write it$/, '$1 がありません。書いてください'],
  [/^(.+): unknown key (.+); take it out or .*$/, '$1 に知らない項目 $2 があります。消すか、つづりを直してください'],
  [/^(.+) is empty; name at least one, or take it out$/, '$1 が空です。一つ以上書くか、消してください'],
  [/^(.+): write one of (.+)$/, '$1 には次のどれかを書いてください: $2'],
  [/^(.+): a day is written YYYY-MM-DD$/, '$1: 日付は YYYY-MM-DD と書いてください'],
  [/^(.+): a code is written in capitals: (.+)$/, '$1: コードは大文字で書いてください（例 $2）'],
  [/^(.+): Invalid input: expected (\S+), received (\S+)$/, '$1 の書き方が正しくありません（$2 のところに $3）'],
  [/^(.+): (?:Invalid|Too) .*$/, '$1 の値が正しくありません'],
  // Names that lead nowhere.
  [/^(?:there is )?no parameter (\S+) in city\.yaml$/, 'city.yaml に $1 という項目はありません'],
  [/^(?:there is )?no procedure (\S+)$/, '$1 という手続きはありません'],
  [/^give either paper or anyOf$/, 'paper か anyOf の、どちらか一つを書いてください'],
  [/^doesWhen names papers of anyOf$/, 'doesWhen には、anyOf に並べた書類だけを書いてください'],
  [
    /^leave one paper of anyOf without doesWhen: it does in any case$/,
    'anyOf のうち1つは、doesWhen を付けずに残してください（いつでも足りる書類です）',
  ],
  [/^no paper (\S+)(?: in papers\.yaml)?$/, 'papers.yaml に $1 という書類はありません'],
  [/^「(.+)」 is not a fact of the vocabulary$/, '「$1」という判定材料はありません'],
  [/^(\S+) is no fact of the vocabulary$/, '「$1」という判定材料はありません'],
  // Values.
  [/^(\S+) is (\S+): use (.+) instead of (\S+)$/, '$1 の型は $2 です。$4 ではなく $3 を使ってください'],
  [/^(\S+) always has a value: .*$/, '$1 には必ず値があるので、exists では何も決まりません'],
  [/^(\S+) is yes or no: .*$/, '$1 は「はい・いいえ」です。引用符なしで true か false と書いてください'],
  [/^(\S+) has no value (.+)$/, '$1 に $2 という値はありません'],
  [/^(\S+) takes (.+)$/, '$1 に書けるのは $2 です'],
  [/^(\S+) can't be null: .*$/, '$1 を null にはできません。分からないときは書かないでください'],
  [/^(\S+): (\S+) stands in both in and open$/, '$1: $2 が in と open の両方にあります'],
  [/^(\S+): from lies after to$/, '$1: from が to より後です'],
  [/^(of|by): (\S+) is not a date fact$/, '$1: $2 は日付の判定材料ではありません'],
  [/^plus: (\S+) names no period$/, 'plus: $1 は期間になっていません'],
  // Days and force.
  [/^there is no (\S+) in the calendar; correct the day$/, '暦に $1 はありません。日付を直してください'],
  [/^to: (\S+) lies before from; .*$/, 'to: $1 が from より前です。これでは一日も有効になりません'],
  [
    /^two versions are in force on (\S+): .* to: '(\S+)'$/,
    "$1 に二つの版が有効です。古い版に to: '$2' と書いてください",
  ],
  [
    /^two versions hold from the beginning: .*$/,
    '二つの版が初めから有効です。新しい版に from: で始まる日を書いてください',
  ],
  [/^「(.+)」: write \+0 or \+1 after the origin$/, '「$1」: 起算日の後に +0 か +1 を書いてください'],
  [/^「(.+)」 counts from 「(.+)」, which is not a date fact$/, '「$1」の起算日「$2」は日付の判定材料ではありません'],
  [
    /^「(.+)」 is not a deadline: .*$/,
    '「$1」は期限になっていません。P14D@deathDate+1、PROMPT、BEFORE(funeral) のように書いてください',
  ],
  // Codes and circles.
  [/^(\S+) stands in two files; keep one$/, '$1 が二つのファイルにあります。一つにしてください'],
  [/^(\S+) already belongs to (\S+); .*$/, '$1 はすでに $2 の手続きです。別のコードにしてください'],
  [
    /^rules depend on each other in a circle: (.+); .*$/,
    '規則が互いを必要として輪になっています: $1。どこかで切ってください',
  ],
  [
    /^deadlines wait for each other in a circle: (.+); .*$/,
    '期限が互いを待って輪になっています: $1。どこかで切ってください',
  ],
  // Who may read what.
  [
    /^(\S+) reads (\S+), which nobody may tell (\S+): .*$/,
    '$1 は $2 を読みますが、$3 に伝えてよい課がありません。ご家族にたずねるか、根拠のある伝達事項にするか、ただし書きにしてください',
  ],
  [/^(\S+) is (\S+), not a signal: .*$/, '$1 は $2 で、伝達事項ではありません。他の課に伝えられるのは伝達事項だけです'],
  [/^(\S+) is not held by (\S+): .*$/, '$1 は $2 の持つ判定材料ではありません。持っている課が伝えます'],
  // Examples.
  [/^(\S+) came out (\S+), expected (\S+)$/, '$1 は $2 になりました（例では $3）'],
  [/^(\S+): to ask (.+), expected (.+)$/, '$1: たずねることが $2 になりました（例では $3）'],
  [/^(\S+): last days? (.+), expected (.+)$/, '$1: 期限の日が $2 になりました（例では $3）'],
  [/^(\S+): last open day (.+), expected (.+)$/, '$1: 期限までの最後の開庁日が $2 になりました（例では $3）'],
  [/^(\S+) \(\S+\): brings (.+), expected (.+)$/, '$1: お持ちいただくものが $2 になりました（例では $3）'],
  [/^(\S+) stands in no example; .*$/, '$1 を取り上げた例がありません。一つ書いてください'],
  [
    /^(.+) decides no example; .*$/,
    '$1 は、どの例の結果も左右していません。これがなければ結果が変わる例を書いてください',
  ],
  [
    /^no example states the day of (\S+); add (\S+) to one$/,
    '$1 の日を確かめる例がありません。どれかの例に $2 を書いてください',
  ],
  // npm run new:department, npm run new:procedure.
  [/^Written: (\S+)$/, '書きました: $1'],
  [/^Written: (\S+) in (\S+), the last row of (\S+)$/, '書きました: $2 の $3 の最後の行に $1'],
  [
    /^Next: put names, gate, basis and rule of (\S+) right, and make its example .*$/,
    '次に: $1 の名前、入口の条件、根拠、規則を正しく書き、例にあるべき結果を書いてください。今はまだ通りません',
  ],
  [
    /^Next: put titles, basis and rule right, and make its example .*$/,
    '次に: 名前、根拠、規則を正しく書き、例にあるべき結果を書いてください。今はまだ通りません',
  ],
  [/^Write the code into (\S+), then run: (.+)$/, 'コードを $1 に書き加えてから、$2 を実行してください'],
  [
    /^「(.*)」 is no department code: .* e\.g\. (.+)$/,
    '「$1」は課のコードではありません。大文字だけでハイフンを使わずに書いてください。例 $2',
  ],
  [
    /^There is a department (\S+) already: add a procedure with (.+)$/,
    '$1 という課はもうあります。手続きを加えるには $2',
  ],
  [/^(\S+) is there already: .*$/, '$1 はもうあります。名前を変えるか、別のコードにしてください'],
  [
    /^「(.*)」 is no procedure code: .* e\.g\. (.+)$/,
    '「$1」は手続きのコードではありません。課のコードで始めてください。例 $2',
  ],
  [/^(\S+) stands in (\S+) already: .*$/, '$1 はもう $2 にあります。別のコードにしてください'],
  [
    /^No department has a code that (\S+) begins with: (.+) writes one$/,
    '$1 の初めにあたる課がありません。$2 で作れます',
  ],
  [/^(\S+) has no row yet in (\S+): .*$/, '$2 の $1 にはまだ手続きがありません。最初の一つは手で書いてください'],
];

/** The sentence in Japanese; undefined for one that another program wrote. */
export function inJapanese(sentence: string): string | undefined {
  const example = /^(「.*?」) (.*); correct the rule or the example$/s.exec(sentence);
  if (example?.[1] && example[2]) {
    const inner = inJapanese(example[2]);
    return inner && `${example[1]} ${inner}。規則か例を直してください`;
  }
  const hinted = /^(.*)[;,] the nearest is (\S+)$/.exec(sentence);
  if (hinted?.[1] && hinted[2]) {
    const inner = inJapanese(hinted[1]);
    return inner && `${inner}（近いのは ${hinted[2]}）`;
  }
  const whole = translated(sentence);
  if (whole !== undefined) return whole;
  // A code or a place in the file stands before.
  const placed = /^([\w.-]+): (.*)$/s.exec(sentence);
  const inner = placed?.[2] === undefined ? undefined : inJapanese(placed[2]);
  return inner && `${placed?.[1] ?? ''}: ${inner}`;
}

function translated(sentence: string): string | undefined {
  const found = SENTENCES.find(([english]) => english.test(sentence));
  return found && sentence.replace(found[0], found[1]);
}

/** Several lines, each in Japanese where it can be; for a person who reads either language. */
export const bothLanguages = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => [inJapanese(line) ?? [], line].flat())
    .join('\n');
