import { sqlState } from '../../../src/platform/database/sql-state.js';
import { aPerson } from '../../builders.js';
import { useService } from '../../support/desk.js';
import { z } from 'zod';
import { eventually } from '../../support/eventually.js';
import { aProgram } from '../../support/program.js';
import { hear } from '../../support/live.js';
import { catalogueOf } from '../../support/service.js';
import { Member } from './office.js';

const house = useService(() => Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']) }));
const member = (office: string) => new Member(() => house.service, office);
const [clerk, colleague] = [member('counter'), member('counter#2')];
const [officer, deputy] = [member('privacy-officer'), member('privacy-officer#2')];
const sister = aPerson({ name: '駒鳥 歌子', address: '遠見市巣箱町6番', telephone: '0900-123-4567' });

let [caseId, personId] = ['', ''];
beforeAll(async () => {
  caseId = await house.desk.register({ people: [sister] });
  const found = await clerk.query<{ case: { people: { id: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { people { id } } }',
    { id: caseId },
  );
  personId = found.case.people[0]?.id ?? '';
});
const toShow = () => ({ caseId, subjectId: personId });
const asked = async (by = clerk): Promise<string> => (await by.ask('SHOW_ADDRESS', toShow())).approval?.id ?? '';

describe('an address that is closed', () => {
  it('is shown for half a minute to who asked, once a second person has agreed', async () => {
    const id = await asked();
    expect(await clerk.show(id)).toMatchObject({ code: 'APPROVAL_WAITING' });
    expect(await colleague.decide(id)).toMatchObject({ approval: { state: 'APPROVED' } });
    const shown = await clerk.show(id);
    expect(shown).toMatchObject({ address: sister.address, telephone: sister.telephone });
    expect(Date.parse(shown.until ?? '') - Date.parse(house.clock.now())).toBe(30_000);
    house.clock.advance(29_000);
    expect(await clerk.show(id)).toMatchObject({ address: sister.address, until: shown.until });
    house.clock.advance(1_000);
    expect(await clerk.show(id)).toMatchObject({ code: 'APPROVAL_OVER' });
  });

  it('is shown to nobody else, not even to who agreed', async () => {
    const id = await clerk.agreed(officer, 'SHOW_ADDRESS', toShow());
    for (const other of [colleague, officer]) expect(await other.show(id)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is not asked for without a reason, nor of somebody who is not of the case', async () => {
    expect(await clerk.ask('SHOW_ADDRESS', toShow(), ' ')).toMatchObject({ code: 'REASON_MISSING' });
    expect(await clerk.ask('SHOW_ADDRESS', { caseId, subjectId: caseId })).toMatchObject({ code: 'PERSON_NOT_FOUND' });
    expect(await clerk.ask('SHOW_ADDRESS', { caseId: personId })).toMatchObject({ code: 'CASE_NOT_FOUND' });
    expect(await clerk.ask('ONLINE_ACCESS', { caseId })).toMatchObject({ code: 'SUBJECT_MISSING' });
  });

  it('waits a week for the second person, and then a day to be looked at', async () => {
    const [late, unused] = [await asked(), await asked()];
    house.clock.advance(7 * 86_400_000 - 1_000);
    expect(await colleague.decide(unused)).toMatchObject({ approval: { state: 'APPROVED' } });
    house.clock.advance(1_000);
    expect(await colleague.decide(late)).toMatchObject({ code: 'APPROVAL_OVER' });
    house.clock.advance(86_400_000);
    expect(await clerk.show(unused)).toMatchObject({ code: 'APPROVAL_OVER' });
  });
});

describe('the second person', () => {
  it('is somebody else, whatever office who asked holds besides', async () => {
    const id = await asked();
    expect(await clerk.decide(id)).toMatchObject({ __typename: 'NotAllowed', code: 'SECOND_PERSON' });
    await expect(
      house.ground.superuser(
        `update approvals set decision = 'approved', decided_by = asked_by, decided_role = 'counter', decided_at = now() where id = '${id}'`,
      ),
    ).rejects.toThrow(/approvals_second_check|by who takes it/);
  });

  it('can’t be named by who asked: the database takes a decision only of who decides', async () => {
    const id = await asked();
    const [row] = await house.ground.superuser(`select asked_by from approvals where id = '${id}'`);
    const [other] = await house.ground.superuser(
      `select id from staff where id <> '${String(row?.['asked_by'])}' limit 1`,
    );
    const forged = house.ground.database.run(
      { municipality: 'demo-city', role: 'counter', person: String(row?.['asked_by']) },
      (tx) =>
        tx.execute(
          `update approvals set decision = 'approved', decided_by = $2, decided_role = 'counter', decided_at = now() where id = $1`,
          [id, other?.['id']],
        ),
    );
    expect(sqlState(await forged.catch((error: unknown) => error))).toBe('YR003');
  });

  it('may decline, and who asked may take it back; neither twice', async () => {
    const [first, second] = [await asked(), await asked()];
    expect(await colleague.decide(first, false)).toMatchObject({ approval: { state: 'DECLINED' } });
    expect(await clerk.decide(second, false)).toMatchObject({ approval: { state: 'WITHDRAWN' } });
    for (const id of [first, second]) {
      expect(await officer.decide(id)).toMatchObject({ code: 'APPROVAL_OVER' });
      expect(await clerk.show(id)).toMatchObject({ code: 'APPROVAL_OVER' });
    }
  });

  it('takes back what they agreed to, or who asked does, until it is done; nobody else, and not twice', async () => {
    const agreed = () => clerk.agreed(colleague, 'SHOW_ADDRESS', toShow());
    const [byAsker, bySecond, done] = [await agreed(), await agreed(), await agreed()];
    const canTakeBack = async (who: Member, id: string) => {
      const { approvals } = await who.query<Listed>('{ approvals(first: 100) { edges { node { id canTakeBack } } } }');
      return approvals.edges.find(({ node }) => node['id'] === id)?.node['canTakeBack'];
    };
    expect([
      await canTakeBack(clerk, byAsker),
      await canTakeBack(colleague, byAsker),
      await canTakeBack(officer, byAsker),
    ]).toEqual([true, true, false]);
    expect(await officer.decide(byAsker, false)).toMatchObject({ code: 'APPROVAL_OVER' });
    expect(await clerk.decide(byAsker, false)).toMatchObject({ approval: { state: 'WITHDRAWN' } });
    expect(await colleague.decide(bySecond, false, null)).toMatchObject({ approval: { state: 'WITHDRAWN' } });
    for (const id of [byAsker, bySecond]) {
      expect(await clerk.show(id)).toMatchObject({ code: 'APPROVAL_OVER' });
      expect(await colleague.decide(id)).toMatchObject({ code: 'APPROVAL_OVER' });
      expect(await canTakeBack(colleague, id)).toBe(false);
    }
    expect(await clerk.show(done)).toMatchObject({ address: sister.address });
    for (const who of [clerk, colleague]) expect((await who.decide(done, false)).code).toBeDefined();
    const written = await house.ground.superuser(
      `select role, fields, count(distinct actor_id)::int as who from audit
        where act = 'decideApproval' and outcome = 'done' and subject_id in ('${byAsker}', '${bySecond}') and 'withdrawn' = any (fields) group by 1, 2`,
    );
    expect(written).toEqual([{ role: 'counter', fields: ['withdrawn'], who: 2 }]);
  });

  it('is who takes it back in the database as well: no third one does, and nothing that is done is undone', async () => {
    const [open, done, declined] = [
      await clerk.agreed(colleague, 'SHOW_ADDRESS', toShow()),
      await clerk.agreed(colleague, 'SHOW_ADDRESS', toShow()),
      await asked(),
    ];
    await clerk.show(done);
    await colleague.decide(declined, false);
    const [row] = await house.ground.superuser(`select asked_by, decided_by from approvals where id = '${open}'`);
    const [third] = await house.ground.superuser(
      `select id from staff where id not in ('${String(row?.['asked_by'])}', '${String(row?.['decided_by'])}') limit 1`,
    );
    const write = (id: string, person: unknown, decision: string) =>
      house.ground.database
        .run({ municipality: 'demo-city', role: 'counter', person: String(person) }, (tx) =>
          tx.execute(
            `update approvals set decision = $3, decided_by = $2, decided_role = 'counter', decided_at = now() where id = $1`,
            [id, person, decision],
          ),
        )
        .then(
          () => 'done',
          (error: unknown) => sqlState(error),
        );
    expect(await write(open, third?.['id'], 'withdrawn')).toBe('YR003');
    expect(await write(open, third?.['id'], 'declined')).toBe('YR003');
    expect(await write(done, row?.['asked_by'], 'withdrawn')).toBe('YR003');
    expect(await write(declined, row?.['decided_by'], 'withdrawn')).toBe('YR003');
    expect(await write(await asked(), third?.['id'], 'withdrawn')).toBe('YR003');
    expect(await write(open, row?.['decided_by'], 'withdrawn')).toBe('done');
    expect(await clerk.show(open)).toMatchObject({ code: 'APPROVAL_OVER' });
  });

  it('declines with a reason, which who asked reads, and nobody who looks into the table', async () => {
    const id = await asked();
    for (const reason of [null, ' '])
      expect(await colleague.decide(id, false, reason)).toMatchObject({ code: 'REASON_MISSING' });
    const reason = '納骨先の電話は届書にあります';
    expect(await colleague.decide(id, false, reason)).toMatchObject({ approval: { state: 'DECLINED' } });
    const ofCase =
      'query ($caseId: ID) { approvals(caseId: $caseId) { edges { node { id declinedBecause case { id } } } } }';
    const seen = async (of: string) =>
      (await clerk.query<Listed>(ofCase, { caseId: of })).approvals.edges.map(({ node }) => node);
    expect(await seen(caseId)).toContainEqual({ id, declinedBecause: reason, case: { id: caseId } });
    expect(await seen(personId)).toEqual([]);
    expect(await seen('1')).toEqual([]);
    const [row] = await house.ground.superuser(
      `select declined_sealed::text as sealed from approvals where id = '${id}'`,
    );
    expect(String(row?.['sealed'])).not.toContain(Buffer.from('納骨').toString('hex'));
  });

  it('is of the office that the act names', async () => {
    const asking = await clerk.ask('ONLINE_ACCESS', toShow());
    const id = asking.approval?.id ?? '';
    expect(await colleague.decide(id)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await deputy.decide(id)).toMatchObject({ approval: { state: 'APPROVED' } });
    expect(await officer.ask('ONLINE_ACCESS', toShow())).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('two at once decide once', async () => {
    const id = await asked();
    const answers = await Promise.all([colleague.decide(id), officer.decide(id, false)]);
    expect(answers.map(({ code }) => code ?? 'decided').sort()).toEqual(['APPROVAL_OVER', 'decided']);
  });

  it('is no program', async () => {
    const program = await aProgram(house.service, { operations: [DECIDE], until: '2027-01-31' });
    const { decideApproval } = await house.service.gql<{ decideApproval: { code: string } }>(
      DECIDE,
      { id: await asked() },
      program,
    );
    expect(decideApproval.code).toBe('NOT_ALLOWED');
  });
});

const DECIDE =
  'mutation ($id: ID!) { decideApproval(input: { approvalId: $id, agree: true }) { ... on UserError { code } } }';

describe('the privacy officer', () => {
  it('does for a living person what the counter may, and reads nothing of the others', async () => {
    const id = await officer.agreed(deputy, 'SHOW_ADDRESS', toShow());
    expect(await officer.show(id)).toMatchObject({ address: sister.address });
    expect(await officer.breakGlass({ caseId, personId, reason: '急ぎ' })).toMatchObject({ address: sister.address });
    const other = await house.desk.register({ people: [sister] });
    const found = await clerk.query<{ case: { people: { id: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id } } }',
      { id: other },
    );
    expect(await officer.report(other, found.case.people[0]?.id)).toMatchObject({
      __typename: 'ReportProtectionSuccess',
    });
    const { errors } = (
      await house.service.raw(
        'query ($id: ID!) { case(id: $id) { people { id } } }',
        { id: caseId },
        { as: 'privacy-officer' },
      )
    ).body;
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_ALLOWED');
  });

  it('asks about the city’s list what no clerk reads', async () => {
    await house.ground.superuser('delete from protection_lists');
    await officer.read('2026-11-22', ['9,ひと り,どこか']);
    house.clock.advance(86_400_000);
    await officer.read(house.clock.today(), []);
    const { protections } = await officer.query<{ protections: { edges: { node: { id: string; name: string } }[] } }>(
      '{ protections { edges { node { id name } } } }',
    );
    const subjectId = protections.edges.find(({ node }) => node.name === 'ひと り')?.node.id;
    await officer.ask('LIFT_PROTECTION', { subjectId }, 'ひと りさんの措置の終わり');
    const all = 'query { approvals(first: 100) { edges { node { reason } } } }';
    expect(JSON.stringify(await deputy.query(all))).toContain('ひと りさん');
    expect(JSON.stringify(await clerk.query(all))).not.toContain('ひと りさん');
  });
});

interface Listed {
  approvals: { edges: { node: Record<string, unknown> }[] };
}

describe('what waits', () => {
  const LIST = `query ($open: Boolean) { approvals(first: 100, open: $open) { edges { node { id act state mine reason subject { name relation } askedBy { name role } decidedBy case { id } } } } }`;
  it('is listed with who asks and why, for those who may decide', async () => {
    const id = await asked();
    const { approvals } = await officer.query<Listed>(LIST, { open: true });
    expect(approvals.edges.map(({ node }) => node).find((node) => node['id'] === id)).toEqual({
      id,
      act: 'SHOW_ADDRESS',
      state: 'WAITING',
      mine: false,
      reason: '電話での確認のため',
      subject: { name: sister.name, relation: 'child' },
      askedBy: { name: 'counter の人', role: 'COUNTER' },
      decidedBy: null,
      case: { id: caseId },
    });
    await colleague.decide(id);
    const after = await officer.query<Listed>(LIST, { open: true });
    expect(after.approvals.edges.some(({ node }) => node['id'] === id)).toBe(false);
  });

  it('goes on over pages without a gap', async () => {
    const all = await clerk.query<Listed>(LIST, { open: false });
    const seen: unknown[] = [];
    for (let after: string | null = null; ;) {
      const {
        approvals,
      }: {
        approvals: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
      } = await clerk.query(
        'query ($after: String) { approvals(first: 2, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      seen.push(...approvals.edges.map(({ node }) => node.id));
      if (!approvals.pageInfo.hasNextPage) break;
      after = approvals.pageInfo.endCursor;
    }
    expect(seen).toEqual(all.approvals.edges.map(({ node }) => node['id']));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('broken glass shows at once what is needed, and the privacy officer hears of it at once', async () => {
    const watching = await hear(
      house.service,
      { query: 'subscription { event: approvalsWaiting { waiting glassBroken } }' },
      z.object({ waiting: z.number(), glassBroken: z.number() }),
      { as: 'privacy-officer' },
    );
    await eventually(() => expect(watching.all).toHaveLength(1));
    expect(await clerk.breakGlass({ caseId, personId, reason: '' })).toMatchObject({ code: 'REASON_MISSING' });
    expect(await clerk.breakGlass({ caseId, personId, reason: '救急隊からの照会' })).toMatchObject({
      address: sister.address,
    });
    const [{ glassBroken: before } = { glassBroken: -1 }] = watching.all;
    await eventually(() => expect(watching.last()).toMatchObject({ glassBroken: before + 1 }));
    watching.close();
    const { approvals } = await officer.query<Listed>(LIST, { open: true });
    const broken = approvals.edges.find(({ node }) => node['state'] === 'GLASS_BROKEN')?.node;
    expect(broken).toMatchObject({ reason: '救急隊からの照会' });
    expect(await colleague.decide(String(broken?.['id']))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await officer.decide(String(broken?.['id']))).toMatchObject({ approval: { state: 'LOOKED_AT' } });
  });
});
