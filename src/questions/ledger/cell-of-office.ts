import { forbiddenNumberIn } from '../../access/forbidden-numbers.js';
import { factNamed, type FactName } from '../../domain/facts/index.js';
import { type Cell, readCell } from './import-ledger-cells.js';

/** How offices and their systems write yes and no, besides ○ and ×. */
const YES = ['有', '有り', 'あり', 'はい', '1', 'y', 'yes', '該当', '該当あり', 'レ', '✓', '済'];
const NO = ['無', '無し', 'なし', 'いいえ', '0', 'n', 'no', '非該当', '該当なし', '-', '未'];

/** A cell as people write it: 有 and 無, and values by their names on the screen. */
export function readCellOfOffice(name: FactName, text: string): Cell {
  // A My Number must not come back in a sentence that says what is wrong with it.
  if (forbiddenNumberIn(text) !== null) return FORBIDDEN;
  const plain = text.normalize('NFKC').trim();
  const fact = factNamed(name);
  switch (fact.type) {
    case 'bool': {
      const lower = plain.toLowerCase();
      return readCell(name, YES.includes(lower) ? 'true' : NO.includes(lower) ? 'false' : text);
    }
    case 'enum':
      return readCell(name, codeOf(fact.values, plain));
    case 'set':
      return readCell(
        name,
        plain
          .split(/[;、,・/\n]/u)
          .map((member) => codeOf(fact.values, member.trim()))
          .join(';'),
      );
    case 'int':
      return readCell(name, plain.replace(/[人頭件台匹区画個冊枚]$/u, ''));
    case 'date':
      return readCell(name, text);
  }
}

type Values = Readonly<Record<string, { readonly label: { readonly ja: string } }>>;

/** The code whose name this is; otherwise as it stands. */
const codeOf = (values: Values, text: string): string =>
  Object.entries(values).find(([, { label }]) => label.ja.normalize('NFKC') === text)?.[0] ?? text;

const FORBIDDEN: Cell = {
  kind: 'wrong',
  say: {
    ja: 'マイナンバーか住民票コードと思われる番号が入っています。除いてください',
    en: 'this looks like a My Number or a resident record code; take it out',
  },
};
