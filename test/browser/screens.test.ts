import type { Page } from 'playwright-core';
import { chromiumIsHere, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';
import { size } from '../support/sizes.js';
import { catalogueOf } from '../support/service.js';
import { differsFromBaseline, FONT_RULE, fontIsHere } from '../support/baselines.js';
import { type LivelyDay, livelyDay } from './screens/lively-day.js';
import { outOfSight } from './screens/out-of-sight.js';
import { type Screen, SCREENS } from './screens/screens.js';
import { BUSY_SENTENCE, EMPTY, notWalked, WALKED, Walker } from './screens/walk.js';
import { listening } from '../support/listening.js';
import { withoutStreams } from './without-streams.js';

/** One of each kind: tables, forms, a sheet, a page of the family. */
const EVERYDAY = ['today', 'telephone', 'case-list', 'question', 'guide'];
/** 1366 pixels at 125 %, and as much of the page as says what the screen is. */
const WIDE = { width: 1093, height: 900 };
/** The same window at 200 % (WCAG 2.2, 1.4.4 and 1.4.10), and a telephone. */
const SMALLER = { zoomed: { width: 640, height: 384 }, narrow: { width: 390, height: 844 } } as const;
/** A4 without its margins, at 96 points an inch. */
const A4 = { width: 672, height: 1000 };
const DRAWN_WITH = { viewport: WIDE, deviceScaleFactor: 1, bypassCSP: true, reducedMotion: 'reduce' } as const;

describeWith(chromiumIsHere && fontIsHere, 'Chromium or the fonts of .ci/run are missing', 'every screen', () => {
  const browser = useBrowser({
    catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'NOGYO', 'JUTAKU', 'BOCHI', 'SHIMINZEI', 'KOUKI']),
  });
  const pages = new Map<string | null, Page>();
  let day: LivelyDay;
  beforeAll(async () => {
    day = await livelyDay(browser.house);
  });

  const show = async ({ office, path, until, act }: Screen): Promise<Page> => {
    const opened = pages.get(office);
    const page = opened ?? (await browser.visit(path(day), { ...DRAWN_WITH, ...(office === null ? {} : { office }) }));
    if (opened === undefined) await page.clock.setFixedTime(browser.house.clock.now());
    pages.set(office, page);
    await page.setViewportSize(WIDE);
    await page.goto(new URL(path(day), page.url()).href);
    await page.addStyleTag({ content: FONT_RULE });
    await page.getByText(until).first().waitFor();
    await act?.(page);
    await settled(page);
    return page;
  };

  const walkers = new Map<string, { readonly page: Page; readonly walker: Walker }>();
  const walkerOf = async (office: string) => {
    const known = walkers.get(office);
    if (known !== undefined) return known;
    const page = await browser.visit('/guide', { office });
    await withoutStreams(page);
    const one = { page, walker: new Walker(page) };
    walkers.set(office, one);
    return one;
  };

  /** All of them take minutes: npm run proof -- screens. */
  const shown = SCREENS.filter(({ name }) => size(0, 1) === 1 || EVERYDAY.includes(name));
  it.each(shown.map((screen) => [screen.name, screen] as const))(
    '%s looks as it did, and loses nothing at 200 %%, on a telephone and on paper',
    async (name, screen) => {
      const page = await show(screen);
      const differs = differsFromBaseline(name, await page.screenshot({ animations: 'disabled' }));
      const lost: Record<string, string[]> = {};
      for (const [size, viewport] of Object.entries(SMALLER)) {
        await page.setViewportSize(viewport);
        lost[size] = await outOfSight(page);
        await picture(page, `${name}-${size}`, true);
      }
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(A4);
      lost['printed'] = await outOfSight(page);
      await picture(page, `${name}-printed`, true);
      await page.emulateMedia({ media: null });
      expect({ differs, ...lost }).toEqual({ differs: null, zoomed: [], narrow: [], printed: [] });
    },
  );

  describe('opened while the service is busy', () => {
    it('is one of all that the router draws', () => expect(notWalked(day)).toEqual([]));

    afterAll(async () => {
      for (const { walker } of walkers.values()) await walker.leave();
    });

    it.each(WALKED.map((screen) => [screen.name, screen] as const))(
      '%s says so, and can be tried again; where there is nothing it says that',
      async (name, { office, path, until }) => {
        const { walker } = await walkerOf(office ?? '');
        const url = (await listening(browser.house.service)) + path(day);
        const said = await walker.busy(url, until);
        expect({ ...said, sentences: said.sentences.filter((one) => one !== BUSY_SENTENCE) }).toEqual({
          silent: [],
          announced: true,
          sentences: [],
        });
        const sentence = EMPTY[name];
        if (sentence !== undefined) await walker.empty(url, sentence);
      },
    );

    it('fetches a screen again whose file did not come, and the page was not loaded anew', async () => {
      const { page, walker } = await walkerOf('department:BOCHI');
      await walker.leave();
      await page.goto(`${await listening(browser.house.service)}/desk/find`);
      await page.getByRole('searchbox').waitFor();
      await page.evaluate('window.isTheSame = true');
      await page.route('**/department-*.js', (route) => route.abort());
      await page.getByRole('link', { name: '台帳' }).press('Enter');
      const alert = page.getByRole('alert').filter({ hasText: 'この画面を開けませんでした' });
      await alert.waitFor();
      await picture(page, 'file-did-not-come');
      await page.unroute('**/department-*.js');
      await alert.getByRole('button', { name: 'もう一度' }).press('Enter');
      await page.getByText('ファイルから取り込む').waitFor();
      expect(await page.evaluate('window.isTheSame')).toBe(true);
    });
  });

  it('asks nobody else, and complains of nothing', () =>
    expect(browser.complaints.filter((one) => !/ERR_FAILED|imported module/u.test(one))).toEqual([]));
});

/** Until nothing on the page has changed for a while: what comes later than the rest is there. */
async function settled(page: Page): Promise<void> {
  let before = '';
  for (let round = 0; round < 40; round += 1) {
    const now = await page.locator('body').innerText();
    if (now === before && !/お待ちください|読み込んでいます/u.test(now)) return;
    before = now;
    await page.waitForTimeout(150);
  }
  throw new Error(`it never came to rest: ${before.slice(0, 200)}`);
}
