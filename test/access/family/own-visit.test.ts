import type * as contract from '../../../src/contract/generated.js';
import { WRONG_DIGITS } from '../../../src/access/family/booker-digits.js';
import { aNotice, NOW } from '../../builders.js';
import { useService } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';
import { Calendar } from '../../integration/visits/calendar.js';
import { itStandsInTheCalendarFile } from './calendar-entry.js';
import { thePageAfterWalkingIn } from './walked-in.js';

const house = useService(() =>
  Promise.resolve({
    role: 'api',
    catalogue: catalogueOf(['SHIMIN', 'SUIDO']),
    settings: { YORISOI_COUNTER_CONTACT: '0123-45-6700（平日 8:30〜17:15）' },
  }),
);
const calendar = new Calendar(house);
const sister = { name: '駒鳥 歌子', relation: 'child', telephone: '0900-123-4567' };
const brother = { name: '鵜飼 舟彦', relation: 'child' };
let [url, id] = ['', ''];
let ids: string[] = [];
let [mine, other, guest]: Relative[] = [];
let visit = { id: '' };

const text = async (relative: Relative | undefined, path: string): Promise<string> =>
  (await (await relative?.get(path))?.text()) ?? '';
const open = async (code: string): Promise<Relative> => {
  const relative = new Relative(url);
  await relative.open(code);
  return relative;
};
const send = async (relative: Relative | undefined, act: string, digits: string, more: Record<string, string> = {}) => {
  const response = await relative?.post('/k/visit', { act, id: visit.id, digits, words: '', ...more });
  return { status: response?.status, page: (await response?.text()) ?? '' };
};
const stateOf = async (visitId: string): Promise<string | undefined> =>
  (await calendar.ofCase(id)).find((one) => one.id === visitId)?.state;
const triesOf = async () => {
  const [row] = await house.ground.superuser('select failures, locked_at from bookers where visit_id = $1', [visit.id]);
  return { failures: row?.['failures'], locked: row?.['locked_at'] !== null };
};
/** The counter writes the visit anew: what was counted is over. */
const written = async (given: object) => {
  const now = (await calendar.ofCase(id)).find((one) => one.id === visit.id);
  await calendar.done('changeVisit', { id: visit.id, expectedVersion: now?.version, ...given });
};
const writtenAnew = () => written({ hour: '10' });

beforeAll(async () => {
  url = await listening(house.service);
  const people = [
    { roles: ['NOTIFIER' as const], ...sister },
    { roles: ['FUNERAL_HOST' as const], ...brother },
  ];
  id = (await house.desk.accept('registerDeathNotice', aNotice({ people }))).case.id;
  const papers = [await paperFor(house.desk, id, 0), await paperFor(house.desk, id, 1)];
  ids = papers.map(({ personId }) => personId);
  visit = await calendar.plan({
    caseId: id,
    day: '11/26',
    hour: '10',
    personId: ids[0],
    telephone: '0123-45-６７００',
  });
  [mine, other] = [await open(papers[0]?.code ?? ''), await open(papers[1]?.code ?? '')];
  const { result } = await house.service.gql<{ result: { code: string } }>(
    'mutation { result: makeSecondCode { ... on MakeSecondCodeSuccess { code } } }',
    {},
    { as: 'nobody', cookie: mine.cookie },
  );
  guest = await open(result.code);
});
beforeEach(() => house.clock.set(NOW));

