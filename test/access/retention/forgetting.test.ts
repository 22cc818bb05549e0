import { Housekeeper } from '../../../src/retention/housekeeper.js';
import { useService } from '../../support/desk.js';
import { listening } from '../../support/listening.js';
import { own } from '../../support/own-operations.js';
import { catalogueOf } from '../../support/service.js';
import { Keeper, Member } from '../safeguards/office.js';
import { Acts, OFFICER, SECOND } from './acts.js';
import { takesTwoToShorten } from './shortening.js';

const house = useService(() =>
  Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']), protectionList: 'unread' as const }),
);
const member = (office: string) => new Member(() => house.service, office);
const [officer, deputy] = [member('privacy-officer'), member('privacy-officer#2')];
const forget = () => house.service.get(Housekeeper).forget();
const DAY = 86_400_000;
/** 2026-11-22 is the day of the test: after 31 March 2028 what ended on it is kept no longer. */
const untilAfter = (day: string) =>
  house.clock.advance(Date.parse(`${day}T03:00:00Z`) - Date.parse(house.clock.now()) + DAY);
const counted = async (table: string) =>
  Number((await house.ground.superuser(`select count(*)::int as count from ${table}`))[0]?.['count']);
const audited = () => house.ground.superuser(`select fields, count from audit where act = 'forget' order by id`);

it('what was lifted and a note are destroyed after their last day, what is in force never; the audit says how many', async () => {
  await officer.read(house.clock.today(), ['501,消え 去り,どこか', '502,今も 居る,ここか']);
  house.clock.advance(DAY);
  await officer.read(house.clock.today(), ['502,今も 居る,ここか']);
  const [gone] = await house.ground.superuser(
    'select id from protections where seen_on = (select min(seen_on) from protections)',
  );
  const approval = await officer.agreed(deputy, 'LIFT_PROTECTION', { subjectId: String(gone?.['id']) });
  await officer.lift(approval);
  await house.service.gql(
    own('RecordIncident'),
    { input: { at: '2026-11-17T09:40:00+09:00', booth: '3番', text: '大声' } },
    { as: 'counter' },
  );
  expect(await forget()).toBe(0);

  untilAfter('2028-03-30');
  expect(await forget()).toBe(0);
  untilAfter('2028-03-31');
  expect(await forget()).toBe(2);
  expect(await house.ground.superuser('select lifted_at from protections')).toEqual([{ lifted_at: null }]);
  expect(await counted('incident_notes')).toBe(0);
  expect(await counted(`protection_marks where protection_id = '${String(gone?.['id'])}'`)).toBe(0);
  expect(await counted(`approvals where id = '${approval}'`)).toBe(0);
  expect(await audited()).toEqual([
    { fields: ['protections'], count: 1 },
    { fields: ['incident-notes'], count: 1 },
  ]);

  expect(await forget()).toBe(0);
  expect(await audited()).toHaveLength(2);
});

it('the city may set another number of years, for what was written before too', async () => {
  await house.service.gql(
    own('RecordIncident'),
    { input: { at: '2026-11-17T09:40:00+09:00', booth: '3番', text: '大声' } },
    { as: 'counter#3' },
  );
  const { setRetention } = await house.service.gql<{ setRetention: object }>(
    `mutation ($input: SetRetentionInput!) { setRetention(input: $input) { ... on SetRetentionSuccess { rule { fiscalYears usual } } ... on UserError { code } } }`,
    { input: { kind: 'INCIDENT_NOTES', fiscalYears: 2, reason: '規程のため' } },
    { as: 'privacy-officer#3' },
  );
  expect(setRetention).toEqual({ rule: { fiscalYears: 2, usual: 1 } });
  expect(await forget()).toBe(0);
  untilAfter('2030-03-31');
  expect(await forget()).toBe(0);
  untilAfter('2031-03-31');
  expect(await forget()).toBe(1);
});

it('nobody else can have it done, whoever asks the database', async () => {
  for (const role of ['counter', 'privacy-officer', 'people-admin'])
    await expect(
      house.ground.database.run({ municipality: 'demo-city', role }, (tx) =>
        tx.query(`select * from forget_what_is_over('2100-01-01')`),
      ),
    ).rejects.toMatchObject({ code: 'YR004' });
});

takesTwoToShorten(house);

it('whoever takes the office over by 異動 destroys what was asked and agreed to; the record names both', async () => {
  const acts = new Acts(house);
  house.clock.set('2026-11-22T09:00:00+09:00');
  const caseId = await house.desk.register();
  await acts.close(caseId);
  house.clock.set('2028-04-01T09:00:00+09:00');
  const heir = 'privacy-officer#heir';
  await house.service.gql('{ me { name } }', {}, { as: heir });
  const { destruction } = await acts.makeList();
  const approvalId = await acts.ask(destruction.id);
  await acts.done('decideApproval', { approvalId, agree: true }, SECOND);
  await new Keeper(() => house.service).handOver(house.clock.today(), OFFICER, heir);
  expect(await acts.destroy(approvalId, SECOND)).toMatchObject({ __typename: 'NotAllowed' });
  expect(await acts.destroy(approvalId, heir)).toMatchObject({ __typename: 'DestroyCasesSuccess' });
  expect(await house.desk.query('query ($id: ID!) { case(id: $id) { id } }', { id: caseId })).toEqual({ case: null });
  const page = await fetch(`${await listening(house.service)}/destruction/${destruction.id}`, {
    headers: await house.service.headers({ as: heir }),
  });
  const text = await page.text();
  for (const part of ['privacy-officer の人', '異動で引き継ぎ、廃棄した人', 'privacy-officer#heir の人'])
    expect(text).toContain(part);
});
