import type { Page } from 'playwright-core';
import { axeFindings, type BrowserHouse, picture } from '../support/browser.js';

const FARMLAND = '亡くなられた方の農地はありますか';
/** What a field in the name of the one before leads to. */
export const FORBEARS = {
  procedure: { code: 'NOGYO-FARMLAND' },
  outcome: 'TO_CONFIRM',
  reason: expect.stringContaining('名義が先代のままです'),
};

/** As a clerk without a mouse: the digit of an answer, on the question that has the focus. */
export const press = async (page: Page, at: number, digit: string) => {
  const section = page.locator('section.answerer').nth(at);
  await section.locator('[role=radiogroup]').first().locator('input').first().focus();
  await page.keyboard.press(digit);
};
export const pressAll = async (page: Page, digit: string) => {
  const count = await page.locator('section.answerer').count();
  for (let at = 0; at < count; at += 1) await press(page, at, digit);
};

/** A new clerk types the name that stands above, finds nobody, and says so of everything; then looks as they are told. */
export const findsTheField = async (page: Page, state: () => Promise<string>) => {
  await pressAll(page, '2');
  const asking = page.getByRole('radiogroup', { name: /先代のお名前の両方で調べましたか/ });
  expect(await asking.count()).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page
    .getByText(/先代のお名前でも調べてから、お選びください/)
    .first()
    .waitFor();
  await picture(page, 'forebears', true);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await state()).toBe('WITH_PERSON');
  // Looked up once more: the field stands in the grandfather's name; the rest is in nobody's.
  const field = page
    .locator('section.answerer', { hasText: FARMLAND })
    .getByRole('radiogroup', { name: /先代のお名前の両方/ });
  await field.locator('input').first().focus();
  await page.keyboard.press('2');
  await field.waitFor({ state: 'detached' });
  while (
    (await page
      .locator('section.answerer [role=radiogroup]:has-text("先代のお名前の両方"):not(:has([data-selected]))')
      .count()) > 0
  ) {
    await page
      .locator('section.answerer [role=radiogroup]:has-text("先代のお名前の両方"):not(:has([data-selected])) input')
      .first()
      .focus();
    await page.keyboard.press('1');
  }
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByText(/名義が先代のままです/)
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('お答えいただきました。').waitFor();
};

/** The one row that a field in the grandfather’s name decides: more matches of a text prove nothing. */
export const farmlandOf = async (browser: BrowserHouse, caseId: string) => {
  const { case: found } = await browser.house.desk.query<{
    case: { decisions: { procedure: { code: string }; outcome: string; reason: string }[] };
  }>('query ($id: ID!) { case(id: $id) { decisions { procedure { code } outcome reason } } }', { id: caseId });
  return found.decisions.find(({ procedure }) => procedure.code === 'NOGYO-FARMLAND');
};
