import { newAccessCode } from '../../../src/access/family/access-code.js';
import { FamilyDoor } from '../../../src/access/family/family-door.js';
import { KeyRing } from '../../../src/access/sealing.js';
import type { Logger } from '../../../src/platform/logging/logger.js';
import { useService } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';

const house = useService(() =>
  Promise.resolve({
    role: 'api',
    catalogue: catalogueOf(['SHIMIN', 'SUIDO']),
    settings: { YORISOI_COUNTER_CONTACT: '0123-45-6700（平日 8:30〜17:15）' },
  }),
);
let url = '';
beforeAll(async () => {
  url = await listening(house.service);
});
beforeEach(() => house.ground.superuser('delete from family_attempts'));

const WRONG = '1941-03-02';
const MINUTE = 60_000;
const DAY = 86_400_000;
const anybody = () => new Relative(url);
const aPaper = async () => paperFor(house.desk, await house.desk.register());
const wrongPairs = async (code: string, times: number, before = 0): Promise<void> => {
  for (let attempt = before; attempt < times; attempt += 1) await anybody().open(code, WRONG);
};
const stateOf = async (id: string): Promise<unknown> =>
  (
    await house.ground.superuser(
      'select failures, pause_until is not null as paused, locked_at is not null as locked from access_papers where id = $1',
      [id],
    )
  )[0];

describe('code and birth date', () => {
  it.each([
    '1940-03-02',
    '昭和15年3月2日',
    '昭15.3.2',
    'S15.3.2',
    '１９４０年３月２日',
    '昭和十五年三月二日',
    '1940/3/2',
  ])('open the list, the date written as %s', async (birthDate) => {
    const { code } = await aPaper();
    expect(await anybody().isLetIn(code.toLowerCase().replace('-', ' '), birthDate)).toBe(true);
  });

  it('open it again and again, each time as another session', async () => {
    const { code } = await aPaper();
    const [one, other] = [anybody(), anybody()];
    await one.open(code);
    await other.open(code);
    expect([await one.isIn(), await other.isIn()]).toEqual([true, true]);
    expect(one.cookie).not.toBe(other.cookie);
  });

  it('of one case open no other: the date counts for its own case only', async () => {
    const first = await aPaper();
    const other = await paperFor(house.desk, await house.desk.register({ deceased: { birthDate: WRONG } }));
    expect(await anybody().isLetIn(first.code, WRONG)).toBe(false);
    expect(await anybody().isLetIn(other.code, WRONG)).toBe(true);
  });

  it('follow a correction of the birth date', async () => {
    const caseId = await house.desk.register();
    const { code } = await paperFor(house.desk, caseId);
    const { version } = await house.desk.head(caseId);
    await house.desk.accept('correctDeathNotice', {
      caseId,
      expectedVersion: version,
      cause: 'OUR_SLIP',
      evidence: '届書の写し',
      birthDate: '1940-03-12',
    });
    expect(await anybody().isLetIn(code, '1940-03-02')).toBe(false);
    expect(await anybody().isLetIn(code, '1940-03-12')).toBe(true);
  });
});

describe('a slip of the pen', () => {
  it('in the code is told at once and counts for nothing, however often', async () => {
    const { code, paper } = await aPaper();
    const slip = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const response = await anybody().open(slip);
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('8文字を入れてください')]);
    }
    expect(await stateOf(paper.id)).toEqual({ failures: 0, paused: false, locked: false });
    expect(await house.ground.superuser('select 1 from family_attempts')).toEqual([]);
    expect(await anybody().isLetIn(code)).toBe(true);
  });

  it.each(['', 'きのう', '昭和64年2月1日', '1940-02-30', '15.3.2'])('in the date (%j) likewise', async (birthDate) => {
    const { code, paper } = await aPaper();
    const response = await anybody().open(code, birthDate);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('生年月日を読み取れません'),
    ]);
    expect(await stateOf(paper.id)).toMatchObject({ failures: 0 });
  });
});

