import type { CorrectDeathNoticeInput } from '../../../src/contract/generated.js';
import { aPerson, type NoticeGiven } from '../../builders.js';
import { few } from '../../support/catalogues.js';
import { useService } from '../../support/desk.js';
import { PaperDesk } from './paper-desk.js';

const house = useService({ catalogue: few('SHIMIN', 'KOKUHO', 'KOUKI', 'NENKIN', 'BOCHI') });
const desk = new PaperDesk(house);
const MOTHER = aPerson({ roles: ['NEW_HEAD'], relation: 'spouse', name: '山田 和子', telephone: '0123-45-6789' });
const DAUGHTER = aPerson({ roles: ['NOTIFIER', 'FUNERAL_HOST'], name: '山田 美咲', telephone: '090-1111-2222' });

let quietOne = { id: '', mother: '', daughter: '' };

beforeAll(async () => {
  for (const code of ['KOKUHO', 'KOUKI', 'BOCHI']) await house.desk.as(code).import(code);
  quietOne = await aCase();
}, 60_000);

async function aCase(given: NoticeGiven = {}): Promise<{ id: string; mother: string; daughter: string }> {
  const id = await house.desk.register({
    people: [MOTHER, DAUGHTER],
    deceased: { birthDate: '1951-11-01' },
    deathDate: '2026-10-31',
    facts: { funeralHeld: true, wasHouseholdHead: true, remainingMembersAged15Plus: 2 },
    ...given,
  });
  await house.quiet();
  const [mother = '', daughter = ''] = await desk.peopleOf(id);
  return { id, mother, daughter };
}

async function correct(caseId: string, given: Partial<CorrectDeathNoticeInput>): Promise<void> {
  const { version } = await house.desk.head(caseId);
  await house.desk.accept('correctDeathNotice', {
    caseId,
    expectedVersion: version,
    cause: 'OUR_SLIP',
    evidence: '戸籍の訂正の通知',
    ...given,
  });
  await house.quiet();
}

