import type { Page } from 'playwright-core';
import { Tongues } from '../../src/tongues/tongues.js';
import { size } from '../support/sizes.js';
import { axeFindings, type BrowserHouse, picture } from '../support/browser.js';

/** Japanese, easy Japanese, English, and all languages of the folder; every day one that falls back and one that does not. */
const TONGUES = new Tongues().choices.map(({ id }) => id).filter((id) => size(['ja-easy', 'ne'].includes(id), true));
/** Those whose words are the longest, or the highest. */
const LONGEST = size(['ja-easy', 'ne'], ['ja', 'ja-easy', 'en', 'ne', 'vi']);
const OWN = ['list', 'not-needed', 'authority', 'question', 'visit', 'wish', 'second', 'p/2026-9999/1'];
const FAMILY = OWN.map((path) => `/k/${path}`);
/** Thousands of elements each: read in two languages, with parts in two others; elsewhere their words alone differ. */
const LONG = ['/k/list', '/k/not-needed', '/guide/list'];
const MIXED = ['en', 'ne'];
const GUIDE = ['', '/day', '/papers', '/q/livelihood', '/q/property', '/list', '/kept', '/wish', '/nothing'];
const PAGES = [...FAMILY, ...GUIDE.map((path) => `/guide${path}`), '/k', '/k/end'];
/** What is looked for on purpose and is not there, once in each language and in each of the longest: the browser complains of each. */
const NOT_THERE = ['/k/p/2026-9999/1', '/guide/nothing'];
export const COMPLAINTS_ON_PURPOSE = NOT_THERE.length * (TONGUES.length + LONGEST.length);
/** WCAG 2.2, 1.4.4: letters twice as large. */
const LARGE = "document.documentElement.style.fontSize = '200%'";

interface Around {
  readonly browser: BrowserHouse;
  /** A telephone of 320 pixels on which the list is open, with script or without. */
  readonly open: (javaScriptEnabled: boolean) => Promise<Page>;
}

/** Every page of the family and of the guide, in every language, in one browser on one service. */
export function lookThroughEveryTongue({ open }: Around): void {
  const speak = (page: Page, value: string) =>
    page.context().addCookies([{ name: 'yorisoi-tongue', value, url: page.url() }]);
  const go = (page: Page, path: string) => page.goto(new URL(path, page.url()).href, { waitUntil: 'domcontentloaded' });
  const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth');
  /** The guide's list is there for whoever has said something. */
  const saySomething = async (page: Page) => {
    await go(page, '/guide/day');
    await page.locator('button[value=unknown]').click();
  };

  it('reads to the ears in every language, every page of it', async () => {
    const page = await open(true);
    await saySomething(page);
    const found: unknown[] = [];
    for (const tongue of TONGUES) {
      await speak(page, tongue);
      for (const path of PAGES) {
        await go(page, path);
        const findings = LONG.includes(path) && !MIXED.includes(tongue) ? [] : await axeFindings(page);
        if (findings.length > 0) found.push([tongue, path, findings]);
      }
    }
    expect(found).toEqual([]);
  }, 240_000);

  it('fits 320 pixels, twice as large, and in forced colours, in the languages with the longest words', async () => {
    const page = await open(false);
    await saySomething(page);
    const [wide, edges]: [unknown[], string[]] = [[], []];
    for (const tongue of LONGEST) {
      await speak(page, tongue);
      for (const path of PAGES) {
        await go(page, path);
        const usual = await width(page);
        await page.setViewportSize({ width: 640, height: 640 });
        await page.evaluate(LARGE);
        const large = await width(page);
        if (usual !== 320 || large !== 640) wide.push([tongue, path, usual, large]);
        await page.setViewportSize({ width: 320, height: 640 });
      }
      await page.emulateMedia({ forcedColors: 'active' });
      await go(page, '/k/list');
      // What can be pressed has an edge where its background is gone.
      const edge = await page
        .locator('form[action="/k/end"] button')
        .evaluate((button) => getComputedStyle(button).borderTopWidth);
      edges.push(edge);
      await picture(page, `forced-colours-${tongue}`);
      await page.emulateMedia({ forcedColors: 'none' });
    }
    expect(wide).toEqual([]);
    expect(edges).not.toContain('0px');
  }, 240_000);
}
