import * as fc from 'fast-check';
import { z } from 'zod';
import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';
import { DepartmentSystem } from '../../support/department-system.js';
import { NEWEST, type Pools } from './likely-request.js';
import { requestsOf } from './random-request.js';
import { seed, size } from '../../support/sizes.js';

/** Codes that a caller may meet. A code that is not here is a surprise, whatever it is called. */
const KNOWN = new Set(
  `NAME_MISSING KANA_WRONG PERSON_NUMBER_WRONG DATE_WRONG DATE_TOO_FAR DAY_BEFORE_DEATH DAY_IN_FUTURE DEATH_RANGE_WRONG DEATH_IN_FUTURE BIRTH_AFTER_DEATH BIRTH_TOO_EARLY FILED_BEFORE_DEATH
   BIRTH_IN_FUTURE DEATH_AFTER_FILED FILED_IN_FUTURE ROLE_MISSING RELATION_UNKNOWN MY_NUMBER RESIDENT_RECORD_CODE CONTROL_CHARACTER TOO_LONG BAD_KEY KEY_REUSED DUPLICATE DUPLICATE_POSSIBLE REGISTERED_THEN_VOID
   UNKNOWN_FACT FACT_VALUE_TYPE UNKNOWN_FACT_VALUE NONE_NOT_ALLOWED EMPTY_RANGE FACT_TWICE FACT_NOT_HERE TOO_MANY_FACTS NO_FACTS
   CALLER_CANT_SETTLE UNKNOWN_CANT_SETTLE FACT_NOT_HELD DEPARTMENT_ONLY DEPARTMENT_ATTENDS NOT_ALLOWED CASE_NOT_FOUND CASE_NOT_OPEN
   NOTHING_HELD REASON_MISSING CHANGED NOTHING_CORRECTED ONLY_DATES_UNDER_WAY QUESTION_NOT_FOUND QUESTION_NOT_ASKED NOTHING_ANSWERED
   TELEPHONE_WRONG FACT_NOT_ASKED VALUE_MISSING VALUE_WITHOUT_THERE_IS SILENCE_SETTLES_NOTHING UNKNOWN_PROCEDURE OTHER_DEPARTMENT ONLY_THE_DEPARTMENT
   PROCEDURE_TWICE CSV_EMPTY CSV_BROKEN CSV_COLUMN_UNKNOWN CSV_COLUMN_TWICE CSV_COLUMN_MISSING CSV_CELLS_WRONG CSV_TOO_LARGE AS_OF_IN_FUTURE
   NO_SUCH_DEPARTMENT NO_LEDGER OWN_LEDGER_ONLY CSV_NO_ROWS NOT_RECOGNISED NOT_FOUND BAD_USER_INPUT GRAPHQL_VALIDATION_FAILED GRAPHQL_PARSE_FAILED BAD_REQUEST`.split(
    /\s+/,
  ),
);

const OFTEN = ['decide', 'registerDeathNotice', 'recordFacts', 'correctDeathNotice'];
const SELDOM = ['answerQuestion', 'voidDeathNotice', 'openQuestions', 'importLedger'];