describe('wrong pairs', () => {
  it('pause a code after five, for a quarter of an hour, and for the right date too', async () => {
    const { code, paper } = await aPaper();
    await wrongPairs(code, 4);
    expect(await stateOf(paper.id)).toEqual({ failures: 4, paused: false, locked: false });
    await wrongPairs(code, 1);
    expect(await anybody().isLetIn(code)).toBe(false);
    // While it pauses nothing is looked at, so nothing is counted.
    await wrongPairs(code, 3);
    expect(await stateOf(paper.id)).toEqual({ failures: 5, paused: true, locked: false });
    house.clock.advance(15 * MINUTE - 1_000);
    expect(await anybody().isLetIn(code)).toBe(false);
    house.clock.advance(1_000);
    expect(await anybody().isLetIn(code)).toBe(true);
    expect(await stateOf(paper.id)).toEqual({ failures: 0, paused: false, locked: false });
  });

  it('lock a code after ten until the counter issues it anew', async () => {
    const caseId = await house.desk.register();
    const { code, paper } = await paperFor(house.desk, caseId);
    await wrongPairs(code, 5);
    house.clock.advance(16 * MINUTE);
    await wrongPairs(code, 5);
    expect(await stateOf(paper.id)).toMatchObject({ failures: 10, locked: true });
    house.clock.advance(DAY);
    expect(await anybody().isLetIn(code)).toBe(false);
    expect(await anybody().isLetIn((await paperFor(house.desk, caseId)).code)).toBe(true);
  });

  it('at the same time count one after another: of twenty no more than five are looked at', async () => {
    const { code, paper } = await aPaper();
    await Promise.all(Array.from({ length: 20 }, () => anybody().open(code, WRONG)));
    expect(await stateOf(paper.id)).toMatchObject({ failures: 5, paused: true });
  });

  it('leave whoever is in already where they are', async () => {
    const { code } = await aPaper();
    const inside = anybody();
    await inside.open(code);
    await wrongPairs(code, 5);
    house.clock.advance(16 * MINUTE);
    await wrongPairs(code, 5);
    expect(await inside.isIn()).toBe(true);
  });

  it('of one address are looked at thirty times an hour, and burn no code afterwards', async () => {
    for (let attempt = 0; attempt < 30; attempt += 1) await anybody().open(newAccessCode(), WRONG);
    const { code, paper } = await aPaper();
    expect(await anybody().isLetIn(code)).toBe(false);
    await wrongPairs(code, 6);
    expect(await stateOf(paper.id)).toEqual({ failures: 0, paused: false, locked: false });
    house.clock.advance(61 * MINUTE);
    expect(await anybody().isLetIn(code)).toBe(true);
  });

  it('of one address hinder no other', async () => {
    for (let attempt = 0; attempt < 31; attempt += 1) await anybody().open(newAccessCode(), WRONG);
    const { code } = await aPaper();
    const door = house.service.get(FamilyDoor);
    const from = (address: string) => door.enter({ code, birthDate: '1940-03-02', address });
    expect((await from('127.0.0.1')).ok).toBe(false);
    expect((await from('192.0.2.1')).ok).toBe(true);
  });

  it('of one IPv6 network are one address', async () => {
    const door = house.service.get(FamilyDoor);
    for (let attempt = 0; attempt < 30; attempt += 1)
      await door.enter({ code: newAccessCode(), birthDate: WRONG, address: `2001:db8:1:2::${String(attempt)}` });
    const { code } = await aPaper();
    const from = (address: string) => door.enter({ code, birthDate: '1940-03-02', address });
    expect((await from('2001:db8:1:2:ffff::1')).ok).toBe(false);
    expect((await from('2001:db8:1:3::1')).ok).toBe(true);
  });

  it('raise an alarm once when there are three hundred in an hour, without a word about any', async () => {
    const warned: unknown[] = [];
    const silent = () => undefined;
    const log: Logger = {
      debug: silent,
      info: silent,
      error: silent,
      surprise: () => '',
      warn: (...said) => void warned.push(said),
    };
    const door = new FamilyDoor(house.ground.database, house.service.get(KeyRing), house.clock, log, 'demo-city', 0);
    const attempt = (count: number) =>
      door.enter({ code: newAccessCode(), birthDate: WRONG, address: `192.0.2.${String(count % 250)}` });
    for (let count = 0; count < 299; count += 1) await attempt(count);
    expect(warned).toEqual([]);
    await attempt(299);
    await attempt(300);
    expect(warned).toEqual([
      ['many codes of access papers were tried within an hour', { municipality: 'demo-city', count: 300 }],
    ]);
  });

  it('of an hour ago leave nothing behind', async () => {
    await anybody().open(newAccessCode(), WRONG);
    await house.service.get(FamilyDoor).enter({ code: newAccessCode(), birthDate: WRONG, address: '192.0.2.1' });
    house.clock.advance(61 * MINUTE);
    await anybody().open(newAccessCode(), WRONG);
    // The address that came again, and all together.
    expect(await house.ground.superuser('select 1 from family_attempts')).toHaveLength(2);
  });
});

