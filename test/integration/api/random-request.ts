import * as fc from 'fast-check';
import { FACT_NAMES, factNamed } from '../../../src/domain/facts/index.js';
import { likelyRequestsOf, NEWEST, wellSaid, type Pools, type Request } from './likely-request.js';

const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '山田 一',
      '\u{9AD9}橋 一郎',
      '葛\u{E0100}城',
      'やまだ はじめ',
      '昭和15年3月2日',
      '1940-03-02',
      '2026-11-17',
      '2026-11-16',
      'S64.1.8',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\u0000',
      '\ud800',
      '%',
      "'; drop table cases --",
      '123456789018',
      '１２３４５６７８９０１８',
      'x'.repeat(500),
    ),
  },
);
const day = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '2026-11-17',
      '2026-11-01',
      '2026-02-29',
      '2026-11-23',
      '0000-00-00',
      '9999-12-31',
      '0001-01-01',
    ),
  },
  { weight: 1, arbitrary: text },
);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(maybe(one), { nil: null, freq: 6 });
const value = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.constantFrom<unknown>(
    null,
    'unknown',
    'kouki',
    'child',
    [],
    ['roureiKiso'],
    { from: 1, to: 3 },
    { oneOf: ['yes'] },
    { in: [], open: ['meal'] },
    '2026-11-01',
    '2199-12-31',
    '9999-12-31',
    { from: '0001-01-01' },
    {},
    1e308,
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const anyFact = fc.record({
  name: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...FACT_NAMES) }, { weight: 1, arbitrary: text }),
  value,
});
const facts = fc.oneof(
  fc.array(anyFact, { maxLength: 4 }),
  fc.uniqueArray(wellSaid, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
);
/** Days alone, each of which the engine counts from. */
const dayFacts = fc.uniqueArray(
  fc.record({ name: fc.constantFrom(...FACT_NAMES.filter((name) => factNamed(name).type === 'date')), value: day }),
  { maxLength: 2, selector: ({ name }) => name },
);
const version = fc.oneof(
  { weight: 3, arbitrary: fc.constant(NEWEST) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 2147483647) },
);

/** A mutation, or a question without a case, with an input that the schema takes; two in three as hardly anybody would write them. */
export const requestsOf = (pools: Pools): fc.Arbitrary<Request> =>
  fc.oneof({ weight: 2, arbitrary: oddRequestsOf(pools) }, { weight: 1, arbitrary: likelyRequestsOf(pools) });

const oddRequestsOf = ({ cases, questions }: Pools): fc.Arbitrary<Request> => {
  const id = (pool: string[]) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.nat().map((n) => pool[n % pool.length] ?? '') },
      { weight: 1, arbitrary: fc.oneof(text, fc.uuid()) },
    );
  const people = fc.array(
    fc.record(
      {
        roles: fc.subarray(['NOTIFIER', 'VISITOR', 'FUNERAL_HOST', 'NEW_HEAD']),
        name: orNull(text),
        relation: orNull(fc.oneof(fc.constantFrom('child', 'spouse'), text)),
        address: orNull(text),
        telephone: orNull(text),
      },
      { requiredKeys: ['roles'] },
    ),
    { maxLength: 3 },
  );
  const household = fc.record({
    deceasedWasHead: orNull(fc.boolean()),
    members: fc.array(fc.record({ birthDate: orNull(day), relation: orNull(text) }), { maxLength: 3 }),
  });
  const deceased = fc.record(
    {
      name: text,
      kana: orNull(text),
      birthDate: orNull(day),
      address: orNull(text),
      personNumber: orNull(fc.oneof(fc.nat().map(String), text)),
      registeredHere: orNull(fc.boolean()),
      household: orNull(household),
    },
    { requiredKeys: ['name'] },
  );
  const mutation = (name: string, input: fc.Arbitrary<object>): fc.Arbitrary<Request> =>
    input.map((given) => ({ name, input: { ...given } }));
  return fc.oneof(
    {
      weight: 3,
      arbitrary: mutation(
        'decide',
        fc.record({
          deathDate: fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom('2026-11-01', '2026-11-17') },
            { weight: 1, arbitrary: day },
          ),
          facts: fc.oneof(facts, dayFacts),
        }),
      ),
    },
    {
      weight: 4,
      arbitrary: mutation(
        'registerDeathNotice',
        fc.record(
          {
            source: fc.constantFrom('FILED_HERE', 'TOLD_BY_FAMILY'),
            idempotencyKey: orNull(text),
            filedOn: orNull(day),
            deathDate: day,
            deathDateTo: orNull(day),
            deceased,
            people,
            facts,
          },
          { requiredKeys: ['source', 'deathDate', 'deceased'] },
        ),
      ),
    },
    {
      weight: 4,
      arbitrary: mutation(
        'recordFacts',
        fc.record({
          caseId: id(cases),
          source: fc.constantFrom('FAMILY', 'SHOWN', 'UNCHECKED_CALLER', 'DEPARTMENT'),
          settled: fc.boolean(),
          facts,
        }),
      ),
    },
    {
      weight: 3,
      arbitrary: mutation(
        'correctDeathNotice',
        fc.record(
          {
            caseId: id(cases),
            expectedVersion: version,
            cause: fc.constantFrom('OUR_SLIP', 'UNDER_WAY', 'IMPORT'),
            evidence: text,
            deathDate: orNull(day),
            deathDateTo: orNull(day),
            name: orNull(text),
            birthDate: orNull(day),
            registeredHere: orNull(fc.boolean()),
            personNumber: orNull(text),
          },
          { requiredKeys: ['caseId', 'expectedVersion', 'cause', 'evidence'] },
        ),
      ),
    },
    {
      weight: 3,
      arbitrary: mutation(
        'answerQuestion',
        fc.record({
          questionId: id(questions),
          expectedVersion: version,
          facts: fc.array(
            fc.record({
              name: fc.constantFrom(...FACT_NAMES),
              answer: fc.constantFrom('THERE_IS', 'LOOKED_UP_NONE', 'CANNOT_SETTLE'),
              value,
            }),
            { maxLength: 3 },
          ),
          procedures: fc.array(
            fc.record({
              code: fc.oneof(fc.constantFrom('SUIDO-NAME', 'SUIDO-STOP', 'SHIMIN-JOHYO', 'SHUNO-UNPAID'), text),
              outcome: fc.constantFrom('REQUIRED', 'NOT_REQUIRED', 'TO_CONFIRM'),
              reason: text,
            }),
            { maxLength: 2 },
          ),
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: mutation('voidDeathNotice', fc.record({ caseId: id(cases), expectedVersion: version, reason: text })),
    },
    { weight: 1, arbitrary: mutation('openQuestions', fc.record({ caseId: id(cases), reason: text })) },
    {
      weight: 1,
      arbitrary: mutation(
        'importLedger',
        fc.record({
          department: fc.oneof(fc.constantFrom('SHIMIN', 'SHUNO', 'SUIDO'), text),
          asOf: day,
          csv: fc.oneof(
            fc.constant('personNumber,name\n1,某\n'),
            text,
            fc.array(text).map((cells) => cells.join(',')),
          ),
        }),
      ),
    },
  );
};
