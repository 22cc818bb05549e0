// npm run policy: writes who may read and do what into README.md, from the policy table in src/access/policy.
// With --check nothing is written, and a README that differs is red; a path names another README.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../support/compiled.mjs';

const check = process.argv.includes('--check');
const [path = join(import.meta.dirname, '../../README.md')] = process.argv.slice(2).filter((one) => one !== '--check');
const begin = '<!-- policy: npm run policy -->';
const end = '<!-- /policy -->';

const root = await compiled(['src/access', 'src/platform', 'src/contract']);
const { fieldRules, WITH_ITS_PARENT } = await import(join(root, 'src/access/policy/table.js'));
const { ASKERS, RULES } = await import(join(root, 'src/access/policy/rules.js'));
const { STAFF_ROLES } = await import(join(root, 'src/access/roles.js'));

const fields = [...fieldRules()].flatMap(([type, rules]) =>
  [...rules].map(([field, rule]) => ({ type, name: `${type}.${field}`, rule })),
);
const plain = fields.filter(({ rule }) => rule === WITH_ITS_PARENT);
const titles = ASKERS.map((asker) => STAFF_ROLES[asker]?.label ?? { ja: 'ご家族', en: 'family' });
const WORDS = { yes: 'yes', own: 'own', town: 'town', nothing: 'empty', no: '–' };

/** A type whose fields all have the same rule is named once. */
function namesOf(rule) {
  const own = fields.filter((one) => one.rule === rule);
  return [...new Set(own.map(({ type }) => type))].map((type) => {
    const names = own.filter((one) => one.type === type).map(({ name }) => name.split('.')[1]);
    return `${type}: ${names.map((name) => `\`${name}\``).join(' ')}`;
  });
}
const rows = Object.values(RULES).map(
  (rule) =>
    `| **${rule.what.ja}** ${rule.what.en}<br>${namesOf(rule).join('<br>')} | ${ASKERS.map((asker) => WORDS[rule.who[asker] ?? 'no']).join(' | ')} |`,
);
const drawn = [
  `|  | ${titles.map(({ ja, en }) => `${ja}<br>${en}`).join(' | ')} |`,
  `|---|${ASKERS.map(() => '---').join('|')}|`,
  ...rows,
  '',
  `*own*: of what is theirs alone (a department: the cases that it was asked about, its question, rows and ledger; the family: their case and themselves); *town*: without block and number;`,
  `*empty*: answered as if there were none; *–*: refused with \`NOT_ALLOWED\`. The other ${String(plain.length)} fields, of ${String(new Set(plain.map(({ type }) => type)).size)} types, go with the object they stand in.`,
].join('\n');

const text = readFileSync(path, 'utf8');
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
if (from < 0 || to < from) throw new Error(`README.md lacks the lines ${begin} and ${end}`);
const whole = `${text.slice(0, from + begin.length)}\n${drawn}\n${text.slice(to)}`;
if (!check) writeFileSync(path, whole);
else if (whole !== text) {
  console.error('Who may read and do what in README.md is not what src/access/policy says: npm run policy');
  process.exit(1);
}