describe('the visit of a relative', () => {
  it('stands on their own page with day and hour, and on nobody else’s', async () => {
    for (const path of ['/k/list', '/k/visit']) {
      const page = await text(mine, path);
      expect(page).toContain('令和8年11月26日(木)　10:00');
      for (const relative of [other, guest]) expect(await text(relative, path)).not.toContain('11月26日');
    }
    expect((await send(guest, 'callOffVisit', '6700')).page).toContain('ご覧いただくことだけができます');
    expect(await text(other, '/k/visit')).toContain('予定は、いまはありません。');
  });

  it('is in no row that another of the family reads, and a department learns from none who comes', async () => {
    const seen = (role: string, more: object, table: string) =>
      house.ground.database.run(
        { municipality: 'demo-city', role, ...more },
        (tx) => tx.query(`select * from ${table}`),
        { readOnly: true },
      );
    for (const table of ['visits', 'bookers']) {
      expect(await seen('family', { case: id, person: ids[0] }, table)).toHaveLength(1);
      expect(await seen('family', { case: id, person: ids[1] }, table)).toEqual([]);
      expect(await seen('family', { case: ids[0], person: ids[0] }, table)).toEqual([]);
    }
    for (const role of ['department', 'family-door', 'privacy-officer', 'auditor'])
      expect([role, await seen(role, { department: 'SHIMIN', person: ids[0] }, 'bookers')]).toEqual([role, []]);
  });

  it('is called off with the last four digits of the number given with it, and taken up again', async () => {
    const { status } = await send(mine, 'callOffVisit', '６７００');
    expect([status, await stateOf(visit.id)]).toEqual([303, 'CANCELLED']);
    expect(await text(mine, '/k/visit')).toContain('取りやめを戻す');
    expect((await send(mine, 'callOffVisit', '6700')).status).toBe(409);
    expect([(await send(mine, 'takeUpVisit', '6700')).status, await stateOf(visit.id)]).toEqual([303, 'PLANNED']);
    const acts = await house.ground.superuser(
      `select act, role, outcome from audit where subject_id = $1 and role = 'family' order by id`,
      [visit.id],
    );
    expect(acts).toEqual([
      { act: 'callOffVisit', role: 'family', outcome: 'done' },
      { act: 'takeUpVisit', role: 'family', outcome: 'done' },
    ]);
  });

  itStandsInTheCalendarFile({
    house,
    file: () => text(mine, '/k/calendar.ics'),
    change: written,
    send: (act) => send(mine, act, '6700'),
  });

  it('becomes a call-back where another day is asked for, once, which can be taken back; the visit stays as it is', async () => {
    const wish = { words: '来週の午後なら、いつでも' };
    const twice = [await send(mine, 'wishOtherDay', '6700', wish), await send(mine, 'wishOtherDay', '6700', wish)];
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    const calls = async () => (await calendar.ofCase(id)).filter(({ kind }) => kind === 'CALL_BACK');
    // The 22nd is a Sunday, the 23rd a holiday.
    expect(await calls()).toEqual([
      expect.objectContaining({
        day: '2026-11-24',
        state: 'PLANNED',
        personId: ids[0],
        telephone: '0123-45-６７００',
        note: '令和8年11月26日(木) 10:00の来庁を別の日に。ご本人の画面から。「来週の午後なら、いつでも」',
      }),
    ]);
    expect(await stateOf(visit.id)).toBe('PLANNED');
    expect(await text(mine, '/k/list')).toContain('令和8年11月24日(火)に、窓口からお電話します。');
    expect((await send(mine, 'takeBackWish', '6700')).status).toBe(303);
    expect((await calls()).map(({ state }) => state)).toEqual(['CANCELLED']);
    expect(await text(mine, '/k/list')).not.toContain('窓口からお電話します。');
  });

  it('asks for a call in the hours in which somebody still sees it', async () => {
    const lastCall = async () => (await calendar.ofCase(id)).filter(({ kind }) => kind === 'CALL_BACK').at(-1)?.day;
    for (const [now, day] of [
      ['2026-11-24T14:59:00+09:00', '2026-11-24'],
      ['2026-11-24T15:00:00+09:00', '2026-11-25'],
    ] as const) {
      house.clock.set(now);
      const again = await relativeAgain();
      await send(again, 'wishOtherDay', '6700');
      expect(await lastCall()).toBe(day);
      await send(again, 'takeBackWish', '6700');
    }
  });

  /** After two days nobody's session stands any more. */
  async function relativeAgain(): Promise<Relative> {
    const { code } = await paperFor(house.desk, id, 0);
    mine = await open(code);
    return mine;
  }

  it('is refused alike, whatever did not fit, and nothing is changed by it', async () => {
    await relativeAgain();
    const before = JSON.stringify(await calendar.ofCase(id));
    const pages = new Set<string>();
    const taking: number[] = [];
    for (const [who, given] of [
      [mine, '0000'],
      [mine, '4567'],
      [other, '6700'],
    ] as const) {
      const begun = performance.now();
      const { status, page } = await send(who, 'callOffVisit', given);
      taking.push(performance.now() - begun);
      expect(status).toBe(403);
      pages.add(page);
    }
    for (const wrongId of [ids[0] ?? '', 'nonsense', '']) {
      const { status, page } = await send(mine, 'callOffVisit', '6700', { id: wrongId });
      expect(status).toBe(403);
      pages.add(page);
    }
    expect(pages.size).toBe(1);
    expect([...pages][0]).toContain('予定はそのままです');
    for (const time of taking) expect(time).toBeGreaterThanOrEqual(95);
    expect(JSON.stringify(await calendar.ofCase(id))).toBe(before);
    // Whose visit it is not counts nothing on it.
    expect(await triesOf()).toEqual({ failures: 2, locked: false });
    await writtenAnew();
  });

  it('is told at once what are no four digits, which counts for nothing; and takes no My Number as a wish', async () => {
    for (const typed of ['', '670', '67000', '0123-45-6700', 'abcd'])
      expect([typed, (await send(mine, 'callOffVisit', typed)).status]).toEqual([typed, 400]);
    const forbidden = await send(mine, 'wishOtherDay', '6700', { words: '1234 5678 9018' });
    expect([forbidden.status, forbidden.page]).toEqual([400, expect.stringContaining('マイナンバー')]);
    expect((await send(mine, 'nonsense', '6700')).status).toBe(400);
    expect(await triesOf()).toEqual({ failures: 0, locked: false });
  });

  it('rests after five wrong attempts, for the right digits too, and after ten is the counter’s alone', async () => {
    for (let at = 0; at < WRONG_DIGITS.pause; at += 1) await send(mine, 'callOffVisit', '0001');
    expect((await send(mine, 'callOffVisit', '6700')).status).toBe(403);
    expect(await triesOf()).toEqual({ failures: WRONG_DIGITS.pause, locked: false });
    house.clock.advance(WRONG_DIGITS.pauseMinutes * 60_000);
    for (let at = WRONG_DIGITS.pause; at < WRONG_DIGITS.lock; at += 1) await send(mine, 'callOffVisit', '0001');
    house.clock.advance(60 * 60_000);
    await relativeAgain();
    expect((await send(mine, 'callOffVisit', '6700')).status).toBe(403);
    expect([await triesOf(), await stateOf(visit.id)]).toEqual([
      { failures: WRONG_DIGITS.lock, locked: true },
      'PLANNED',
    ]);
    await writtenAnew();
    expect((await send(mine, 'callOffVisit', '6700')).status).toBe(303);
    await send(mine, 'takeUpVisit', '6700');
  });

  it('that the counter called off is not theirs to take up, and one that was handed to another is the other’s', async () => {
    await relativeAgain();
    const version = async () => (await calendar.ofCase(id)).find((one) => one.id === visit.id)?.version;
    await calendar.done('setVisitState', { id: visit.id, expectedVersion: await version(), state: 'CANCELLED' });
    expect((await send(mine, 'takeUpVisit', '6700')).status).toBe(409);
    expect(await text(mine, '/k/visit')).toContain('予定は、いまはありません。');
    await calendar.done('setVisitState', { id: visit.id, expectedVersion: await version(), state: 'PLANNED' });
    await calendar.done('changeVisit', { id: visit.id, expectedVersion: await version(), personId: ids[1] });
    expect(await text(mine, '/k/visit')).not.toContain('11月26日');
    const { code } = await paperFor(house.desk, id, 1);
    other = await open(code);
    expect(await text(other, '/k/visit')).toContain('11月26日');
    await calendar.done('changeVisit', { id: visit.id, expectedVersion: await version(), personId: ids[0] });
  });

  it('is changed by telephone where no number is known, by that of the person where none was given with it', async () => {
    const version = async () => (await calendar.ofCase(id)).find((one) => one.id === visit.id)?.version;
    await calendar.done('changeVisit', { id: visit.id, expectedVersion: await version(), telephone: null });
    expect((await send(mine, 'callOffVisit', '4567')).status).toBe(303);
    await send(mine, 'takeUpVisit', '4567');
    await calendar.done('changeVisit', { id: visit.id, expectedVersion: await version(), personId: ids[1] });
    const page = await text(other, '/k/visit');
    expect(page).toContain('この予定は、お電話で変えられます。');
    expect(page).not.toContain('action="/k/visit"');
    expect((await send(other, 'callOffVisit', '0000')).status).toBe(403);
  });

  it('is taken from no other site and from nobody without a session', async () => {
    const form = { act: 'callOffVisit', id: visit.id, digits: '4567', words: '' };
    expect((await mine?.post('/k/visit', form, { 'sec-fetch-site': 'cross-site' }))?.status).toBe(403);
    expect((await new Relative(url).post('/k/visit', form))?.status).toBe(401);
    expect((await new Relative(url).get('/k/visit')).status).toBe(401);
  });
});

