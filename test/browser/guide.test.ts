import type { Page } from 'playwright-core';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';

/** An old telephone, with script switched off. */
const TELEPHONE = {
  viewport: { width: 320, height: 640 },
  deviceScaleFactor: 2,
  javaScriptEnabled: false,
} as const;

describeWith(chromiumIsHere, chromiumIsMissing, 'whoever opens the guide at night', () => {
  const browser = useBrowser();
  const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first().textContent();
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  it('reads three sentences, answers what they know, and has a list, without script and with nothing in an address', async () => {
    const page = await browser.visit('/guide', TELEPHONE);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.getByText('今夜、市役所でしなければならないことはありません。').waitFor();
    expect(await axeWithScript()).toEqual([]);
    await picture(page, 'guide-start');
    await page.getByRole('link', { name: 'はじめる' }).click();
    await page.getByLabel('亡くなられた日').fill('きのう');
    await press(page, '次へ');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('亡くなられた日').inputValue()).toBe('きのう');
    await page.getByLabel('亡くなられた日').fill('R8.6.10');
    await press(page, '次へ');
    await page.getByLabel('後期高齢者医療の資格確認書').check();
    await page.getByLabel('通帳').check();
    await picture(page, 'guide-drawer');
    await press(page, '印をつけて、次へ');
    const asked: (string | null)[] = [];
    for (let step = 0; step < 20 && !page.url().endsWith('/guide/list'); step += 1) {
      asked.push(await heading(page));
      if (step === 0) await picture(page, 'guide-question');
      const none = page.getByRole('button', { name: '印のほかは、ない' });
      if ((await none.count()) > 0) {
        await page.locator('input[type=checkbox]').first().check();
        await picture(page, 'guide-ticks');
        await none.click();
      } else await page.locator('.ways button').first().click();
    }
    // Nothing twice, and never more than a visitor has breath for.
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(addresses.some((address) => /yes|kouki|2026/.test(address))).toBe(false);
    await page.getByRole('heading', { name: /^いるもの（\d+件）$/ }).waitFor();
    expect(await page.getByText('銀行・ゆうちょの口座をお手続きいただくこと').count()).toBeGreaterThan(0);
    await picture(page, 'guide-list');
    // An answer can be changed, and all of them forgotten.
    await page.getByText('お答えになったこと').click();
    await page.getByRole('link', { name: 'お答えを変える' }).first().click();
    await press(page, 'わからない');
    await page.getByRole('heading', { name: /^いるもの（\d+件）$/ }).waitFor();
    await press(page, 'お答えを消して、終わる');
    await page.getByText('お答えを消しました。').waitFor();
    await page.goto(new URL('/guide/list', page.url()).href);
    await page.getByText('今夜、市役所でしなければならないことはありません。').waitFor();
  });

  /** axe needs script; the pages are the same. */
  async function axeWithScript(): Promise<string[]> {
    const page = await browser.visit('/guide', { viewport: { width: 320, height: 640 } });
    const findings = await axeFindings(page);
    await page.goto(new URL('/guide/papers', page.url()).href);
    findings.push(...(await axeFindings(page)));
    await page.goto(new URL('/guide/q/property', page.url()).href);
    findings.push(...(await axeFindings(page)));
    await page.goto(new URL('/guide/day', page.url()).href);
    await page.getByRole('button', { name: 'わからない' }).click();
    await page.goto(new URL('/guide/list', page.url()).href);
    findings.push(...(await axeFindings(page)));
    return findings;
  }
});
