import { z } from 'zod';
import { aPerson } from '../../builders.js';
import { Housekeeper } from '../../../src/retention/housekeeper.js';
import { useService } from '../../support/desk.js';
import { eventually } from '../../support/eventually.js';
import { hear } from '../../support/live.js';
import { own } from '../../support/own-operations.js';
import { aProgram } from '../../support/program.js';
import { catalogueOf } from '../../support/service.js';
import { Keeper, Member } from './office.js';

const house = useService(() => Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']) }));
const said = {
  at: '2026-11-17T09:40:00+09:00',
  booth: '3番',
  text: '大声で「全部見せろ」と言われた。\n係長が同席した。',
};

interface Note {
  readonly id: string;
  readonly disclosure: string;
  readonly at: string;
  readonly booth: string;
  readonly text: string;
  readonly by: string | null;
}
const record = async (as: string, given: object = {}) =>
  (
    await house.service.gql<{
      recordIncident: { __typename: string; code?: string; message?: string; incident?: Note };
    }>(own('RecordIncident'), { input: { ...said, ...given } }, { as })
  ).recordIncident;
const notes = async (as: string) => {
  const { incidents } = await house.service.gql<{ incidents: { edges: { node: Note }[] } }>(
    own('Incidents'),
    { first: 100 },
    { as },
  );
  return incidents.edges.map(({ node }) => node);
};

describe('a note of what happened at a booth', () => {
  it('says above it that it may be disclosed, and is read by who wrote it and by the privacy officer', async () => {
    const { incident } = await record('counter#11');
    expect(incident).toMatchObject({ at: '2026-11-17T00:40:00.000Z', booth: said.booth, text: said.text });
    expect(incident?.disclosure).toContain('開示の対象になります');
    expect((await notes('counter#11')).map(({ id }) => id)).toEqual([incident?.id]);
    expect((await notes('privacy-officer')).map(({ id }) => id)).toContain(incident?.id);
    expect(await notes('counter#12')).toEqual([]);
  });

  it.each(['department:SHIMIN', 'people-admin', 'auditor', 'privacy-officer'])('is not written by a %s', async (as) => {
    expect(await record(as)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it.each(['department:SHIMIN', 'people-admin', 'auditor', 'catalogue-admin'])('is not read by a %s', async (as) => {
    const seen = await house.service.raw(own('Incidents'), {}, { as });
    expect(seen.body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is written by nobody’s program: a program has met nobody', async () => {
    const job = await aProgram(house.service, { operations: [own('RecordIncident')], until: house.clock.today() });
    const { recordIncident } = await house.service.gql<{ recordIncident: { code?: string } }>(
      own('RecordIncident'),
      { input: said },
      job,
    );
    expect(recordIncident).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it.each([
    [{ at: 'きのう' }, 'AT_WRONG', '日時を確かめて'],
    [{ at: '2027-11-17T09:40:00+09:00' }, 'AT_IN_FUTURE', '今より後'],
    [{ booth: ' ' }, 'BOOTH_MISSING', 'ブース'],
    [{ text: '' }, 'REASON_MISSING', ''],
    [{ text: '123456789018 と書いた紙' }, 'MY_NUMBER', 'マイナンバー'],
    [{ text: 'あ'.repeat(2001) }, 'TOO_LONG', '2000'],
  ])('with %j is not taken, and is told why', async (given, code, words) => {
    const refused = await record('counter', given);
    expect(refused).toMatchObject({ __typename: 'InvalidInput', code });
    expect(refused.message).toContain(words);
  });

  it('stands in no case: no column leads to one, and what is kept of it nobody reads from the table', async () => {
    const { incident } = await record('counter', { text: '金糸雀という方' });
    const rows = await house.ground.superuser(`select * from incident_notes where id = '${incident?.id ?? ''}'`);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['author_id', 'id', 'municipality_id', 'sealed', 'written_at']);
    expect(JSON.stringify(rows)).not.toContain('金糸雀');
    const written = await house.ground.superuser(
      `select case_id, fields from audit where act = 'recordIncident' and subject_id = '${incident?.id ?? ''}'`,
    );
    expect(written).toEqual([{ case_id: null, fields: ['at', 'booth', 'text'] }]);
  });
});

interface Call {
  readonly id: string;
  readonly booth: string | null;
  readonly calledBy: string;
  readonly mine: boolean;
  readonly answeredBy: string | null;
  readonly coming: boolean;
}
interface HelpAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly call?: Call;
}
const CALL = 'id booth calledBy mine answeredBy coming';

describe('応援: a colleague called to a booth', () => {
  const asks = async (as: string, field: string, type: string): Promise<HelpAnswer> =>
    (
      await house.service.gql<{ result: HelpAnswer }>(
        `mutation { result: ${field} { __typename ... on ${type}Success { call { ${CALL} } } ... on UserError { code } } }`,
        {},
        { as },
      )
    ).result;
  const call = (as: string, booth = '3番') => asks(as, `callForHelp(input: { booth: "${booth}" })`, 'CallForHelp');
  const off = (as: string, id = '') => asks(as, `callOffHelp(id: "${id}")`, 'CallOffHelp');
  const goes = (as: string, id = '', coming = true) =>
    asks(as, `answerHelp(input: { id: "${id}", coming: ${String(coming)} })`, 'AnswerHelp');
  const standing = async (as: string) =>
    (await house.service.gql<{ helpCalls: Call[] }>(`{ helpCalls { ${CALL} } }`, {}, { as })).helpCalls;

  it('is seen by every colleague at once, with the booth; one of them comes, and everybody sees who', async () => {
    const heard = await hear(
      house.service,
      { query: 'subscription { event: helpStanding { standing } }' },
      z.object({ standing: z.number() }),
      { as: 'counter#2' },
    );
    await eventually(() => expect(heard.all).toEqual([{ standing: 0 }]));
    const { call: made } = await call('counter#1');
    await eventually(() => expect(heard.last()).toEqual({ standing: 1 }));
    // Pressed again in fear: one call.
    expect((await call('counter#1')).call?.id).toBe(made?.id);
    expect(await standing('counter#2')).toEqual([
      expect.objectContaining({ booth: '3番', calledBy: 'counter#1 の人', mine: false, answeredBy: null }),
    ]);
    expect(await goes('counter#1', made?.id)).toMatchObject({ code: 'OWN_HELP_CALL' });
    await goes('counter#2', made?.id);
    await eventually(() => expect(heard.all.length).toBeGreaterThanOrEqual(3));
    heard.close();
    expect(await goes('counter#3', made?.id)).toMatchObject({ code: 'HELP_IS_COMING' });
    expect(await standing('counter#1')).toEqual([
      expect.objectContaining({ mine: true, answeredBy: 'counter#2 の人', coming: false }),
    ]);
    await goes('counter#2', made?.id, false);
    expect(await standing('counter#3')).toEqual([expect.objectContaining({ answeredBy: null })]);
    await goes('counter#3', made?.id);
    house.clock.advance(11 * 60_000);
    expect(await standing('counter#1')).toEqual([]);
  });

  it('is called off by whoever called, and by nobody else', async () => {
    const { call: made } = await call('counter#1');
    expect(await off('counter#2', made?.id)).toMatchObject({ code: 'HELP_CALL_NOT_FOUND' });
    expect(await off('counter#1', made?.id)).toMatchObject({ __typename: 'CallOffHelpSuccess' });
    expect(await standing('counter#2')).toEqual([]);
    expect(await goes('counter#2', made?.id)).toMatchObject({ code: 'HELP_CALL_NOT_FOUND' });
  });

  it('is gone after a day, whether somebody came or not', async () => {
    await call('counter#1', '');
    expect((await standing('counter#2'))[0]).toMatchObject({ booth: null });
    house.clock.advance(86_400_000);
    await house.service.get(Housekeeper).forgetTheShortLived();
    expect(await house.ground.superuser('select count(*)::int as left from help_calls')).toEqual([{ left: 0 }]);
  });

  it('is the counter’s own: nobody else calls, sees or hears it, and no program does', async () => {
    expect(await call('department:SHIMIN')).toMatchObject({ code: 'NOT_ALLOWED' });
    const seen = await house.service.raw('{ helpCalls { id } }', {}, { as: 'privacy-officer' });
    expect(seen.body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
    const operation = 'mutation { callForHelp(input: {}) { ... on UserError { code } } }';
    const job = await aProgram(house.service, { operations: [operation], until: house.clock.today() });
    expect(await house.service.gql(operation, {}, job)).toEqual({ callForHelp: { code: 'NOT_ALLOWED' } });
  });
});

describe('異動', () => {
  const keeper = new Keeper(() => house.service);
  const member = (office: string) => new Member(() => house.service, office);
  const [clerk, colleague] = [member('counter'), member('counter#2')];
  const sister = aPerson({ name: '駒鳥 歌子', address: '遠見市巣箱町6番' });
  let [caseId, subjectId] = ['', ''];
  beforeAll(async () => {
    caseId = await house.desk.register({ people: [sister] });
    const found = await clerk.query<{ case: { people: { id: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id } } }',
      { id: caseId },
    );
    subjectId = found.case.people[0]?.id ?? '';
  });
  const asked = async (by: Member): Promise<string> =>
    (await by.ask('SHOW_ADDRESS', { caseId, subjectId })).approval?.id ?? '';
  interface Listed {
    approvals: { edges: { node: Record<string, unknown> }[] };
  }
  const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

  it('takes along what was asked and is open on the day, in one step with the office; before it, nothing has changed', async () => {
    const [leaver, successor, other] = [member('counter#leaver'), member('counter#successor'), member('counter#other')];
    await other.query('{ me { name } }');
    const [agreed, waiting, both] = [await asked(leaver), await asked(leaver), await asked(leaver)];
    for (const [id, by] of [
      [agreed, colleague],
      [both, successor],
    ] as const)
      expect(await by.decide(id)).toMatchObject({ approval: { state: 'APPROVED' } });
    const over = await asked(leaver);
    await colleague.decide(over, false);
    const seen = (await keeper.accounts()).get('counter#leaver')?.openRequests;
    expect(seen).toHaveLength(3);
    expect(seen).toContainEqual({ role: 'COUNTER', department: null, until: expect.any(String) });
    const day = dayAfter(house.clock.today());
    await keeper.handOver(day, 'counter#leaver', 'counter#successor');
    // Asked after the hand-over was written, and before its day: who will take it over does not agree to it meanwhile.
    const later = await asked(leaver);
    for (const id of [waiting, later]) expect(await successor.decide(id)).toMatchObject({ code: 'SECOND_PERSON' });
    expect(await successor.show(agreed)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await keeper.accounts()).get('counter#successor')?.openRequests).toEqual([]);
    const mine =
      'query ($caseId: ID) { approvals(caseId: $caseId, first: 100) { edges { node { id mine askedBy { name } } } } }';
    const minesOf = async (who: Member) =>
      (await who.query<Listed>(mine, { caseId })).approvals.edges
        .filter(({ node }) => node['mine'])
        .map(({ node }) => node);
    expect(await minesOf(successor)).toEqual([]);
    house.clock.set(`${day}T09:00:00+09:00`);
    // Who asked stays who asked; whose it is now has changed.
    expect(await minesOf(successor)).toEqual(
      expect.arrayContaining(
        [agreed, waiting, later].map((id) => ({ id, mine: true, askedBy: { name: 'counter#leaver の人' } })),
      ),
    );
    expect((await keeper.accounts()).get('counter#successor')?.openRequests).toHaveLength(3);
    expect(await successor.show(agreed)).toMatchObject({ address: sister.address });
    expect(await successor.decide(waiting)).toMatchObject({ code: 'SECOND_PERSON' });
    expect(await other.decide(waiting)).toMatchObject({ approval: { state: 'APPROVED' } });
    expect(await successor.show(waiting)).toMatchObject({ address: sister.address });
    // They agreed to this one themselves: it can't become theirs.
    expect(await successor.show(both)).toMatchObject({ code: 'NOT_ALLOWED' });
    const [audited] = await house.ground.superuser(`select count(*)::int as n from audit where act = 'handOver'`);
    expect(audited).toEqual({ n: 2 });
  });

  it('lets nobody agree in another office to what they asked for in this one, nor take it back there', async () => {
    const mover = member('counter#mover');
    const id = await asked(mover);
    const [row] = await house.ground.superuser(`select asked_by from approvals where id = '${id}'`);
    await member('counter#heir').query('{ me { name } }');
    await keeper.handOver(house.clock.today(), 'counter#mover', 'counter#heir');
    await member('privacy-officer#mover').query('{ me { name } }');
    await house.ground.superuser(
      `update sessions set staff_id = '${String(row?.['asked_by'])}' where appointment_id in
         (select a.id from appointments a join staff s on s.id = a.staff_id where s.name = 'privacy-officer#mover の人')`,
    );
    for (const agree of [true, false])
      expect(await member('privacy-officer#mover').decide(id, agree)).toMatchObject({ code: 'SECOND_PERSON' });
    expect(await member('counter#heir').decide(id, false)).toMatchObject({ approval: { state: 'WITHDRAWN' } });
  });
});