describe('a second code, made by the holder on their page', () => {
  const codeOn = (page: string): string => /<p class="big">([^<]+)</.exec(page)?.[1] ?? '';
  const newestOn = (page: string): string => /name="after" value="([^"]*)"/.exec(page)?.[1] ?? '';
  let made = 0;
  const make = async () => {
    house.clock.advance(1000 * (made += 1));
    const after = newestOn(await text(mine, '/k/second'));
    const response = await mine?.post('/k/second', { after });
    return { after, status: response?.status, response, page: (await response?.text()) ?? '' };
  };

  it('stands there once, in groups and letter by letter, with what it opens and until when; and it opens the list', async () => {
    const { code: paper } = await paperFor(house.desk, id, 0);
    mine = await open(paper);
    const { status, response, page } = await make();
    expect([status, response?.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const code = codeOn(page);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    const spelled = [...page.matchAll(/<li>(?:数字の|[^<]+の)([0-9A-Z])<\/li>/g)].map(([, letter]) => letter);
    expect(spelled.join('')).toBe(code.replace('-', ''));
    for (const words of ['見られるもの：', '見られないもの：', '2月20日', '生年月日', '0123-45-6700'])
      expect(page).toContain(words);
    expect(await text(mine, '/k/second')).not.toContain(code);
    guest = await open(code);
    expect(await guest.isIn()).toBe(true);
    expect((await guest.get('/k/second')).status).toBe(403);
    expect((await guest.post('/k/second', { after: '' })).status).toBe(403);
    expect(await text(guest, '/k/list')).not.toContain('/k/second');
  });

  it('goes on when the page is sent again, and ends when another is made', async () => {
    const { after } = await make();
    const first = await text(mine, '/k/second');
    const again = await mine?.post('/k/second', { after });
    expect([again?.status, await again?.text()]).toEqual([409, expect.stringContaining('もう作ってあります')]);
    expect(newestOn(await text(mine, '/k/second'))).toBe(newestOn(first));
    expect(await guest?.isIn()).toBe(false);
  });

  it('is ended by its holder, by nobody else, and whoever is in by it is out', async () => {
    const { page } = await make();
    guest = await open(codeOn(page));
    const newest = newestOn(await text(mine, '/k/second'));
    for (const relative of [other, guest])
      expect((await relative?.post('/k/second/end', { id: newest }))?.status).not.toBe(303);
    expect(await guest.isIn()).toBe(true);
    const ended = await mine?.post('/k/second/end', { id: newest });
    expect([ended?.status, ended?.headers.get('location')]).toEqual([303, '/k/second#codes']);
    expect(await guest.isIn()).toBe(false);
    expect(await mine?.isIn()).toBe(true);
    const found = await house.desk.query<{ case: { accessPapers: contract.AccessPaper[] } }>(
      'query ($id: ID!) { case(id: $id) { accessPapers { id state second } } }',
      { id },
    );
    expect(found.case.accessPapers.find((one) => one.id === newest)).toMatchObject({ state: 'REVOKED', second: true });
    // Their own paper is no second code: it is the counter's to take back.
    const own = found.case.accessPapers.find(({ second, state }) => !second && state === 'VALID');
    expect((await mine?.post('/k/second/end', { id: own?.id ?? '' }))?.status).toBe(404);
    expect(await mine?.isIn()).toBe(true);
  });
});

thePageAfterWalkingIn(calendar, () => ({ caseId: id, personId: ids[1], theirs: other, another: mine }));
