import type { Catalogue } from '../catalogue.js';
import type { Text } from '../text.js';
import type { ClosedLine } from './procedure-list.js';

const LEVELS = ['with-consent', 'own-desk'] as const;

/**
 * One line a department and level of which the viewer may not see every row: made from the catalogue and the viewer's
 * rights alone, never from a decision, so that it is the same for every family (design §2).
 */
export function closedLines(
  { departments, procedures }: Catalogue,
  closed: ReadonlySet<string>,
  nameOf: (department: string) => Text,
): readonly ClosedLine[] {
  const hidden = new Set(
    procedures.filter((row) => closed.has(row.code)).map((row) => `${row.department} ${row.disclosure}`),
  );
  return departments.flatMap(({ code }) =>
    LEVELS.flatMap((level): ClosedLine[] => {
      const name = nameOf(code);
      return hidden.has(`${code} ${level}`) ? [{ department: code, name, level, say: sayOf(level, name) }] : [];
    }),
  );
}

const sayOf = (level: ClosedLine['level'], name: Text): Text =>
  level === 'with-consent'
    ? {
        ja: `${name.ja}に、相続人の方だけにお伝えするお手続きがあるかどうかは、窓口でおたずねください。`,
        en: `Please ask at the desk, as an heir, whether ${name.en} has anything that only heirs are told.`,
      }
    : {
        ja: `${name.ja}からお伝えすることがあるときは、直接ご連絡します。`,
        en: `If ${name.en} has anything for you, it will contact you directly.`,
      };
