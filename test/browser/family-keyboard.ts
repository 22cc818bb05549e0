import type { Page } from 'playwright-core';
import type { BrowserHouse } from '../support/browser.js';

interface Around {
  readonly browser: BrowserHouse;
  readonly open: () => Promise<Page>;
  readonly view: { readonly viewport: { readonly width: number; readonly height: number } };
}

interface Stop {
  /** Its place among all that can be reached on the page, in reading order; -1: none of them. */
  readonly at: number;
  readonly name: string;
  /** Pixels of the frame around it. */
  readonly outline: number;
  /** Within the window, at least in part. */
  readonly isSeen: boolean;
}

/** What can be used on a page, in the order in which it is read; of a group of radio buttons one is reached, arrows do the rest. */
const REACHED = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';

/** The family's pages and the guide by Tab alone, on the browser of whoever calls this. */
export function itIsWalkedByKeyboard({ browser, open, view }: Around): void {
  it('reaches everything by Tab in the order in which it is read, and sees at each step where they are', async () => {
    const page = await open();
    await page.goto(new URL('/k/list', page.url()).href);
    const stranger = await browser.visit('/guide', view);
    for (const [who, path] of [
      [page, '/k/list'],
      [page, '/k/visit'],
      [page, '/k/second'],
      [page, '/k/wish'],
      [stranger, '/k'],
      [stranger, '/guide'],
      [stranger, '/guide/next'],
    ] as const) {
      await who.goto(new URL(path, who.url()).href);
      const { names, stops } = await walk(who);
      expect(names.length).toBeGreaterThan(1);
      // Nothing left out, nothing twice, nothing before what is read before it.
      expect([path, stops.map(({ name }) => name)]).toEqual([path, names]);
      expect([path, stops.map(({ at }) => at)]).toEqual([path, names.map((_, at) => at)]);
      const unseen = stops.filter(({ outline, isSeen }) => outline < 2 || !isSeen).map(({ name }) => name);
      expect([path, unseen]).toEqual([path, []]);
    }
    // And it would be seen: a frame that is gone, and a step that comes too early.
    await stranger.evaluate(() => {
      const frame = [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule, at) =>
          rule.cssText.includes('focus-visible') ? [() => sheet.deleteRule(at)] : [],
        ),
      );
      for (const take of frame.toReversed()) take();
      for (const one of document.querySelectorAll<HTMLElement>('a, button, summary, input')) one.style.outline = 'none';
      [...document.querySelectorAll('[data-walked]')].at(-1)?.setAttribute('tabindex', '1');
    });
    const { stops } = await walk(stranger);
    expect(stops.every(({ outline }) => outline === 0)).toBe(true);
    expect(stops.map(({ at }) => at)).not.toEqual(stops.map((_, at) => at));
  }, 60_000);
}

/** Once through the page: what is there, from top to bottom, and where Tab stops. */
async function walk(page: Page): Promise<{ readonly names: readonly string[]; readonly stops: readonly Stop[] }> {
  const names = await page.evaluate((reached) => {
    const isReached = (one: Element): boolean =>
      one.checkVisibility() && !one.matches(':disabled, [tabindex="-1"]') && !isOtherRadio(one);
    const isOtherRadio = (one: Element): boolean =>
      one instanceof HTMLInputElement &&
      one.type === 'radio' &&
      document.querySelector(`input[type=radio][name="${one.name}"]`) !== one;
    const lines = (one: Element): readonly [number, number] => {
      const { top, height, left } = one.getBoundingClientRect();
      return [top + height / 2, left];
    };
    const all = [...document.querySelectorAll(reached)].filter(isReached);
    // As eyes go: from line to line, and within a line from left to right.
    const sorted = all.toSorted((a, b) => {
      const [[upA, leftA], [upB, leftB]] = [lines(a), lines(b)];
      return Math.abs(upA - upB) > 8 ? upA - upB : leftA - leftB;
    });
    return sorted.map((one, at) => {
      one.setAttribute('data-walked', String(at));
      return `${one.localName} ${(one.textContent || one.getAttribute('name') || '').trim().slice(0, 30)}`;
    });
  }, REACHED);
  const stops: Stop[] = [];
  for (let step = 0; step <= names.length + 3; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === null || one === document.body) return null;
      const { top, bottom } = one.getBoundingClientRect();
      return {
        at: Number(one.getAttribute('data-walked') ?? -1),
        outline: getComputedStyle(one).outlineStyle === 'none' ? 0 : parseFloat(getComputedStyle(one).outlineWidth),
        isSeen: bottom > 0 && top < window.innerHeight,
      };
    });
    // Out of the page, or round to its beginning.
    if (stop === null || stops.some(({ at }) => at === stop.at)) break;
    stops.push({ ...stop, name: names[stop.at] ?? 'what nobody reads' });
  }
  return { names, stops };
}
