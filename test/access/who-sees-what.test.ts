import { useTestDatabase } from '../support/database.js';
import { DECISION, Desk, itemsOf, QUESTION, quiet } from '../support/desk.js';
import { realCatalogue, type ServiceUnderTest, startTestService } from '../support/service.js';

describe('who sees what', () => {
  let here: ServiceUnderTest | undefined;
  let there: ServiceUnderTest | undefined;
  afterAll(async () => {
    await here?.close();
    await there?.close();
  });
  const ground = useTestDatabase();
  let id = '';
  beforeAll(async () => {
    here = await startTestService(ground, { settings: { YORISOI_MUNICIPALITY: 'akari' } });
    there = await startTestService(ground, { settings: { YORISOI_MUNICIPALITY: 'hikari' } });
    id = await desk().register();
    await quiet(ground);
  }, 60_000);
  const at = (service: ServiceUnderTest | undefined): Desk => {
    if (!service) throw new Error('the service is there only while tests run');
    return new Desk(service);
  };
  const desk = () => at(here);
  const elsewhere = () => at(there);

  it('a department sees its own question only', async () => {
    for (const code of ['SHIMIN', 'SUIDO', 'SHUNO', 'JUTAKU'])
      expect((await desk().as(code).questions(id)).map(({ department }) => department.code)).toEqual([code]);
  });

  it('a department sees its own rows only; the tax offices see theirs together', async () => {
    const departmentsIn = async (code: string) =>
      new Set([...(await desk().as(code).decisions(id)).values()].map(({ procedure }) => procedure.department));
    await expect(departmentsIn('SHOGAI')).resolves.toEqual(new Set(['SHOGAI']));
    await expect(departmentsIn('SHUNO')).resolves.toEqual(new Set(['SHIMINZEI', 'SHISANZEI', 'KEIJI', 'SHUNO']));
    const list = await desk().as('SUIDO').list(id);
    expect(new Set(itemsOf(list).map(({ procedure }) => procedure.department))).toEqual(new Set(['SUIDO']));
  });

  it('the counter sees one line of each department and level that is closed to it, and no such row', async () => {
    const closed = realCatalogue().procedures.filter(({ disclosure }) => disclosure !== 'open');
    const list = await desk().list(id);
    const shown = new Set([
      ...itemsOf(list).map(({ procedure }) => procedure.code),
      ...list.notNeeded.map(({ code }) => code),
    ]);
    expect(closed.filter(({ code }) => shown.has(code))).toEqual([]);
    expect(list.closedLines).toHaveLength(
      new Set(closed.map(({ department, disclosure }) => department + disclosure)).size,
    );
    const decisions = await desk().decisions(id);
    expect(closed.filter(({ code }) => decisions.has(code))).toEqual([]);
  });

  it('another department can neither answer a question nor learn of it', async () => {
    const { id: questionId, version } = await desk().question(id, 'JUTAKU');
    const refused = await desk()
      .as('SUIDO')
      .refuse('answerQuestion', {
        questionId,
        expectedVersion: version,
        facts: [{ name: 'housingRole', answer: 'LOOKED_UP_NONE' }],
      });
    expect(refused.code).toBe('QUESTION_NOT_FOUND');
  });

  it.each(['registerDeathNotice', 'correctDeathNotice', 'voidDeathNotice', 'openQuestions'] as const)(
    'a department can’t %s',
    async (mutation) => {
      const inputs = {
        registerDeathNotice: { source: 'FILED_HERE' as const, deathDate: '2026-11-17', deceased: { name: '某' } },
        correctDeathNotice: {
          caseId: id,
          expectedVersion: 1,
          cause: 'OUR_SLIP' as const,
          evidence: '写し',
          name: '某',
        },
        voidDeathNotice: { caseId: id, expectedVersion: 1, reason: '人違い' },
        openQuestions: { caseId: id, reason: '墓地' },
      };
      await expect(desk().as('SHIMIN').refuse(mutation, inputs[mutation])).resolves.toMatchObject({
        code: 'NOT_ALLOWED',
      });
    },
  );

  it('a department speaks for itself: not for the family, not of what it does not hold, not into another’s ledger', async () => {
    const suido = desk().as('SUIDO');
    const facts = [{ name: 'waterContractHolder', value: true }];
    const codes = [
      (await suido.refuse('recordFacts', { caseId: id, source: 'FAMILY', facts })).code,
      (
        await suido.refuse('recordFacts', {
          caseId: id,
          source: 'DEPARTMENT',
          facts: [{ name: 'taxUnpaid', value: true }],
        })
      ).code,
      (
        await suido.refuse('importLedger', {
          department: 'BOCHI',
          asOf: '2026-11-22',
          csv: 'personNumber,name\n1,某\n',
        })
      ).code,
      (await desk().refuse('recordFacts', { caseId: id, source: 'DEPARTMENT', facts })).code,
      (
        await desk()
          .as('SHUNO')
          .refuse('recordFacts', { caseId: id, source: 'DEPARTMENT', facts: [{ name: 'taxUnpaid', value: true }] })
      ).code,
    ];
    expect(codes).toEqual(['NOT_ALLOWED', 'FACT_NOT_HELD', 'NOT_ALLOWED', 'DEPARTMENT_ONLY', 'DEPARTMENT_ATTENDS']);
  });

  it('viewers of different rights, interleaved on the same id, each read what they read alone', async () => {
    const WHOLE = `query ($id: ID!) { case(id: $id) { number people { name } deceased { address personNumber } questions ${QUESTION} decisions ${DECISION} } }`;
    const viewers = ['counter', 'department:SUIDO', 'department:SHUNO', 'privacy-officer', 'auditor'];
    const read = async (as: string) => (await here?.raw(WHOLE, { id }, { as }))?.text;
    const alone = new Map<string, unknown>();
    for (const as of viewers) alone.set(as, await read(as));
    expect(new Set(alone.values()).size).toBe(viewers.length);
    // As many at once as two cores answer well within the time that a query has (access/query-clock.ts).
    const mixed = Array.from({ length: 3 }, (_, round) =>
      viewers.map((_one, at) => viewers[(at + round) % viewers.length] ?? ''),
    ).flat();
    const answers = await Promise.all(mixed.map(async (as) => [as, await read(as)] as const));
    for (const [as, text] of answers) expect([as, text === alone.get(as)]).toEqual([as, true]);
  });

  it('another city sees nothing of it and can do nothing to it', async () => {
    const seen = await elsewhere().query<object>(
      'query ($id: ID!) { case(id: $id) { id } cases(first: 5) { edges { cursor } } }',
      { id },
    );
    expect(seen).toEqual({ case: null, cases: { edges: [] } });
    const { id: questionId } = await desk().question(id, 'SUIDO');
    const codes = [
      (await elsewhere().refuse('voidDeathNotice', { caseId: id, expectedVersion: 1, reason: '人違い' })).code,
      (await elsewhere().refuse('openQuestions', { caseId: id, reason: '墓地' })).code,
      (
        await elsewhere().refuse('recordFacts', {
          caseId: id,
          source: 'FAMILY',
          facts: [{ name: 'bankAccounts', value: true }],
        })
      ).code,
      (await elsewhere().refuse('answerQuestion', { questionId, expectedVersion: 1 })).code,
    ];
    expect(codes).toEqual(['CASE_NOT_FOUND', 'CASE_NOT_FOUND', 'CASE_NOT_FOUND', 'QUESTION_NOT_FOUND']);
  });

  it('the same person may die in two cities’ books: each has its own case and its own numbers', async () => {
    const notice = { deceased: { name: '両 市', kana: 'りょう し', personNumber: '55', birthDate: '1940-01-01' } };
    const [one, other] = [await desk().register(notice), await elsewhere().register(notice)];
    expect(one).not.toBe(other);
  });
});
