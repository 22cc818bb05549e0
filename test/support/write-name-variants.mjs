// Writes src/cases/name-variants.txt anew, from the data of a package that the service itself does not need:
//   npm pack @mandel59/mojidata@1.8.1 && tar xzf mandel59-mojidata-1.8.1.tgz
//   node test/support/write-name-variants.mjs package/dist/moji.db     (Node 24: it reads SQLite by itself)
//
// Forms of ONE character, and nothing like it. Two characters of one meaning (島 and 洲, 太 and 大) stay two: folding them would
// take two people for one. What joins, strongest first; a later one never joins two groups that each have a character of its own
// in 常用漢字表 or 人名用漢字:
//   1. the house's own: what is written for one another in family names at every counter, though law knows two characters (斎 and 斉)
//   2. law: 常用漢字表 (平成22年内閣告示第2号: the form of 康熙字典 in brackets), 戸籍法施行規則 別表第二 (人名用漢字, forms joined by it)
//   3. 戸籍統一文字情報, 親字・正字, as MJ縮退マップ has it, one step: the Ministry of Justice's own answer to "which character is this
//      a form of"; a form with several answers only if they are one group already
// Left out of MJ縮退マップ on purpose: 辞書類等による関連字, 読み字形による類推 and 法務省告示582号 (like meaning or sound: 后 and 後), 誤字俗字 (a form there
// stands for several characters).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const [, , file] = process.argv;
if (!file) throw new Error('say where moji.db is');
const moji = new DatabaseSync(file, { readOnly: true });
const rows = (sql) => moji.prepare(sql).all();
const plain = (text) => text.normalize('NFKC');
const ofCode = (value) => String.fromCodePoint(parseInt(/U\+([0-9A-F]+)/.exec(value)[1], 16));

/** The first of each is what the others become. The first 60 were folded before there was this file (name-key.ts, EARLIER). */
const HOUSE =
  `高髙 崎﨑嵜碕 辺邉邊 斎齋齊斉 沢澤 浜濱濵 広廣 国國 吉𠮷 島嶋嶌 富冨 桜櫻 竜龍 滝瀧 恵惠 栄榮 寿壽 真眞 徳德 増增 柳栁 梅楳 館舘 橋𣘺
  藤𦾔 曽曾 静靜 条條 豊豐 与與 万萬 礼禮 弥彌 円圓 黒黑 頼賴 薮藪 祢禰 聡聰 昇曻 槙槇 塩鹽
  関關 実實 学學 児兒 絵繪 剣劔劍 桑桒 鴎鷗 亀龜 壱壹 桧檜 宝寶 寛寬
  蒋蔣 砺礪 祷禱 躯軀 濤涛 篭籠 鴬鶯 莱萊 野埜 諌諫 頚頸 鹸鹼 麹麴 箪簞 蝉蟬 繋繫 頬頰 填塡 醤醬`
    .trim()
    .split(/\s+/)
    .map((group) => [...group].map(plain));
const KANGXI = rows('select 漢字 as a, 康熙字典体 as b from joyo_kangxi');
const JINMEI = rows(`select UCS as b, value from unihan_each_kJinmeiyoKanji where value like '%:%'`).map(
  ({ b, value }) => ({ a: ofCode(value), b }),
);
const KOSEKI = rows(
  `select distinct m.対応するUCS as b, k.縮退UCS as a from "mjsm_戸籍統一文字情報_親字正字" k join mji m on m.MJ文字図形名 = k.MJ文字図形名
    where k.ホップ数 = 1 and m.対応するUCS is not null`,
);
const joyo = new Set(rows('select distinct 漢字 as a from joyo').map(({ a }) => plain(a)));
const named = new Set(rows('select UCS as a from unihan_each_kJinmeiyoKanji').map(({ a }) => plain(a)));
const jis = new Set(rows('select UCS as a from unihan_each_kJis0').map(({ a }) => plain(a)));

const parents = new Map();
const root = (one) => {
  const parent = parents.get(one) ?? one;
  return parent === one ? one : root(parent);
};
const join2 = (one, other) => parents.set(root(other), root(one));
/** By the root of a group: what law has as a character of its own. */
const own = new Map();

for (const [first, ...others] of HOUSE) for (const other of others) join2(first, other);
for (const { a, b } of [...KANGXI, ...JINMEI]) join2(plain(a), plain(b));
for (const one of [...joyo, ...named]) own.set(root(one), one);

const answers = new Map();
for (const { a, b } of KOSEKI.map((pair) => ({ a: plain(pair.a), b: plain(pair.b) })))
  if (a !== b) answers.set(b, new Set([...(answers.get(b) ?? []), a]));
const refused = [];
const link = (a, b) => {
  const [left, right] = [root(a), root(b)];
  if (left === right) return;
  if (own.has(left) && own.has(right)) return void refused.push(`${a}${b}`);
  const its = own.get(left) ?? own.get(right);
  join2(a, b);
  if (its) own.set(root(a), its);
};
const inOrder = [...answers].sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0));
for (const [form, of] of inOrder) if (of.size === 1) for (const a of of) link(a, form);
for (const [form, of] of inOrder)
  if (of.size > 1 && new Set([...of].map(root)).size === 1) for (const a of of) link(a, form);

const groups = new Map();
for (const one of new Set([...parents.keys(), ...parents.values()]))
  groups.set(root(one), [...(groups.get(root(one)) ?? []), one]);
const firsts = new Set(HOUSE.map(([first]) => first));
const rank = (one) => [firsts, joyo, named, jis].findIndex((known) => known.has(one)) >>> 0;
const byRank = (one, other) => rank(one) - rank(other) || one.codePointAt(0) - other.codePointAt(0);
const lines = [...groups.values()]
  .map((group) => group.sort(byRank).join(''))
  .filter((group) => [...group].length > 1)
  .sort((one, other) => one.codePointAt(0) - other.codePointAt(0));

const HEAD = `# Forms of one character (異体字), one group a line; names are compared as if the first of a line stood for the others.
# Written by test/support/write-name-variants.mjs, which says how; change nothing by hand.
# From: MJ縮退マップ Ver.1.2.0 (戸籍統一文字情報 親字・正字) and MJ文字情報一覧表 Ver.006.02, © 独立行政法人情報処理推進機構 (IPA),
#   CC BY-SA 2.1 JP; Unihan (kJinmeiyoKanji, kJis0) of Unicode 17.0, © Unicode, Inc., Unicode License v3; 常用漢字表 and 戸籍法施行規則 are
#   law and nobody's. All by way of the package mojidata 1.8.1 (MIT). Chosen from, joined and sorted here.
# Licence of this file, and of this file alone: CC BY-SA 2.1 JP.
`;
writeFileSync(
  join(import.meta.dirname, '../../src/cases/name-variants.txt'),
  `${HEAD}${lines.map((line) => `${line}\n`).join('')}`,
);
console.log(`${lines.length} groups, ${[...lines.join('')].length} characters; not joined: ${refused.join(' ')}`);
