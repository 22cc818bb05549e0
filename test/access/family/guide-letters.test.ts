import { newAccessCode, newGuideCode } from '../../../src/access/family/access-code.js';
import { MOST_AN_HOUR } from '../../../src/access/family/family-attempts.js';
import { KeepGuide } from '../../../src/guide/keep-guide.service.js';
import { KEPT_DAYS } from '../../../src/guide/kept-guide-rows.js';
import { Housekeeper } from '../../../src/retention/housekeeper.js';
import { useService } from '../../support/desk.js';
import { Visitor } from '../../support/front-door.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';
import { describeGuideWishes } from './guide-wishes.js';
import { describeListWishes } from './list-wishes.js';

const house = useService(() =>
  Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'KOUKI', 'BOCHI']) }),
);
const NOW = '2026-11-22T23:00:00+09:00';
let url = '';
beforeAll(async () => {
  url = await listening(house.service);
});
beforeEach(async () => {
  house.clock.set(NOW);
  await house.ground.superuser('delete from family_attempts');
});
const later = (days: number) =>
  house.clock.set(new Date(Date.parse(NOW) + days * 86_400_000).toISOString().replace('Z', '+00:00'));

/** Somebody who has answered what they knew, at night. */
async function answered(given: Readonly<Record<string, Record<string, string>>> = {}): Promise<Visitor> {
  const visitor = new Visitor(url);
  await visitor.post('/guide/day', { day: 'R8.11.20', answer: 'day' });
  await visitor.post('/guide/papers', { answer: 'unknown' });
  for (const [question, answer] of Object.entries(given)) await visitor.post(`/guide/q/${question}`, answer);
  return visitor;
}
const yes = { answer: 'choice:yes' };
const lettersIn = (page: string): string => /class="big">([2-9A-Z]{4}-[2-9A-Z]{4})</.exec(page)?.[1] ?? '';
async function letters(visitor: Visitor): Promise<string> {
  const kept = await visitor.post('/guide/keep', {});
  expect([kept.status, kept.headers.get('location')]).toEqual([303, '/guide/kept']);
  return lettersIn(await (await visitor.get('/guide/kept')).text());
}
const open = async (code: string, visitor = new Visitor(url)) => visitor.post('/guide/kept', { code });