describe('a paper', () => {
  it('has a number of its case and the revision of the list that it shows; the same key twice is one', async () => {
    const { id, mother } = await aCase();
    const first = await desk.record({ caseId: id, key: 'a', personId: mother });
    expect(first).toMatchObject({ number: 1, kind: 'LIST', state: 'MADE', revision: 1, holder: { id: mother } });
    expect(await desk.record({ caseId: id, key: 'a', personId: mother })).toMatchObject({ id: first.id, number: 1 });
    const other = { kind: 'OTHER', title: '葬祭費の申請書（手書き）', state: 'SIGNED', note: 'お母様が署名' };
    expect(await desk.record({ caseId: id, personId: mother, ...other })).toMatchObject({
      number: 2,
      revision: null,
      title: '葬祭費の申請書（手書き）',
      state: 'SIGNED',
      moves: [{ state: 'SIGNED', note: 'お母様が署名', undone: false, by: 'counter' }],
    });
    expect((await desk.of(id)).papers.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('goes from hand to hand, nothing is overwritten, and a slip is taken back', async () => {
    const { id, mother, daughter } = quietOne;
    const { id: paper } = await desk.record({ caseId: id, personId: mother });
    const handed = { id: paper, expectedVersion: 0, state: 'HANDED_OVER', personId: daughter };
    expect(await desk.done('movePaper', handed)).toMatchObject({ state: 'HANDED_OVER', holder: { id: daughter } });
    expect(await desk.send('movePaper', handed)).toMatchObject({ __typename: 'Changed', currentVersion: 1 });
    const accepted = { id: paper, expectedVersion: 1, state: 'ACCEPTED', department: 'KOKUHO' };
    expect(await desk.done('movePaper', accepted)).toMatchObject({
      state: 'ACCEPTED',
      department: { code: 'KOKUHO' },
      holder: { id: daughter },
    });
    expect(await desk.done('undoPaperMove', { id: paper, expectedVersion: 2 })).toMatchObject({
      state: 'HANDED_OVER',
      version: 3,
      moves: [
        { state: 'HANDED_OVER', undone: false },
        { state: 'ACCEPTED', undone: true },
      ],
    });
    expect(await desk.done('undoPaperMove', { id: paper, expectedVersion: 3 })).toMatchObject({ state: 'MADE' });
    expect(await desk.send('undoPaperMove', { id: paper, expectedVersion: 4 })).toMatchObject({
      code: 'NOTHING_TO_UNDO',
    });
  });

  it('is refused with what to do', async () => {
    const { id } = quietOne;
    const stranger = id;
    for (const [input, code] of [
      [{ kind: 'LIST', personId: stranger }, 'PERSON_NOT_FOUND'],
      [{ kind: 'OTHER' }, 'TITLE_MISSING'],
      [{ kind: 'OTHER', title: '番号 123456789018' }, 'MY_NUMBER'],
      [{ kind: 'ACCESS_PAPER' }, 'MADE_WITH_ITS_CODE'],
      [{ kind: 'LIST', key: ' ' }, 'KEY_MISSING'],
      [{ kind: 'LIST', caseId: quietOne.mother }, 'CASE_NOT_FOUND'],
    ] as const)
      expect(await desk.send('recordPaper', { caseId: id, key: 'k', ...input })).toMatchObject({ code });
    const { id: paper } = await desk.record({ caseId: id });
    for (const [input, code] of [
      [{ id, state: 'POSTED' }, 'PAPER_NOT_FOUND'],
      [{ id: paper, state: 'POSTED', department: 'KOKUHO' }, 'DEPARTMENT_ONLY_ACCEPTED'],
      [{ id: paper, state: 'ACCEPTED', department: 'NOWHERE' }, 'DEPARTMENT_UNKNOWN'],
      [{ id: paper, state: 'POSTED', personId: stranger }, 'PERSON_NOT_FOUND'],
    ] as const)
      expect(await desk.send('movePaper', { expectedVersion: 0, ...input })).toMatchObject({ code });
  });
});

describe('after a correction', () => {
  it('what a list no longer says rightly stands on it, money and insurer first; the form carries the day as well; the call is ticked, with undo', async () => {
    const { id, mother } = await aCase();
    await desk.record({ caseId: id, personId: mother, state: 'HANDED_OVER' });
    await desk.record({ caseId: id, personId: mother, kind: 'POWER_OF_ATTORNEY' });
    expect((await desk.of(id)).paperCalls).toEqual([]);
    await correct(id, { deathDate: '2026-11-01' });
    const [list, form] = (await desk.of(id)).papers;
    expect(list?.faults[0]?.text).toBe('亡くなられた日が改まりました（前: 令和8年10月31日。今: 令和8年11月1日）。');
    const rest = list?.faults.slice(1) ?? [];
    expect(rest.length).toBeGreaterThan(1);
    const money = rest.map(({ concernsMoney }) => concernsMoney);
    expect(money).toEqual([...money].sort((a, b) => Number(b) - Number(a)));
    expect(money[0]).toBe(true);
    expect(form?.faults).toHaveLength(1);
    // Whoever has it is called once.
    expect(await desk.call(id, mother)).toMatchObject({
      telephone: '0123-45-6789',
      telephoneClosed: false,
      state: 'TO_CALL',
      ourSlip: true,
      version: 0,
      papers: [{ number: 1 }, { number: 2 }],
    });
    const of = { caseId: id, personId: mother };
    const again = { outcome: 'NO_ANSWER', againDay: '2026-11-24', againHour: '12:10' };
    await desk.done('tickCall', { ...of, expectedVersion: 0, ...again });
    expect(await desk.call(id, mother)).toMatchObject({ state: 'AGAIN', againDay: '2026-11-24', againHour: '12:10' });
    expect(await desk.send('tickCall', { ...of, expectedVersion: 0, outcome: 'CALLED' })).toMatchObject({
      currentVersion: 1,
    });
    await desk.done('tickCall', { ...of, expectedVersion: 1, outcome: 'CALLED', note: '差替えは来庁の日' });
    expect(await desk.call(id, mother)).toMatchObject({
      state: 'TOLD',
      untold: [],
      ticks: [{ outcome: 'NO_ANSWER' }, { outcome: 'CALLED', by: 'counter', note: '差替えは来庁の日' }],
    });
    expect((await desk.paper(id, 1)).faults).not.toEqual([]);
    await desk.done('undoCall', { ...of, expectedVersion: 2 });
    expect(await desk.call(id, mother)).toMatchObject({ state: 'AGAIN', version: 3 });
    await desk.done('tickCall', { ...of, expectedVersion: 3, outcome: 'LETTER' });
    expect(await desk.call(id, mother)).toMatchObject({ state: 'LETTER' });
  });

  it('a second correction is another call; one that leads back leaves nothing wrong', async () => {
    const { id, mother } = await aCase();
    await desk.record({ caseId: id, personId: mother, state: 'HANDED_OVER' });
    await correct(id, { deathDate: '2026-11-01' });
    const of = { caseId: id, personId: mother, outcome: 'CALLED' };
    await desk.done('tickCall', { ...of, expectedVersion: 0 });
    expect(await desk.call(id, mother)).toMatchObject({ state: 'TOLD' });
    await correct(id, { deathDate: '2026-11-02' });
    expect(await desk.call(id, mother)).toMatchObject({
      state: 'TO_CALL',
      untold: expect.arrayContaining([
        expect.objectContaining({ text: expect.stringContaining('前: 令和8年11月1日。今: 令和8年11月2日') }),
      ]),
    });
    await correct(id, { deathDate: '2026-10-31' });
    expect((await desk.paper(id, 1)).faults).toEqual([]);
  });

  it('whoever was handed a new list knows; a paper that came back is not wrong any more', async () => {
    const { id, mother, daughter } = await aCase();
    const { id: paper } = await desk.record({ caseId: id, personId: mother, state: 'HANDED_OVER' });
    await desk.record({ caseId: id, personId: daughter, state: 'POSTED' });
    await correct(id, { deathDate: '2026-11-01' });
    await desk.record({ caseId: id, personId: mother, state: 'HANDED_OVER' });
    expect((await desk.paper(id, 1)).faults).not.toEqual([]);
    expect((await desk.of(id)).paperCalls.map(({ person }) => person.id)).toEqual([daughter]);
    await desk.done('movePaper', { id: paper, expectedVersion: 1, state: 'TAKEN_BACK' });
    expect((await desk.paper(id, 1)).faults).toEqual([]);
  });

  it('shows a person what stands in their own list alone', async () => {
    const { id, mother, daughter } = await aCase();
    const rule = (outcome: 'REQUIRED' | 'NOT_REQUIRED') =>
      house.desk
        .as('NENKIN')
        .answer(id, 'NENKIN', { procedures: [{ code: 'NENKIN-WIDOW', outcome, reason: '窓口で確かめました' }] });
    await rule('REQUIRED');
    await desk.record({ caseId: id, personId: mother });
    await desk.record({ caseId: id, personId: daughter });
    await rule('NOT_REQUIRED');
    const [mothers, daughters] = (await desk.of(id)).papers.map(({ faults }) => faults);
    expect(mothers?.[0]).toEqual({ text: expect.stringMatching(/寡婦年金.*要らなくなりました/), concernsMoney: true });
    expect(JSON.stringify(daughters)).not.toContain('寡婦年金');
  });
});

describe('an answer to what a list left open', () => {
  it('makes nothing on it wrong: there is news, and nobody is called', async () => {
    const { id, mother } = await aCase({ facts: { funeralHeld: true } });
    await desk.record({ caseId: id, personId: mother });
    await house.desk.record(id, { wasHouseholdHead: true, remainingMembersAged15Plus: 2 });
    await house.quiet();
    expect(await desk.paper(id, 1)).toMatchObject({ faults: [], hasNews: true });
    expect((await desk.of(id)).paperCalls).toEqual([]);
  });
});

describe('an access paper', () => {
  const issue = (caseId: string, personId: string) =>
    house.desk.query<{ issueAccessPaper: { paper: { id: string } } }>(
      'mutation ($input: IssueAccessPaperInput!) { issueAccessPaper(input: $input) { ... on IssueAccessPaperSuccess { paper { id } } } }',
      { input: { caseId, personId } },
    );

  it('is written down as it is issued; a newer one makes it wrong without a call, taking it back with one', async () => {
    const { id, mother } = await aCase();
    await issue(id, mother);
    const { issueAccessPaper } = await issue(id, mother);
    const [old, current] = (await desk.of(id)).papers;
    expect(old).toMatchObject({ kind: 'ACCESS_PAPER', person: { id: mother }, faults: [expect.anything()] });
    expect(current?.faults).toEqual([]);
    expect((await desk.of(id)).paperCalls).toEqual([]);
    await house.desk.query('mutation ($id: ID!) { revokeAccessPaper(paperId: $id) { __typename } }', {
      id: issueAccessPaper.paper.id,
    });
    expect(await desk.call(id, mother)).toMatchObject({ state: 'TO_CALL', ourSlip: false });
    await desk.done('tickCall', { caseId: id, personId: mother, expectedVersion: 0, outcome: 'CALLED' });
    expect(await desk.call(id, mother)).toMatchObject({ state: 'TOLD' });
  });
});

describe('a notice that was a mistake', () => {
  it('makes every paper wrong; they are still called, and papers still come back', async () => {
    const { id, mother } = await aCase();
    const { id: paper } = await desk.record({ caseId: id, personId: mother });
    const { version } = await house.desk.head(id);
    await house.desk.accept('voidDeathNotice', { caseId: id, expectedVersion: version, reason: '別の方でした' });
    expect((await desk.paper(id, 1)).faults).toEqual([
      { text: '届出が取り消されました。この紙はお使いいただけません。', concernsMoney: false },
    ]);
    await desk.done('tickCall', { caseId: id, personId: mother, expectedVersion: 0, outcome: 'CALLED' });
    expect(await desk.call(id, mother)).toMatchObject({ state: 'TOLD' });
    await desk.done('movePaper', { id: paper, expectedVersion: 0, state: 'TAKEN_BACK' });
    expect(await desk.send('recordPaper', { caseId: id, key: 'k', kind: 'LIST' })).toMatchObject({ code: 'CASE_VOID' });
    const letter = { kind: 'OTHER', title: 'お詫びの手紙', state: 'POSTED', personId: mother };
    expect(await desk.record({ caseId: id, ...letter })).toMatchObject({ number: 2, faults: [] });
  });
});

describe('whom to call', () => {
  it('lists over all cases who has not been told, first whom to call again at an hour', async () => {
    const [first, second] = [await aCase(), await aCase()];
    for (const { id, mother } of [first, second]) {
      await desk.record({ caseId: id, personId: mother });
      await correct(id, { deathDate: '2026-11-01' });
    }
    const again = { outcome: 'NO_ANSWER', againDay: '2026-11-24' };
    await desk.done('tickCall', { caseId: second.id, personId: second.mother, expectedVersion: 0, ...again });
    const listed = async () =>
      (await desk.toCall()).map((call) => call.case.id).filter((id) => [first.id, second.id].includes(id));
    expect(await listed()).toEqual([second.id, first.id]);
    await desk.done('tickCall', { caseId: second.id, personId: second.mother, expectedVersion: 1, outcome: 'CALLED' });
    expect(await listed()).toEqual([first.id]);
  });

  it('keeps the number closed while somebody of the case is protected', async () => {
    const { id, mother } = await aCase();
    await desk.record({ caseId: id, personId: mother });
    await correct(id, { deathDate: '2026-11-01' });
    await house.desk.query(
      'mutation ($input: ReportProtectionInput!) { reportProtection(input: $input) { __typename } }',
      { input: { caseId: id, personId: mother, reason: 'ご本人の申出' } },
    );
    expect(await desk.call(id, mother)).toMatchObject({ telephone: null, telephoneClosed: true, state: 'TO_CALL' });
    expect(await desk.of(id, 'department:KOKUHO')).toEqual({ papers: [], paperCalls: [] });
  });

  it('is refused with what to do', async () => {
    const { id, mother } = quietOne;
    const of = { caseId: id, personId: mother, expectedVersion: 0, outcome: 'NO_ANSWER' };
    for (const [input, code] of [
      [{ againDay: '2026-11-21' }, 'DAY_PAST'],
      [{ againDay: '2026-02-30' }, 'DATE_WRONG'],
      [{ againHour: '12:10' }, 'DATE_MISSING'],
      [{ againDay: '2026-11-24', againHour: '25:00' }, 'HOUR_WRONG'],
      [{ outcome: 'CALLED', againDay: '2026-11-24' }, 'AGAIN_ONLY_WITHOUT_ANSWER'],
      [{ personId: id }, 'PERSON_NOT_FOUND'],
      [{ caseId: mother }, 'CASE_NOT_FOUND'],
    ] as const)
      expect(await desk.send('tickCall', { ...of, ...input })).toMatchObject({ code });
    expect(await desk.send('undoCall', { caseId: id, personId: mother, expectedVersion: 0 })).toMatchObject({
      code: 'NOTHING_TO_UNDO',
    });
  });
});