describe('requests that nobody would write', () => {
  const catalogue = few('SHIMIN', 'SUIDO', 'SHUNO');
  const departments = catalogue.departments.filter(({ outside }) => !outside);
  // 上水道課's own system takes its time over whatever it is asked before the first notices are void.
  const system = new DepartmentSystem();
  let answers: () => void = () => undefined;
  afterAll(() => system.close());
  const house = useService(async () => {
    await system.open();
    const first = new Promise<void>((resolve) => (answers = resolve));
    system.reply = () => first.then(() => ({ body: '{"facts":{}}' }));
    return { catalogue, settings: { YORISOI_DEPARTMENT_URLS: `SUIDO=${system.url}` } };
  });
  const asking = (ids: readonly string[]) =>
    house.ground.superuser(
      `select distinct state::text from questions where case_id::text = any($1::text[]) and state in ('asked', 'held') order by 1`,
      [ids],
    );
  // Most of what is asked here is the counter's alone to do.
  const actors = fc.oneof(
    { weight: 5, arbitrary: fc.constant('counter') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('department:SUIDO', 'department:SHUNO', 'department:SHIMIN', 'department:NOBODY'),
    },
  );
  /** With the version that the case or question has now, where the request wants the newest. */
  const asOfNow = async (input: Readonly<Record<string, unknown>>) => {
    if (input['expectedVersion'] !== NEWEST) return input;
    const [table, id] =
      input['questionId'] === undefined ? ['cases', input['caseId']] : ['questions', input['questionId']];
    const [row] = await house.ground.superuser(`select version from ${String(table)} where id::text = $1`, [
      String(id).replaceAll('\u0000', ''),
    ]);
    return { ...input, expectedVersion: row?.['version'] ?? 1 };
  };

  it('begin after notices of which a machine was still asked, or nobody yet, are void: nobody is asked any more', async () => {
    const ids = [await house.desk.register(), await house.desk.register({ deceased: { registeredHere: false } })];
    await expect(asking(ids)).resolves.toEqual([{ state: 'asked' }, { state: 'held' }]);
    for (const id of ids) {
      const { version } = await house.desk.head(id);
      await house.desk.accept('voidDeathNotice', { caseId: id, expectedVersion: version, reason: '人違い' });
    }
    await expect(asking(ids)).resolves.toEqual([]);
    answers();
  });

  it(
    'get a known code or succeed, and leave the database whole',
    async () => {
      const pools: Pools = { cases: [], questions: [] };
      for (const registeredHere of [true, true, true, true, false, false]) {
        const id = await house.desk.register({ deceased: { registeredHere } });
        pools.cases.push(id);
        pools.questions.push(...(await house.desk.questions(id)).map((question) => question.id));
      }
      const met = new Map<string, number>();
      const done = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(requestsOf(pools), actors, async ({ name, input }, actor) => {
          const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
          const { body } = await house.service.raw(
            name === 'decide'
              ? 'query ($input: DecideInput!) { result: decide(input: $input) { decisions { outcome } procedureList { groups { name } } } }'
              : `mutation ($input: ${type}Input!) { result: ${name}(input: $input) { __typename ... on UserError { code message path }
             ${name === 'importLedger' ? '' : `... on ${type}Success { case { id version questions { id } procedureList { revision openPoints { owner } } } }`} } }`,
            { input: await asOfNow(input) },
            { as: actor },
          );
          const codes = body.errors
            ? body.errors.map(({ extensions }) => String(extensions?.['code']))
            : [codeIn(body.data) ?? 'SUCCESS'];
          if (codes[0] === 'SUCCESS') done.set(name, (done.get(name) ?? 0) + 1);
          if (name === 'registerDeathNotice' && codes[0] === 'SUCCESS') reach(pools, body.data);
          for (const code of codes) {
            met.set(code, (met.get(code) ?? 0) + 1);
            if (code !== 'SUCCESS') expect([code, KNOWN.has(code)]).toEqual([code, true]);
          }
        }),
        { seed: seed(), numRuns: size(150, 10_000), endOnFailure: true },
      );
      process.stdout.write(`random requests: ${inWords(met)}\nthat were done: ${inWords(done)}\n`);
      expect(met.size).toBeGreaterThan(15);
      // Nothing is shown of what was only refused.
      expect([...done.keys()]).toEqual(expect.arrayContaining(size(0, 1) === 1 ? [...OFTEN, ...SELDOM] : OFTEN));
    },
    size(120_000, 3_600_000),
  );

  it.each([
    [
      'every case has its key',
      'select c.id from cases c left join case_keys k on k.case_id = c.id where k.case_id is null',
    ],
    [
      'every case has a question of each department of its release',
      `select c.id from cases c where (select count(*) from questions q where q.case_id = c.id) <> ${String(departments.length)}`,
    ],
    [
      'no question is sent that is not asked',
      `select id from questions where state <> 'asked' and lease_until is not null`,
    ],
    [
      'what waits for an answer says since when and until when',
      `select id from questions where state in ('asked', 'with-person') and (asked_at is null or due_on is null)`,
    ],
    [
      'no void case asks a machine',
      `select q.id from questions q join cases c on c.id = q.case_id where c.status = 'void' and q.state in ('asked', 'held')`,
    ],
    [
      'revisions are counted without a gap',
      'select case_id from list_revisions group by case_id having max(revision) <> count(*)',
    ],
    [
      'every case can be found',
      'select c.id from cases c where not exists (select 1 from search_tokens t where t.case_id = c.id)',
    ],
    [
      'history has every older statement',
      'select s.source from statements s where s.version <> 1 + (select count(*) from statement_history h where h.case_id = s.case_id and h.source = s.source)',
    ],
    [
      'a case counts its changes',
      'select c.id from cases c where c.version < 1 + (select count(*) from case_changes h where h.case_id = c.id)',
    ],
  ])('%s', async (_, sql) => {
    await house.quiet(60_000);
    await expect(house.ground.superuser(sql)).resolves.toEqual([]);
  });

  it('there are void cases of which that is true', async () => {
    const [row] = await house.ground.superuser(`select count(*)::int as cases from cases where status = 'void'`);
    expect(row?.['cases']).toBeGreaterThanOrEqual(2);
  });

  it('no number is given twice in a case, save to the ways of which the family takes one', async () => {
    const groupOf = new Map(catalogue.procedures.map(({ code, oneOf }) => [code, oneOf ?? code]));
    const rows = await house.ground.superuser(
      'select case_id, number, array_agg(code::text) as codes from item_numbers group by 1, 2',
    );
    const shared = z.array(z.object({ codes: z.array(z.string()) })).parse(rows);
    expect(shared.filter(({ codes }) => new Set(codes.map((code) => groupOf.get(code))).size > 1)).toEqual([]);
  });

  it('every sealed thing still opens: each case can be read whole', async () => {
    const { cases } = await house.desk.query<{ cases: { edges: { node: { procedureList: object } }[] } }>(
      '{ cases(first: 100) { edges { node { id deceased { name } people { name } decisions { outcome } procedureList { revision groups { name } } } } } }',
    );
    expect(cases.edges.length).toBeGreaterThan(2);
  });
});

const inWords = (counted: ReadonlyMap<string, number>): string =>
  [...counted]
    .sort(([, one], [, other]) => other - one)
    .map(([what, n]) => `${what} ${String(n)}`)
    .join(', ');

const registered = z.object({
  result: z.object({ case: z.object({ id: z.string(), questions: z.array(z.object({ id: z.string() })) }) }),
});

/** What is registered on the way can be met later; a hundred cases are enough to read at the end. */
function reach({ cases, questions }: Pools, data: unknown): void {
  const { id, questions: asked } = registered.parse(data).result.case;
  if (cases.length >= 90) return;
  cases.push(id);
  questions.push(...asked.map((one) => one.id));
}

function codeIn(data: unknown): string | undefined {
  const result: unknown = typeof data === 'object' && data !== null && 'result' in data ? data.result : undefined;
  return typeof result === 'object' && result !== null && 'code' in result ? String(result.code) : undefined;
}
