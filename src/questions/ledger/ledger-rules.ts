import { invalid, refuse, type Refusal } from '../../access/refusal.js';
import { realDay } from '../../cases/day-problems.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import type { CompiledCatalogue } from '../../domain/compiled-catalogue.js';
import type { FactName } from '../../domain/facts/index.js';
import { silenceOf } from '../connectors/silence.js';
import { factsAsked } from '../facts-asked.js';

/** Facts that are asked, and that the ledger's silence would settle if it had a column for them: until then a person is asked. */
export const factsLacking = (
  catalogue: CompiledCatalogue,
  department: string,
  columns: readonly FactName[],
): FactName[] =>
  (factsAsked(catalogue).get(department) ?? []).filter(
    (fact) => !columns.includes(fact) && silenceOf(department, fact) !== undefined,
  );

/** Whether this department answers from an imported ledger. */
export function ledgerProblem({ departments }: CompiledCatalogue, code: string): Refusal | null {
  const department = departments.get(code);
  if (!department || department.outside)
    return refuse(
      'NotFound',
      'NO_SUCH_DEPARTMENT',
      {
        ja: `「${code}」という課はありません。課の一覧で確かめてください。`,
        en: `There is no department “${code}”. Look it up in the list of departments.`,
      },
      ['input', 'department'],
    );
  return department.connector === 'ledger'
    ? null
    : invalid(
        'NO_LEDGER',
        {
          ja: `${department.name.ja}は、台帳の取込みではお答えしていません。課の設定(connector)を確かめてください。`,
          en: `${department.name.en} does not answer from an imported ledger. Check its setting (connector).`,
        },
        ['input', 'department'],
      );
}

export function asOfProblem(asOf: string, today: CalendarDate): Refusal | null {
  const path = ['input', 'asOf'];
  const [wrong] = realDay(asOf, path);
  if (wrong) return wrong;
  return asOf > today
    ? invalid(
        'AS_OF_IN_FUTURE',
        {
          ja: '台帳を作った日が今日より後になっています。日付を確かめてください。',
          en: 'The ledger is dated after today. Check the date.',
        },
        path,
      )
    : null;
}
