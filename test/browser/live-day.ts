import { Calendar } from '../integration/visits/calendar.js';
import type { BrowserHouse } from '../support/browser.js';

/** By the stream over all cases: asked by itself it would come half a minute later. */
export function itHearsOfTheDay(browser: BrowserHouse): void {
  it('shows what a colleague wrote down at another desk, within moments and without asking by itself', async () => {
    const caseId = await browser.house.desk.register({ deceased: { name: '早川 キヨ' } });
    await browser.house.quiet();
    const page = await browser.open('counter', '/today?day=2026-12-01');
    await page.getByText('まだ入っていません').waitFor();
    await new Calendar(browser.house).plan({ caseId, day: '2026-12-01', hour: '9:30', who: '早川 進' });
    await page.getByRole('row', { name: /早川 進/ }).waitFor({ timeout: 6_000 });
    await page.close();
  });
}
