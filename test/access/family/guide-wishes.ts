import { AskCounter } from '../../../src/guide/ask-counter.service.js';
import { WISHES_KEPT_DAYS } from '../../../src/visits/guide-wish-rows.js';
import { WISHES } from '../../../src/guide/pages/wish.routes.js';
import { Housekeeper } from '../../../src/retention/housekeeper.js';
import type { House } from '../../support/desk.js';
import { Visitor } from '../../support/front-door.js';

const FORM = { name: '髙橋 花子', telephone: '090-1234-5678', half: '2026-11-25 morning', hour: '12:00〜13:00' };
const WISH = 'id name telephone deceased deathDay days { day part } hours code state version case { id }';
interface Wish {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

interface Around {
  readonly house: House;
  readonly url: () => string;
  /** Sets the clock so many days after tonight. */
  readonly later: (days: number) => void;
  /** Somebody who has said the day of death. */
  readonly answered: () => Promise<Visitor>;
  /** Under which they keep it. */
  readonly letters: (visitor: Visitor) => Promise<string>;
}

/** 希望日を伝える, on the service of whoever calls this. */
export function describeGuideWishes({ house, url, later, answered, letters }: Around): void {
  const wishes = async () =>
    (await house.desk.query<{ guideWishes: Wish[] }>(`{ guideWishes { ${WISH} } }`)).guideWishes;
  const settle = async (input: object) =>
    (
      await house.desk.query<{ result: { __typename: string; code?: string; wish?: Wish } }>(
        `mutation ($input: SettleGuideWishInput!) { result: settleGuideWish(input: $input) { __typename ... on SettleGuideWishSuccess { wish { ${WISH} } } ... on UserError { code } } }`,
        { input },
      )
    ).result;

  /** On which the case's family would like to come, as its screen shows it. */
  const daysOf = async (id: string): Promise<string[]> =>
    (
      await house.desk.query<{ case: { wishedDays: { day: string; part: string }[] } }>(
        'query ($id: ID!) { case(id: $id) { wishedDays { day part } } }',
        { id },
      )
    ).case.wishedDays.map(({ day, part }) => `${day} ${part}`);

  describe('a day or a call that somebody asks for', () => {
    const ask = (given: Readonly<Record<string, string>>, visitor = new Visitor(url())) =>
      visitor.post('/guide/wish', { ...FORM, ...given });
    beforeEach(() => house.ground.superuser('delete from guide_wishes'));

    it('reaches the counter as it was written, with the letters; it is linked, settled, and both are undone', async () => {
      const night = await answered();
      const code = await letters(night);
      const page = await ask({ deceased: '髙橋 一郎', deathDay: 'R8.11.20', code: code.replace('-', '') }, night);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('令和8年11月24日(火)までに');
      const [wish] = await wishes();
      expect(wish).toMatchObject({
        name: '髙橋 花子',
        telephone: '090-1234-5678',
        deceased: '髙橋 一郎',
        deathDay: '2026-11-20',
        days: [{ day: '2026-11-25', part: 'MORNING' }],
        hours: ['12:00〜13:00'],
        code,
        state: 'OPEN',
        case: null,
      });
      const { id = '' } = wish ?? {};
      const caseId = await house.desk.register();
      await house.desk.query('mutation ($input: SetWishedDaysInput!) { setWishedDays(input: $input) { __typename } }', {
        input: { caseId, days: [{ day: '11/26' }] },
      });
      expect(await settle({ id, expectedVersion: 1, state: 'LINKED' })).toMatchObject({ code: 'CASE_MISSING' });
      expect(await settle({ id, expectedVersion: 1, state: 'LINKED', caseId })).toMatchObject({
        wish: { state: 'LINKED', case: { id: caseId }, version: 2 },
      });
      // Its day is one of the case's from now on, before those that the counter had written down; undone, they alone stand.
      expect(await daysOf(caseId)).toEqual(['2026-11-25 MORNING', '2026-11-26 ANY']);
      expect(await settle({ id, expectedVersion: 1, state: 'DONE' })).toMatchObject({ __typename: 'Changed' });
      expect(await settle({ id, expectedVersion: 2, state: 'DONE' })).toMatchObject({
        wish: { state: 'DONE', case: { id: caseId } },
      });
      expect(await settle({ id, expectedVersion: 3, state: 'OPEN' })).toMatchObject({
        wish: { state: 'OPEN', case: null },
      });
      expect(await daysOf(caseId)).toEqual(['2026-11-26 ANY']);
      expect(await settle({ id: caseId, expectedVersion: 1, state: 'DONE' })).toMatchObject({ __typename: 'NotFound' });
    });

    it('is answered alike whether there is a case or not, and sent twice it is one', async () => {
      const told = { deceased: '相似 太郎', deathDay: '2026-11-17', form: '5d1f2f3e-0000-4000-8000-000000000001' };
      const without = await (await ask(told)).text();
      await house.desk.register({
        deceased: { name: '相似 太郎' },
        people: [{ roles: ['NOTIFIER'], name: '髙橋 花子', relation: 'child', telephone: '090-1234-5678' }],
      });
      expect(await (await ask(told)).text()).toBe(without);
      expect(await wishes()).toHaveLength(1);
    });

    it('with a number that was corrected in the same form is a second one, each once', async () => {
      const form = '5d1f2f3e-0000-4000-8000-000000000002';
      const numbers = ['090-1111-2222', '090-1111-3333'];
      const whole = { name: '髙橋', deceased: '', deathDay: '', code: '', halves: ['2026-11-25 morning'], hours: [] };
      const asking = house.service.get(AskCounter);
      for (const telephone of [...numbers, ...numbers])
        expect(await asking.ask({ ...whole, form, telephone })).toMatchObject({ ok: true });
      expect((await wishes()).map(({ telephone }) => telephone).sort()).toEqual(numbers);
      // Another form with the same in it is somebody else's.
      await asking.ask({ ...whole, form: form.replace(/2$/, '3'), telephone: numbers[0] ?? '' });
      expect(await wishes()).toHaveLength(3);
    });

    it.each([
      [{ halves: [], hours: [] }, 'NOTHING_ASKED'],
      [{ halves: ['2026-11-23 morning', '2027-03-01 morning'], hours: ['3:00〜4:00'] }, 'NOTHING_ASKED'],
      [{ halves: ['24', '25', '26', '27'].map((day) => `2026-11-${day} morning`) }, 'TOO_MANY_WISHES'],
      [{ name: ' ' }, 'NAME_MISSING'],
      [{ telephone: '' }, 'TELEPHONE_MISSING'],
      [{ telephone: 'たかやま' }, 'TELEPHONE_WRONG'],
      [{ name: '1234 5678 9018' }, 'MY_NUMBER'],
      [{ deceased: '1234-5678-9018' }, 'MY_NUMBER'],
      [{ deathDay: 'きのう' }, 'DATE_WRONG'],
      [{ deathDay: '2026-11-23' }, 'DATE_WRONG'],
      [{ name: 'あ'.repeat(101) }, 'TOO_LONG'],
    ])('with %j is not taken', async (given, code) => {
      const whole = { form: '', name: '髙橋', telephone: '090-1234-5678', deceased: '', deathDay: '', code: '' };
      const asked = await house.service
        .get(AskCounter)
        .ask({ ...whole, halves: ['2026-11-25 morning'], hours: ['12:00〜13:00'], ...given });
      expect(asked).toMatchObject({ ok: false, error: { code } });
      expect(await wishes()).toEqual([]);
    });

    it('stands sealed, and goes: two weeks after it was settled, or where nobody ever called', async () => {
      await ask({});
      await ask({ name: '山本 ハル' });
      const rows = JSON.stringify(await house.ground.superuser('select w::text as row from guide_wishes w'));
      for (const word of ['髙橋', '山本', '090-1234']) expect(rows).not.toContain(Buffer.from(word).toString('hex'));
      const [first] = await wishes();
      await settle({ id: first?.id ?? '', expectedVersion: 1, state: 'DONE' });
      later(2);
      expect(await wishes()).toHaveLength(1);
      const left = async () => {
        await house.service.get(Housekeeper).forgetTheShortLived();
        return (await house.ground.superuser('select 1 from guide_wishes')).length;
      };
      expect(await left()).toBe(2);
      later(WISHES_KEPT_DAYS.settled + 1);
      expect(await left()).toBe(1);
      later(WISHES_KEPT_DAYS.open + 1);
      expect(await left()).toBe(0);
    });

    it('is read through the door by nobody', async () => {
      await ask({});
      const found = await house.ground.database.run({ municipality: 'demo-city', role: 'family-door' }, (tx) =>
        tx.execute('select * from guide_wishes', []),
      );
      expect(found.rows).toEqual([]);
    });

    it('that is not taken stands in the form again; and one address asks so often an hour', async () => {
      const page = async (given: Readonly<Record<string, string>>) => {
        const response = await ask(given);
        return [response.status, await response.text()] as const;
      };
      const loses = async (status: number, given: Readonly<Record<string, string>>) => {
        const [said, text] = await page(given);
        expect(said).toBe(status);
        for (const kept of [
          'role="alert"',
          'value="090-1234-5678"',
          'value="2026-11-25 morning" checked',
          'value="12:00〜13:00" checked',
        ])
          expect(text.replace(/\s+/g, ' ')).toContain(kept);
      };
      await loses(400, { name: '' });
      let last = 0;
      for (let times = 0; times <= WISHES.points && last !== 429; times += 1) [last] = await page({});
      await loses(429, {});
      expect((await wishes()).length).toBeLessThan(WISHES.points);
    });
  });
}
