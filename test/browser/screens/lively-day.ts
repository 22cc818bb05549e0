import { aPerson } from '../../builders.js';
import { Calendar } from '../../integration/visits/calendar.js';
import { PaperDesk } from '../../integration/papers/paper-desk.js';
import type { House } from '../../support/desk.js';

/** Days from the clock of the tests to a Wednesday on which the city hall is open. */
const TO_WEDNESDAY_MS = 3 * 86_400_000 + 65 * 60_000;
export const WEDNESDAY = '2026-11-25';

export interface LivelyDay {
  /** An old couple: people, facts, papers, a visit. */
  readonly takahashi: string;
  /** A young parent; the register has not entered it yet, and nobody has come. */
  readonly hamasaki: string;
  /** Of the cemetery, where a person must look. */
  readonly question: string;
  /** Of somebody of the staff. */
  readonly account: string;
}

/** A Wednesday morning with something in every corner of every screen. Names are drawn by the one font of the pictures. */
export async function livelyDay(house: House): Promise<LivelyDay> {
  house.clock.advance(TO_WEDNESDAY_MS);
  const { desk } = house;
  const born = { birthDate: '昭和15年3月2日', address: '寄添市七日町二丁目4番6号' };
  const takahashi = await desk.register({
    registerState: 'DONE',
    deceased: { ...born, name: '髙橋 一郎', kana: 'たかはし いちろう', personNumber: '1004501' },
    people: [
      aPerson({ name: '髙橋 美咲', telephone: '090-5550-0101', roles: ['NOTIFIER', 'VISITOR', 'FUNERAL_HOST'] }),
      aPerson({ name: '髙橋 ハル', relation: 'spouse', roles: ['NEW_HEAD', 'PENSION_CLAIMANT'], telephone: null }),
      aPerson({ name: '髙橋 健', relation: 'child', roles: ['ADDRESSEE'], language: 'EN', telephone: null }),
    ],
  });
  const hamasaki = await desk.register({
    registerState: 'PENDING',
    deceased: { ...born, name: '浜崎 大輔', kana: 'はまさき だいすけ', birthDate: 'S60.6.5', personNumber: '1010254' },
    people: [aPerson({ name: '浜崎 由佳', relation: 'spouse' })],
  });
  const yamamoto = await desk.register({
    deceased: { ...born, name: '山本 ハル', kana: 'やまもと はる', birthDate: 'T15.11.3', personNumber: '1007788' },
    people: [aPerson({ name: '山本 清' })],
  });
  await house.quiet();
  await desk.record(takahashi, { dogsRegistered: 1, funeralHeld: true, municipalGraveUser: true });
  await house.quiet();
  await withVisits(house, { takahashi, hamasaki, yamamoto });
  await withPapers(house, takahashi);
  const { id: question } = await desk.as('NOGYO').question(hamasaki, 'NOGYO');
  await desk.as('BOCHI').query('mutation ($input: AskBackInput!) { askBack(input: $input) { __typename } }', {
    input: {
      questionId: (await desk.as('BOCHI').question(yamamoto, 'BOCHI')).id,
      text: 'どの区画のことか、使用許可証の番号を聞いてほしい',
    },
  });
  // Asked on a day long past: nobody has answered since.
  await house.ground.superuser(
    `update questions set due_on = '2026-11-20', asked_at = '2026-11-17T09:00:00+09:00'
      where department in ('JUTAKU', 'NOGYO') and case_id = $1 and state in ('with-person', 'needs-person')`,
    [takahashi],
  );
  const { staff } = await house.service.gql<{ staff: { edges: { node: { id: string } }[] } }>(
    '{ staff { edges { node { id } } } }',
    {},
    { as: 'people-admin' },
  );
  const account = staff.edges[0]?.node.id ?? '';
  return { takahashi, hamasaki, question, account };
}

async function withVisits(
  house: House,
  { takahashi, hamasaki, yamamoto }: Readonly<Record<'takahashi' | 'hamasaki' | 'yamamoto', string>>,
): Promise<void> {
  const calendar = new Calendar(house);
  const day = WEDNESDAY;
  await calendar.plan({
    caseId: takahashi,
    day,
    hour: '10:30',
    ...(await calendar.somebodyOf(takahashi)),
    name: undefined,
    note: '車いす。静かな席を',
  });
  await calendar.plan({ caseId: takahashi, day: '2026-11-27', hour: '14:00', who: '髙橋 ハル' });
  const { id } = await calendar.plan({ caseId: yamamoto, day, hour: '9:00', who: '山本 清' });
  await calendar.done('setVisitState', { id, expectedVersion: 1, state: 'ARRIVED' });
  await calendar.plan({ caseId: yamamoto, day, kind: 'WALK_IN', who: '山本 まさ' });
  await calendar.plan({
    caseId: hamasaki,
    day,
    kind: 'CALL_BACK',
    who: '浜崎 由佳',
    telephone: '090-1234-5678',
    hour: '12:10',
    note: '保育所のことを聞きたい',
  });
  await house.desk.query('mutation ($input: SetWishedDaysInput!) { setWishedDays(input: $input) { __typename } }', {
    input: { caseId: hamasaki, days: [{ day: '2026-11-27', part: 'MORNING' }, { day: '2026-11-30' }] },
  });
}

/** A list was handed out; then the day of death was corrected. */
async function withPapers(house: House, caseId: string): Promise<void> {
  const papers = new PaperDesk(house);
  const { personId } = await new Calendar(house).somebodyOf(caseId);
  await papers.record({ caseId, personId, state: 'HANDED_OVER' });
  await papers.record({ caseId });
  const { version } = await house.desk.head(caseId);
  await house.desk.accept('correctDeathNotice', {
    caseId,
    expectedVersion: version,
    cause: 'REGISTER_CORRECTED',
    evidence: '戸籍の記載（死亡の時分）',
    deathDate: '2026-11-16',
  });
  await house.quiet();
}