describe('the answer', () => {
  it('is the same to the byte, whatever was wrong', async () => {
    const papers = await Promise.all(Array.from({ length: 5 }, aPaper));
    const [wrongDate, paused, locked, expired, revoked] = papers.map(({ code }) => code);
    const set = (what: string, at: number) =>
      house.ground.superuser(`update access_papers set ${what} where id = $1`, [papers[at]?.paper.id]);
    await set(`pause_until = '2200-01-01', failures = 5`, 1);
    await set(`locked_at = '2026-01-01', failures = 10`, 2);
    await set(`until_on = '2026-01-01'`, 3);
    await set(`revoked_at = '2026-01-01'`, 4);
    const attempts: [string | undefined, string][] = [
      [newAccessCode(), '1940-03-02'],
      [wrongDate, WRONG],
      ...[paused, locked, expired, revoked].flatMap((code): [string | undefined, string][] => [
        [code, '1940-03-02'],
        [code, WRONG],
      ]),
    ];
    for (const accept of ['text/html', 'application/json']) {
      const answers: string[] = [];
      for (const [code = '', birthDate] of attempts) {
        const response = await anybody().open(code, birthDate, { accept });
        const headers = [...response.headers].filter(([name]) => !['date', 'etag'].includes(name));
        answers.push(JSON.stringify([response.status, headers, await response.text()]));
      }
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toContain('開けませんでした');
      expect(answers[0]).toContain('401');
    }
  });

  it('comes in the language asked for and blames nobody', async () => {
    const response = await anybody().open(newAccessCode(), WRONG, { 'accept-language': 'en' });
    expect(await response.text()).toContain('you will get a new paper');
    for (const language of ['ja', 'en']) {
      const page = await (await anybody().open(newAccessCode(), WRONG, { 'accept-language': language })).text();
      expect(page).not.toMatch(/エラー|失敗|無効|不正|error|invalid|failed|！/i);
      expect(page).toContain('0123-45-6700');
    }
  });
});

describe('a paper', () => {
  it('ends when it is issued anew, and whoever was in by it is out', async () => {
    const caseId = await house.desk.register();
    const [old, relative] = [await paperFor(house.desk, caseId), anybody()];
    await relative.open(old.code);
    const next = await paperFor(house.desk, caseId);
    expect(await relative.isIn()).toBe(false);
    expect(await anybody().isLetIn(old.code)).toBe(false);
    expect(await anybody().isLetIn(next.code)).toBe(true);
  });

  it('ends when the counter takes it back', async () => {
    const { code, paper } = await aPaper();
    const relative = anybody();
    await relative.open(code);
    const { result } = await house.desk.query<{ result: { paper: { state: string } } }>(
      'mutation ($id: ID!) { result: revokeAccessPaper(paperId: $id) { ... on RevokeAccessPaperSuccess { paper { state } } } }',
      { id: paper.id },
    );
    expect(result.paper.state).toBe('REVOKED');
    expect([await relative.isIn(), await anybody().isLetIn(code)]).toEqual([false, false]);
  });

  it('ends after its last day', async () => {
    const { code } = await aPaper();
    house.clock.advance(90 * DAY);
    const relative = anybody();
    expect(await relative.isLetIn(code)).toBe(true);
    house.clock.advance(DAY);
    expect(await anybody().isLetIn(code)).toBe(false);
  });

  it('of a notice that was a mistake says one neutral sentence and shows nothing', async () => {
    const caseId = await house.desk.register();
    const { code } = await paperFor(house.desk, caseId);
    const inside = anybody();
    await inside.open(code);
    const { version } = await house.desk.head(caseId);
    await house.desk.accept('voidDeathNotice', { caseId, expectedVersion: version, reason: '人違い' });
    const response = await anybody().open(code);
    const page = await response.text();
    expect([response.status, response.headers.getSetCookie()]).toEqual([404, []]);
    expect(page).toContain('この受付についてのご案内は、いまはありません');
    expect(page).not.toMatch(/取り消|人違い|亡くなられ/);
    expect(await (await inside.get('/k/list')).text()).toContain('いまはありません');
    expect(await inside.gql('query ($id: ID!) { case(id: $id) { number } }', { id: caseId })).toEqual({
      data: { case: null },
    });
  });
});
