import type { Locator, Page } from 'playwright-core';
import { type BrowserHouse, picture } from '../support/browser.js';

/** F-F (ux.md §1.4): taps up to a day that is asked for, each key of the birth date counted as one. */
const MOST_TAPS = 20;

interface Around {
  readonly browser: BrowserHouse;
  readonly paper: () => { readonly code: string; readonly birthDate: string };
  readonly view: { readonly viewport: { readonly width: number; readonly height: number } };
  /** Whose the list is, as the counter knows them. */
  readonly name: string;
}

/** From the QR of the paper to a requested day, on the browser of whoever calls this. */
export function itAsksForADay({ browser, paper, view, name }: Around): void {
  it('asks for a day from its list within the budget of taps, without script; changed, seen in the morning, and taken back', async () => {
    const { code, birthDate } = paper();
    const page: Page = await browser.visit('/k', { ...view, javaScriptEnabled: false });
    // The QR of the paper brings the code along.
    await page.getByLabel('紙の番号').fill(code);
    let taps = 0;
    const tap = async (what: Locator) => {
      taps += 1;
      await what.click();
    };
    const born = page.getByLabel('亡くなられた方の生年月日');
    await tap(born);
    taps += birthDate.length;
    await born.fill(birthDate);
    await tap(page.getByRole('button', { name: '見る' }));
    await picture(page, 'family-wish-in');
    await tap(page.getByRole('button', { name: 'わたし', exact: true }));
    await picture(page, 'family-wish-list-before');
    await tap(page.getByRole('link', { name: '希望日を伝える・電話をもらう' }));
    await picture(page, 'family-wish');
    await tap(page.locator('.halves [role=group]').first().getByLabel('午前'));
    await tap(page.getByRole('button', { name: 'この内容で伝える' }));
    await page.getByText('ご希望をお預かりしました。').waitFor();
    expect(taps).toBeLessThanOrEqual(MOST_TAPS);
    await picture(page, 'family-wish-asked');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(view.viewport.width);
    // Said anew in its place: a call as well.
    await page.getByLabel('12:00〜13:00').check();
    await page.getByRole('button', { name: 'この内容で伝える' }).click();
    await page.getByRole('link', { name: 'ご案内へ戻る' }).click();
    await page.getByRole('heading', { name: 'ご希望をお預かりしました。' }).waitFor();
    await picture(page, 'family-wish-list');

    const desk = await browser.open('counter', '/today');
    const row = desk
      .getByRole('table', { name: /^ガイドとご家族の画面から/ })
      .getByRole('row', { name: new RegExp(name) });
    await row.getByText('ご自分の一覧の画面から').waitFor();
    await row.getByText('お電話 12:00〜13:00').waitFor();
    expect(await row.getByRole('button', { name: /つなぎを外す|受付につなぐ/ }).count()).toBe(0);
    await picture(desk, 'today-wish-from-list');
    await row.getByRole('button', { name: /済みました/ }).click();
    await row.getByRole('button', { name: /元に戻す/ }).click();
    await row.getByText('お電話する', { exact: true }).or(row.getByText('受付につなぎました')).waitFor();
    await row.getByRole('link').click();
    await desk.getByText('お電話 12:00〜13:00').waitFor();
    await picture(desk, 'case-wish-from-list');

    await page.reload();
    await page.getByRole('link', { name: 'ご希望を変える・取り下げる' }).click();
    await page.getByRole('button', { name: 'ご希望を取り下げる' }).click();
    await page.getByRole('link', { name: '希望日を伝える・電話をもらう' }).waitFor();
    await desk.goto(new URL('/desk/today', desk.url()).href);
    await desk.getByRole('heading', { level: 1 }).waitFor();
    expect(await desk.getByText('ご自分の一覧の画面から').count()).toBe(0);
  });
}
