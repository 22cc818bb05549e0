import { itemsOf, useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';

const house = useService({ catalogue: few('SHIMIN', 'KOKUHO', 'NOGYO', 'JUTAKU', 'SHUNO') });
const filed = async (given: Parameters<typeof house.desk.register>[0] = {}) => {
  const id = await house.desk.register(given);
  await house.quiet();
  return id;
};
const stated = (id: string) =>
  house.ground.superuser('select source, version from statements where case_id = $1 order by source', [id]);

describe('recordFacts', () => {
  beforeAll(() => Promise.all(['SHIMIN', 'KOKUHO', 'SHUNO'].map((code) => house.desk.as(code).import(code))));

  it('writes the newest word of the source, bumps the case, and keeps the older word', async () => {
    const id = await filed();
    const { version } = await house.desk.head(id);
    await house.desk.record(id, { hasLoans: true });
    await house.desk.record(id, { hasLoans: false });
    expect((await house.desk.head(id)).version).toBe(version + 2);
    expect(await stated(id)).toContainEqual({ source: 'family', version: 2 });
    const history = await house.ground.superuser(
      `select count(*)::int as n from statement_history where case_id = $1 and source = 'family'`,
      [id],
    );
    expect(history).toEqual([{ n: 1 }]);
  });

  it('that says nothing new changes nothing, and asks nobody again', async () => {
    const id = await filed();
    await house.desk.record(id, { spouseExists: true, hasLoans: false });
    await house.quiet();
    const { version } = await house.desk.head(id);
    const { recordFacts: again } = await house.desk.query<{ recordFacts: { askedAgain: unknown[] } }>(
      `mutation ($input: RecordFactsInput!) { recordFacts(input: $input) { ... on RecordFactsSuccess { askedAgain { code } } } }`,
      { input: { caseId: id, source: 'FAMILY', facts: [{ name: 'spouseExists', value: true }] } },
    );
    expect(again).toEqual({ askedAgain: [] });
    expect((await house.desk.head(id)).version).toBe(version);
    await house.desk.record(id, { spouseExists: false });
    expect((await house.desk.head(id)).version).toBe(version + 1);
  });

  it('takes a shared fact as the word of who told it, never as the register’s', async () => {
    const id = await filed();
    const before = (await stated(id)).find(({ source }) => source === 'register');
    await house.desk.record(id, { wasHouseholdHead: true }, 'UNCHECKED_CALLER');
    expect((await stated(id)).find(({ source }) => source === 'register')).toEqual(before);
    expect(await stated(id)).toContainEqual({ source: 'caller', version: 1 });
  });

  it.each([
    ['the day of death', 'FAMILY', [{ name: 'deathDate', value: '2026-11-01' }], 'FACT_NOT_HERE'],
    ['no fact at all', 'FAMILY', [], 'NO_FACTS'],
    ['a department’s word from the counter', 'DEPARTMENT', [{ name: 'farmlandOwner', value: true }], 'DEPARTMENT_ONLY'],
    ['an unknown fact', 'SHOWN', [{ name: 'hasLoan', value: true }], 'UNKNOWN_FACT'],
  ] as const)('refuses %s', async (_, source, facts, code) => {
    const id = await filed();
    await expect(house.desk.refuse('recordFacts', { caseId: id, source, facts: [...facts] })).resolves.toMatchObject({
      code,
    });
  });

  it('refuses to settle by an unchecked caller, or by not knowing', async () => {
    const id = await filed();
    const settle = (source: 'FAMILY' | 'UNCHECKED_CALLER', value: unknown) =>
      house.desk.refuse('recordFacts', { caseId: id, source, settled: true, facts: [{ name: 'hasLoans', value }] });
    await expect(settle('UNCHECKED_CALLER', true)).resolves.toMatchObject({ code: 'CALLER_CANT_SETTLE' });
    await expect(settle('FAMILY', 'unknown')).resolves.toMatchObject({ code: 'UNKNOWN_CANT_SETTLE' });
  });

  it('lets a department say what it holds, and nothing of the family’s; who attends types nothing', async () => {
    const id = await filed();
    const by = (department: string, source: 'FAMILY' | 'DEPARTMENT', name: string) =>
      house.desk.as(department).refuse('recordFacts', { caseId: id, source, facts: [{ name, value: true }] });
    await expect(by('NOGYO', 'FAMILY', 'hasLoans')).resolves.toMatchObject({ __typename: 'NotAllowed' });
    await expect(by('NOGYO', 'DEPARTMENT', 'hasLoans')).resolves.toMatchObject({ code: 'FACT_NOT_HELD' });
    await expect(by('SHUNO', 'DEPARTMENT', 'taxUnpaid')).resolves.toMatchObject({
      code: 'DEPARTMENT_ATTENDS',
    });
    await house.desk.as('NOGYO').record(id, { farmlandOwner: true }, 'DEPARTMENT');
    expect(await stated(id)).toContainEqual({ source: 'NOGYO/person', version: 1 });
  });

  it('is not for a department that was not asked', async () => {
    const id = await filed({ deceased: { registeredHere: false } });
    await expect(
      house.desk
        .as('NOGYO')
        .refuse('recordFacts', { caseId: id, source: 'DEPARTMENT', facts: [{ name: 'farmlandOwner', value: true }] }),
    ).resolves.toMatchObject({ __typename: 'NotFound' });
  });

  it('finds no case under a made-up id', async () => {
    const input = { caseId: 'none', source: 'FAMILY' as const, facts: [{ name: 'hasLoans', value: true }] };
    await expect(house.desk.refuse('recordFacts', input)).resolves.toMatchObject({ code: 'CASE_NOT_FOUND' });
  });
});

describe('of somebody who lived elsewhere', () => {
  it('a department that was closed is asked as soon as a row of it can apply again', async () => {
    const id = await house.desk.register({ deceased: { registeredHere: false } });
    await house.desk.record(id, { insuredHereUnderFacilityRule: false });
    await house.desk.accept('openQuestions', { caseId: id, reason: '農地' });
    await house.quiet();
    expect((await house.desk.question(id, 'KOKUHO')).state).toBe('NOT_ASKED');
    const { askedAgain } = await house.desk.record(id, { insuredHereUnderFacilityRule: true }, 'SHOWN', true);
    expect(askedAgain.map(({ code }) => code)).toContain('KOKUHO');
    await house.quiet();
    expect((await house.desk.question(id, 'KOKUHO')).state).not.toBe('NOT_ASKED');
  });
});

describe('answerQuestion', () => {
  it('counts for the question alone: state, version, day; a late machine changes nothing', async () => {
    const id = await filed();
    const before = await house.desk.question(id, 'NOGYO');
    const { question } = await house.desk.answerWhole(id, 'NOGYO', [
      { name: 'farmlandOwner', answer: 'LOOKED_UP_NONE' },
    ]);
    expect(question).toMatchObject({
      state: 'ANSWERED',
      version: before.version + 1,
      round: before.round,
      reason: null,
    });
  });

  it('of which a part was given stays with its person until each fact has a word', async () => {
    const id = await filed();
    const part = await house.desk
      .as('NOGYO')
      .answer(id, 'NOGYO', { facts: [{ name: 'farmlandOwner', answer: 'CANNOT_SETTLE' }] });
    expect(part.question.state).toBe('WITH_PERSON');
    const { openPoints } = await house.desk.list(id);
    const point = openPoints.find(({ owner }) => owner === 'NOGYO');
    expect([point?.until !== null, point?.facts.length !== 0]).toEqual([true, true]);
    const whole = await house.desk.answerWhole(id, 'NOGYO');
    expect(whole.question.state).toBe('ANSWERED');
    expect((await house.desk.list(id)).openPoints.map(({ owner }) => owner)).not.toContain('NOGYO');
  });

  it('lets the older word be taken back', async () => {
    const id = await filed();
    const asks = async () =>
      (await house.desk.decision(id, 'NOGYO-FARMLAND')).ask.some(({ name }) => name === 'farmlandOwner');
    await house.desk.answer(id, 'NOGYO', { facts: [{ name: 'farmlandOwner', answer: 'LOOKED_UP_NONE' }] });
    expect(await asks()).toBe(false);
    await house.desk.answer(id, 'NOGYO', { facts: [{ name: 'farmlandOwner', answer: 'CANNOT_SETTLE' }] });
    expect(await asks()).toBe(true);
  });

  it('keeps every ruling; the newest counts', async () => {
    const id = await filed();
    const rule = (outcome: 'REQUIRED' | 'NOT_REQUIRED') =>
      house.desk
        .as('NOGYO')
        .answer(id, 'NOGYO', { procedures: [{ code: 'NOGYO-FARMLAND', outcome, reason: '台帳の名義が祖父のため' }] });
    await rule('NOT_REQUIRED');
    await rule('REQUIRED');
    expect(await house.desk.decision(id, 'NOGYO-FARMLAND')).toMatchObject({
      outcome: 'REQUIRED',
      ruling: { by: 'department:NOGYO' },
    });
    await expect(
      house.ground.superuser('select version from rulings where case_id = $1 order by version', [id]),
    ).resolves.toEqual([{ version: 1 }, { version: 2 }]);
  });

  it('stands with its note and papers in the list; changed it keeps what was said before, three answers back', async () => {
    const id = await filed();
    const code = 'NOGYO-FARMLAND';
    const say = (more: object, desk = house.desk.as('NOGYO')) =>
      desk.answer(id, 'NOGYO', {
        procedures: [{ code, outcome: 'REQUIRED', reason: '農地台帳に2筆', ...more }],
      });
    const seen = async () => {
      await house.quiet();
      const list = await house.desk.list(id);
      const item = itemsOf(list).find(({ procedure }) => procedure.code === code);
      const number = String(item?.number);
      const own = list.bring.filter(({ papers, neededFor }) => papers.length === 0 && neededFor.includes(number));
      return { list, notes: item?.departmentNotes, own: own.map(({ name, copies }) => [name, copies]) };
    };
    const notice = { called: '賦課金の通知', form: 'COPY' as const, count: 2 };
    await say({ note: '届出は土地改良区にも出してください', papers: [notice, { paper: 'family-register' }] });
    const first = await seen();
    expect(first).toMatchObject({ notes: ['届出は土地改良区にも出してください'], own: [['賦課金の通知', 2]] });
    expect(first.list.bring.find(({ papers }) => papers.includes('family-register'))?.certain).toBe(true);
    expect((await house.desk.decision(id, code)).ruling).toMatchObject({
      note: '届出は土地改良区にも出してください',
      papers: [
        { paper: null, name: '賦課金の通知', form: 'COPY', count: 2 },
        { paper: 'family-register', form: 'ORIGINAL', count: 1 },
      ],
    });
    // The same once more is nothing new: the same bytes, and no other revision.
    await say({ note: '届出は土地改良区にも出してください', papers: [notice, { paper: 'family-register' }] });
    expect((await seen()).list).toEqual(first.list);
    await say({ note: '土地改良区には市から知らせます' });
    const last = await seen();
    expect(last).toMatchObject({ notes: ['土地改良区には市から知らせます'], own: [] });
    expect(last.list.revision).toBeGreaterThan(Number(first.list.revision));
    // The counter writes down what it heard on the telephone.
    await say({ outcome: 'TO_CONFIRM', reason: '名義は先代', askOf: 'family' }, house.desk);
    const { list } = await seen();
    const turns = list.openPoints.filter(({ codes }) => codes.includes(code)).map(({ owner }) => owner);
    expect(turns).toContain('family');
    const { lastAnswers } = await house.desk.question(id, 'NOGYO');
    expect(lastAnswers.map(({ by, note, papers, counts }) => [by, note, papers.length, counts])).toEqual([
      ['counter', null, 0, true],
      ['department:NOGYO', '土地改良区には市から知らせます', 0, false],
      ['department:NOGYO', '届出は土地改良区にも出してください', 2, false],
    ]);
    expect(lastAnswers[0]?.askOf).toEqual({ code: 'family', name: 'ご家族' });
    expect(JSON.stringify(await house.desk.list(id, { revision: Number(first.list.revision) }))).toContain(
      '賦課金の通知',
    );
    await expect(
      house.ground.superuser(
        `select bool_or(position('通知'::bytea in sealed) > 0) as plain, count(*)::int as kept from rulings where case_id = $1`,
        [id],
      ),
    ).resolves.toEqual([{ plain: false, kept: 4 }]);
  });

  it('of what only the person concerned is told goes nowhere outside the department', async () => {
    const id = await filed();
    await house.quiet();
    const before = await house.desk.list(id);
    await house.desk.as('KOKUHO').answer(id, 'KOKUHO', {
      procedures: [
        {
          code: 'KOKUHO-PREMIUM',
          outcome: 'REQUIRED',
          reason: '還付がある',
          note: '還付の通知は相続人代表者へ送ります',
          papers: [{ called: '還付充当通知' }, { paper: 'heir-representative-account', count: 3 }],
        },
      ],
    });
    await house.quiet();
    expect(await house.desk.list(id)).toEqual(before);
    expect((await house.desk.question(id, 'KOKUHO')).lastAnswers).toEqual([]);
    expect(JSON.stringify(await house.desk.as('NOGYO').list(id))).not.toContain('還付');
    const own = await house.desk.as('KOKUHO').list(id);
    expect(itemsOf(own).find(({ procedure }) => procedure.code === 'KOKUHO-PREMIUM')?.departmentNotes).toEqual([
      '還付の通知は相続人代表者へ送ります',
    ]);
    expect(own.bring.map(({ name }) => name)).toContain('還付充当通知');
  });

  it.each([
    ['another department’s question', 'KOKUHO', 'NOGYO', { code: 'QUESTION_NOT_FOUND' }],
    ['a question that is answered to the family itself', 'SHUNO', 'SHUNO', { code: 'DEPARTMENT_ATTENDS' }],
  ])('refuses %s', async (_, actor, department, refusal) => {
    const id = await filed();
    const { id: questionId, version } = await house.desk.question(id, department);
    const refused = await house.desk.as(actor).refuse('answerQuestion', {
      questionId,
      expectedVersion: version,
      procedures: [{ code: 'NOGYO-FARMLAND', outcome: 'REQUIRED', reason: '農地がある' }],
    });
    expect(refused).toMatchObject(refusal);
  });

  it('refuses an empty answer, a held question, a question that is not there', async () => {
    const id = await filed();
    const { id: questionId, version } = await house.desk.question(id, 'NOGYO');
    await expect(house.desk.refuse('answerQuestion', { questionId, expectedVersion: version })).resolves.toMatchObject({
      code: 'NOTHING_ANSWERED',
    });
    const away = await filed({ deceased: { registeredHere: false } });
    const held = await house.desk.question(away, 'NOGYO');
    const answer = { facts: [{ name: 'farmlandOwner', answer: 'THERE_IS' as const }] };
    await expect(
      house.desk.refuse('answerQuestion', { questionId: held.id, expectedVersion: held.version, ...answer }),
    ).resolves.toMatchObject({ code: 'QUESTION_NOT_ASKED' });
    for (const nowhere of ['x', '00000000-0000-4000-8000-000000000000'])
      await expect(
        house.desk.refuse('answerQuestion', { questionId: nowhere, expectedVersion: 1, ...answer }),
      ).resolves.toMatchObject({ code: 'QUESTION_NOT_FOUND' });
  });

  it('stays answered when facts are recorded that its rows read', async () => {
    const id = await filed();
    await house.desk.answerWhole(id, 'JUTAKU', [{ name: 'housingRole', answer: 'THERE_IS', value: 'tenant' }]);
    const { askedAgain } = await house.desk.record(id, { houseBecomesVacant: true });
    await house.quiet();
    expect((await house.desk.question(id, 'JUTAKU')).state).toBe('ANSWERED');
    expect(askedAgain.map(({ code }) => code)).toContain('JUTAKU');
  });
});
