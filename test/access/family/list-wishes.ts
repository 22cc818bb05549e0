import type { House } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { describeWith } from '../../support/needs.js';
import { popplerIsHere, popplerIsMissing, textOf } from '../../support/poppler.js';

interface Around {
  readonly house: House;
  readonly url: () => string;
}

interface Wish {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly [field: string]: unknown;
}

const WISH = 'id name telephone days { day part } hours state version fromList case { id }';
const FORM = { half: '2026-11-25 morning', hour: '12:00〜13:00', telephone: '' };

/** 希望日を伝える from one's own list, on the service of whoever calls this. */
export function describeListWishes({ house, url }: Around): void {
  describe('a day or a call that a relative asks for on their list', () => {
    const sister = { name: '駒鳥 歌子', relation: 'child' as const, telephone: '0900-123-4567' };
    const brother = { name: '鵜飼 舟彦', relation: 'child' as const };
    let caseId = '';
    let [mine, other, guest]: Relative[] = [];
    const text = async (relative: Relative | undefined, path: string) =>
      (await (await relative?.get(path))?.text())?.replace(/\s+/gu, ' ') ?? '';
    const wishes = async () =>
      (await house.desk.query<{ guideWishes: Wish[] }>(`{ guideWishes { ${WISH} } }`)).guideWishes;
    const ofCase = async () =>
      (
        await house.desk.query<{
          case: { wishedDays: { day: string; part: string }[]; guideWishes: { id: string; hours: string[] }[] };
        }>('query ($id: ID!) { case(id: $id) { wishedDays { day part } guideWishes { id hours } } }', { id: caseId })
      ).case;
    const settle = async (input: object) =>
      (
        await house.desk.query<{ result: { __typename: string; code?: string; wish?: Wish } }>(
          `mutation ($input: SettleGuideWishInput!) { result: settleGuideWish(input: $input) { __typename ... on SettleGuideWishSuccess { wish { ${WISH} } } ... on UserError { code } } }`,
          { input },
        )
      ).result;
    const open = async (code: string): Promise<Relative> => {
      const relative = new Relative(url());
      await relative.open(code);
      return relative;
    };

    beforeEach(async () => {
      await house.ground.superuser('delete from guide_wishes');
      caseId = await house.desk.register({
        people: [
          { ...sister, roles: ['NOTIFIER'] },
          { ...brother, roles: ['HEIR_REPRESENTATIVE'] },
        ],
      });
      const [own, others] = [await paperFor(house.desk, caseId), await paperFor(house.desk, caseId, 1)];
      [mine, other] = [await open(own.code), await open(others.code)];
      const page = await (await mine.post('/k/second', {})).text();
      guest = await open(/class="big">([2-9A-Z]{4}-[2-9A-Z]{4})</.exec(page)?.[1] ?? '');
    });

    it('stands beside their case in the morning, with days, hours and the number that is known; called, and undone', async () => {
      expect(await text(mine, '/k/list')).toContain('href="/k/wish"');
      const sent = await mine?.post('/k/wish', FORM);
      expect([sent?.status, sent?.headers.get('location')]).toEqual([303, '/k/wish']);
      for (const path of ['/k/wish', '/k/list'])
        for (const said of ['ご希望をお預かりしました。', '令和8年11月25日(水)（午前）', '令和8年11月24日(火)までに'])
          expect(await text(mine, path)).toContain(said);
      const [wish] = await wishes();
      expect(wish).toMatchObject({
        name: sister.name,
        telephone: sister.telephone,
        days: [{ day: '2026-11-25', part: 'MORNING' }],
        hours: ['12:00〜13:00'],
        state: 'LINKED',
        fromList: true,
        case: { id: caseId },
      });
      const { id = '', version = 0 } = wish ?? {};
      // The case has the call too, not the days alone.
      expect(await ofCase()).toEqual({
        wishedDays: [{ day: '2026-11-25', part: 'MORNING' }],
        guideWishes: [{ id, hours: ['12:00〜13:00'] }],
      });
      expect(await settle({ id, expectedVersion: version, state: 'OPEN' })).toMatchObject({ code: 'WISH_OF_ITS_CASE' });
      const another = await house.desk.register({ deceased: { name: '別 人' } });
      expect(await settle({ id, expectedVersion: version, state: 'LINKED', caseId: another })).toMatchObject({
        code: 'WISH_OF_ITS_CASE',
      });
      expect(await settle({ id, expectedVersion: version, state: 'DONE' })).toMatchObject({ wish: { state: 'DONE' } });
      expect(await text(mine, '/k/list')).not.toContain('ご希望をお預かりしました。');
      expect(await settle({ id, expectedVersion: version + 1, state: 'LINKED', caseId })).toMatchObject({
        wish: { state: 'LINKED' },
      });
      expect(await text(mine, '/k/list')).toContain('ご希望をお預かりしました。');
    });

    describeWith(popplerIsHere, popplerIsMissing, 'on paper', () => {
      it('stands as wished and not settled, on theirs alone: from their page and from the counter, on no other’s', async () => {
        await mine?.post('/k/wish', FORM);
        const found = await house.desk.query<{ case: { people: { id: string }[] } }>(
          'query ($id: ID!) { case(id: $id) { people { id } } }',
          { id: caseId },
        );
        const { cookie = '' } = await house.service.headers({ as: 'counter' });
        const atTheCounter = (at: number, language: string) =>
          fetch(`${url()}/prints/list`, {
            method: 'POST',
            headers: { cookie },
            body: new URLSearchParams({
              caseId,
              personId: found.case.people[at]?.id ?? '',
              key: `${language} ${String(at)}`,
              language,
            }),
          });
        const pdf = async (response: Response | undefined) =>
          textOf(Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0)), 1);
        const said = [
          'ご希望の日（まだ決まっていません）：令和8年11月25日(水)（午前）',
          'お電話のご希望：12:00〜13:00',
          '令和8年11月24日(火)までに、おくやみ窓口からお電話します。',
        ];
        for (const text of [await pdf(await mine?.get('/k/list.pdf')), await pdf(await atTheCounter(0, 'ja'))]) {
          for (const one of said) expect(text).toContain(one);
          expect(text).not.toContain('お越しの日は、まだ決まっていません');
        }
        expect(await pdf(await atTheCounter(0, 'en'))).toContain('Youaskedfor(notsettledyet):Wed,Nov25,2026');
        for (const response of [
          await other?.get('/k/list.pdf'),
          await guest?.get('/k/list.pdf'),
          await atTheCounter(1, 'ja'),
        ]) {
          const text = await pdf(response);
          expect(text).not.toMatch(/11月25日|ご希望|12:00/u);
          expect(text).toContain('お越しの日は、まだ決まっていません');
        }
      }, 60_000);
    });

    it('is one however often it is sent, is changed in its place, and taken back', async () => {
      await house.desk.query('mutation ($input: SetWishedDaysInput!) { setWishedDays(input: $input) { __typename } }', {
        input: { caseId, days: [{ day: '11/26' }] },
      });
      await mine?.post('/k/wish', FORM);
      await mine?.post('/k/wish', FORM);
      await mine?.post('/k/wish', { ...FORM, half: '2026-11-27 afternoon', telephone: '0900-765-4321' });
      // A number that was given stays until another one is.
      await mine?.post('/k/wish', { ...FORM, half: '2026-11-27 afternoon' });
      const [wish, ...more] = await wishes();
      expect(more).toEqual([]);
      expect(wish).toMatchObject({ telephone: '0900-765-4321', days: [{ day: '2026-11-27', part: 'AFTERNOON' }] });
      expect((await ofCase()).wishedDays.map(({ day }) => day)).toEqual(['2026-11-26', '2026-11-27']);
      const form = await text(mine, '/k/wish');
      expect(form).toContain('value="2026-11-27 afternoon" checked');
      expect(form).not.toContain('765');
      for (let times = 0; times < 2; times += 1) {
        const back = await mine?.post('/k/wish/back', {});
        expect([back?.status, back?.headers.get('location')]).toEqual([303, '/k/list']);
      }
      expect(await wishes()).toEqual([]);
      expect((await ofCase()).wishedDays.map(({ day }) => day)).toEqual(['2026-11-26']);
    });

    it('is seen by nobody else of the family, and made by no second code', async () => {
      await mine?.post('/k/wish', FORM);
      for (const relative of [other, guest])
        for (const path of ['/k/list', '/k/wish'])
          expect(await text(relative, path)).not.toContain('お預かりしました。');
      expect((await guest?.post('/k/wish', FORM))?.status).toBe(403);
      expect((await guest?.post('/k/wish/back', {}))?.status).toBe(403);
      expect(await wishes()).toHaveLength(1);
      await other?.post('/k/wish', { ...FORM, telephone: '0900-111-2222' });
      expect((await wishes()).map(({ name }) => name).sort()).toEqual([brother.name, sister.name].sort());
    });

    it('without a number, a day or an hour stands in its form again, with what was typed', async () => {
      const refused = async (relative: Relative | undefined, given: Readonly<Record<string, string>>) => {
        const response = await relative?.post('/k/wish', { ...FORM, ...given });
        return { status: response?.status, page: (await response?.text())?.replace(/\s+/gu, ' ') ?? '' };
      };
      const noNumber = await refused(other, {});
      expect(noNumber.status).toBe(400);
      expect(noNumber.page).toContain('お電話する番号を入れてください。');
      expect(noNumber.page).toContain('value="12:00〜13:00" checked');
      expect((await refused(mine, { half: '', hour: '' })).page).toContain('一つ以上印をつけてください。');
      expect((await refused(mine, { telephone: 'たかやま' })).status).toBe(400);
      expect(await wishes()).toEqual([]);
    });

    it('names no day once one is arranged, and nothing once the case is over', async () => {
      const { people } = (
        await house.desk.query<{ case: { people: { id: string }[] } }>(
          'query ($id: ID!) { case(id: $id) { people { id } } }',
          { id: caseId },
        )
      ).case;
      await house.desk.query('mutation ($input: PlanVisitInput!) { planVisit(input: $input) { __typename } }', {
        input: { caseId, day: '11/26', hour: '10', personId: people[0]?.id },
      });
      const page = await text(mine, '/k/wish');
      expect(page).toContain('お越しの日は決まっています。');
      expect(page).not.toContain('name="half"');
      await mine?.post('/k/wish', FORM);
      expect(await wishes()).toMatchObject([{ days: [], hours: ['12:00〜13:00'] }]);
      const { version } = (
        await house.desk.query<{ case: { version: number } }>('query ($id: ID!) { case(id: $id) { version } }', {
          id: caseId,
        })
      ).case;
      const closed = await house.desk.query<{ closeCase: { __typename: string } }>(
        'mutation ($input: CloseCaseInput!) { closeCase(input: $input) { __typename } }',
        { input: { caseId, expectedVersion: version, reason: '済み', despiteOpen: true } },
      );
      expect(closed.closeCase.__typename).toBe('CloseCaseSuccess');
      expect(await text(mine, '/k/list')).not.toContain('href="/k/wish"');
    });
  });
}
