import * as fc from 'fast-check';
import { ONLY_BY_CORRECTION } from '../../../src/cases/notice-facts.js';
import { FACT_NAMES } from '../../../src/domain/facts/index.js';
import { aDeceased } from '../../builders.js';
import { asGiven, valueOf } from '../../departments/random-knowledge.js';

/** Stands for the version that case or question has when the request is sent. */
export const NEWEST = 'newest';

/** Ids that exist, so that a random request reaches something. */
export interface Pools {
  readonly cases: string[];
  readonly questions: string[];
}

/** Said as its type wants it, or nearly all that is said would be refused and nothing be tried behind that. */
export const wellSaid = fc
  .constantFrom(...FACT_NAMES.filter((name) => ONLY_BY_CORRECTION[name] === undefined))
  .chain((name) => valueOf(name).map((known) => ({ name, value: asGiven(name, known) })));

export interface Request {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What somebody at a counter might well send: so that cases change, and the odd requests meet them in every state. */
export function likelyRequestsOf({ cases, questions }: Pools): fc.Arbitrary<Request> {
  const one = (pool: readonly string[]) => fc.nat().map((n) => pool[n % pool.length] ?? '');
  const days = fc.constantFrom('2026-11-15', '2026-11-16', '2026-11-17', '昭和100年1月1日', '2026-10-31');
  const expectedVersion = fc.constant(NEWEST);
  const numbers = fc.uniqueArray(fc.integer({ min: 1_000_000, max: 9_999_999 }), { minLength: 1, maxLength: 3 });
  const likely = (name: string, input: fc.Arbitrary<Readonly<Record<string, unknown>>>) =>
    input.map((given): Request => ({ name, input: given }));
  return fc.oneof(
    {
      weight: 12,
      arbitrary: likely(
        'registerDeathNotice',
        fc.record({
          source: fc.constant('FILED_HERE'),
          deathDate: days,
          deceased: fc.constantFrom(true, false, null).map((registeredHere) => aDeceased({ registeredHere })),
          facts: fc.uniqueArray(wellSaid, { maxLength: 2, selector: ({ name }) => name }),
        }),
      ),
    },
    {
      weight: 12,
      arbitrary: likely(
        'correctDeathNotice',
        fc.record({
          caseId: one(cases),
          expectedVersion,
          cause: fc.constantFrom('OUR_SLIP', 'UNDER_WAY', 'REGISTER_CORRECTED'),
          evidence: fc.constant('戸籍の訂正の通知'),
          deathDate: days,
        }),
      ),
    },
    {
      weight: 8,
      arbitrary: likely(
        'answerQuestion',
        fc.record({
          questionId: one(questions),
          expectedVersion,
          facts: fc
            .constantFrom('waterContractHolder', 'wasHouseholdHead', 'spouseBirthDate')
            .map((name) => [{ name, answer: 'CANNOT_SETTLE' }]),
        }),
      ),
    },
    {
      weight: 8,
      arbitrary: likely('openQuestions', fc.record({ caseId: one(cases), reason: fc.constant('土地があるため') })),
    },
    {
      weight: 6,
      arbitrary: likely(
        'importLedger',
        fc.record({
          department: fc.constantFrom('SHIMIN', 'SHUNO'),
          asOf: fc.constantFrom('2026-11-01', '2026-11-16'),
          csv: numbers.map((some) =>
            ['personNumber,name', ...some.map((number) => `${String(number)},台帳 ${String(number)}`), ''].join('\n'),
          ),
        }),
      ),
    },
    // Seldom: whatever is void changes no more.
    {
      weight: 1,
      arbitrary: likely(
        'voidDeathNotice',
        fc.record({ caseId: one(cases), expectedVersion, reason: fc.constant('人違い') }),
      ),
    },
  );
}