describe('what somebody keeps of the guide', () => {
  it('opens with its letters elsewhere, again and again; another answer is kept under the same ones', async () => {
    const night = await answered({ head: yes });
    const code = await letters(night);
    expect(code).not.toBe('');
    for (let times = 0; times < 2; times += 1) {
      const elsewhere = new Visitor(url);
      expect((await open(` ${code.toLowerCase().replace('-', '　')}`, elsewhere)).headers.get('location')).toBe(
        '/guide/list',
      );
      const list = await (await elsewhere.get('/guide/list')).text();
      expect(list).toContain('亡くなられた方は、世帯主でしたか。');
      expect(list).toContain(code);
    }
    await night.post('/guide/q/spouse', yes);
    expect(await letters(night)).toBe(code);
    const [row] = await house.ground.superuser('select count(*)::int as rows from kept_guides');
    expect(row).toEqual({ rows: 1 });
  });

  it('is not written over by somebody who opened it before and kept something else: they get letters of their own', async () => {
    const mother = await answered();
    const code = await letters(mother);
    const daughter = new Visitor(url);
    await open(code, daughter);
    await mother.post('/guide/q/head', yes);
    expect(await letters(mother)).toBe(code);
    await daughter.post('/guide/q/spouse', yes);
    const own = await letters(daughter);
    expect(own).not.toBe(code);
    const [hers, anew] = [new Visitor(url), new Visitor(url)];
    await open(own, hers);
    await open(code, anew);
    expect(await (await hers.get('/guide/list')).text()).not.toContain('世帯主でしたか');
    expect(await (await anew.get('/guide/list')).text()).toContain('世帯主でしたか');
  });

  it('says nothing without its letters: not in the database, and not in an address', async () => {
    const night = await answered({ insurance: { answer: 'choice:kouki' } });
    const code = await letters(night);
    const rows = JSON.stringify(await house.ground.superuser('select k::text as row from kept_guides k'));
    for (const word of ['kouki', 'insurance', '2026-11-20', code, code.replace('-', '')]) {
      expect(rows).not.toContain(word);
      expect(rows).not.toContain(Buffer.from(word).toString('hex'));
    }
    const page = await (await night.get('/guide/kept')).text();
    expect(page).not.toMatch(/(href|action)="[^"]*(kouki|[2-9A-Z]{8})/);
  });

  it(`is over after ${String(KEPT_DAYS)} days, and goes by itself`, async () => {
    const code = await letters(await answered());
    later(KEPT_DAYS);
    expect((await open(code)).status).toBe(303);
    later(KEPT_DAYS + 1);
    expect((await open(code)).status).toBe(401);
    await house.service.get(Housekeeper).forgetTheShortLived();
    expect(await house.ground.superuser('select 1 from kept_guides')).toEqual([]);
  });

  it('answers alike to letters that nobody has, that are over, and after too many', async () => {
    const over = await letters(await answered());
    later(KEPT_DAYS + 1);
    const code = await letters(await answered());
    const page = async (tried: string) => {
      const response = await open(tried);
      return [response.status, await response.text(), response.headers.get('set-cookie')] as const;
    };
    const keeping = house.service.get(KeepGuide);
    const nobody = await page(newGuideCode());
    expect(nobody[0]).toBe(401);
    expect(await page(over)).toEqual(nobody);
    for (let tries = 2; tries < MOST_AN_HOUR.address; tries += 1) await keeping.open(newGuideCode(), '127.0.0.1');
    // The right letters too: whoever tries all of them learns of none.
    expect(await page(code)).toEqual(nobody);
    expect(nobody[1]).not.toContain(over);
    later(KEPT_DAYS + 1.05);
    expect((await page(code))[0]).toBe(303);
  });

  it('opens to nobody for an hour while many addresses try, and still to the counter', async () => {
    const code = await letters(await answered());
    await open(newGuideCode());
    await house.ground.superuser(`update family_attempts set failures = greatest(failures, $1) where failures > 0`, [
      MOST_AN_HOUR.all,
    ]);
    expect((await open(code)).status).toBe(401);
    const { keptGuide } = await house.desk.query<{ keptGuide: { until: string } | null }>(
      'query ($code: String!) { keptGuide(code: $code) { until } }',
      { code },
    );
    expect(keptGuide).toEqual({ until: '2026-12-22' });
  });

  it('counts a slip of the pen for nothing, and never takes an access paper for it', async () => {
    for (const typed of ['', '7H4K', newAccessCode(), '<b>'])
      expect([typed, (await open(typed)).status]).toEqual([typed, 400]);
    expect(await house.ground.superuser('select 1 from family_attempts')).toEqual([]);
    expect((await new Visitor(url).post('/k', { code: newGuideCode(), birthDate: '1940-03-02' })).status).toBe(400);
  });

  it('refuses a form from elsewhere, and keeps nothing for who has said nothing', async () => {
    const elsewhere = { origin: 'https://elsewhere.example' };
    for (const path of ['/guide/keep', '/guide/kept', '/guide/wish'])
      expect((await new Visitor(url).post(path, {}, elsewhere)).status).toBe(403);
    expect((await new Visitor(url).post('/guide/keep', {})).headers.get('location')).toBe('/guide');
  });
});

const KEPT = `query ($code: String!, $caseId: ID, $unchecked: Boolean) { keptGuide(code: $code, caseId: $caseId, unchecked: $unchecked) {
  deathDay deathDayDiffers facts { fact { name } given value known change } differences { codes text } } }`;
interface Looked {
  readonly deathDay: string | null;
  readonly deathDayDiffers: boolean;
  readonly facts: readonly {
    fact: { name: string };
    given: unknown;
    value: string;
    known: string | null;
    change: string;
  }[];
  readonly differences: readonly { codes: readonly string[]; text: string }[];
}
const look = async (code: string, caseId?: string, unchecked = false): Promise<Looked> => {
  const found = await house.desk.query<{ keptGuide: Looked | null }>(KEPT, { code, caseId, unchecked });
  if (!found.keptGuide) throw new Error('no kept guide');
  return found.keptGuide;
};
const changesIn = ({ facts }: Looked) =>
  Object.fromEntries(facts.map(({ fact, known, change }) => [fact.name, [known, change]]));

describe('the letters at the counter', () => {
  it('show what they would change beside what is known, and record nothing by themselves', async () => {
    const code = await letters(
      await answered({
        insurance: { answer: 'choice:kouki' },
        spouse: yes,
        resident: yes,
        head: { answer: 'choice:no' },
      }),
    );
    const caseId = await house.desk.register({ deathDate: '2026-11-17' });
    await house.desk.record(caseId, { spouseExists: true, wasHouseholdHead: true });
    const before = await house.desk.head(caseId);
    const seen = await look(code, caseId);
    expect(seen).toMatchObject({ deathDay: '2026-11-20', deathDayDiffers: true });
    expect(changesIn(seen)).toEqual({
      // As it follows from the age.
      healthInsurance: ['後期高齢者医療か医療保険の適用除外', 'NEW'],
      spouseExists: ['配偶者がいる', 'SAME'],
      wasHouseholdHead: ['世帯主だった', 'DIFFERS'],
    });
    expect(seen.differences.length).toBeGreaterThan(0);
    expect((await house.desk.head(caseId)).version).toBe(before.version);
    // What is taken over is the family's word, once.
    const facts = seen.facts
      .filter(({ change }) => change === 'NEW')
      .map(({ fact, given }) => ({ ...fact, value: given }));
    await house.desk.accept('recordFacts', { caseId, source: 'FAMILY', facts });
    expect(changesIn(await look(code, caseId))['healthInsurance']).toEqual([expect.any(String), 'SAME']);
    expect((await look(code, caseId)).differences).toEqual([]);
  });

  it('on the telephone let nothing of the case slip out, and take no earlier caller’s word away', async () => {
    const code = await letters(await answered({ spouse: yes, head: yes }));
    const caseId = await house.desk.register();
    await house.desk.record(caseId, { spouseExists: false });
    await house.desk.accept('recordFacts', {
      caseId,
      source: 'UNCHECKED_CALLER',
      facts: [{ name: 'wasHouseholdHead', value: false }],
    });
    const seen = await look(code, caseId, true);
    expect(seen.differences).toEqual([]);
    expect(seen.deathDayDiffers).toBe(false);
    expect(changesIn(seen)).toEqual({ spouseExists: [null, 'NEW'], wasHouseholdHead: [null, 'DIFFERS'] });
  });

  it('are written down when they are opened, without the letters; and are nobody else’s', async () => {
    const code = await letters(await answered({ spouse: yes }));
    const caseId = await house.desk.register();
    await look(code, caseId);
    const [row] = await house.ground.superuser(
      `select a.case_id, a::text as row from audit a where act = 'keptGuide' order by id desc limit 1`,
    );
    expect(row?.['case_id']).toBe(caseId);
    expect(String(row?.['row'])).not.toContain(code.replace('-', ''));
    const { status, text } = await house.service.raw(KEPT, { code }, { as: 'department:SUIDO' });
    expect([status, text]).toEqual([200, expect.stringContaining('NOT_ALLOWED')]);
  });
});

describeGuideWishes({ house, url: () => url, later, answered, letters });
describeListWishes({ house, url: () => url });
