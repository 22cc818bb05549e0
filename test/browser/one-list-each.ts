import { Calendar } from '../integration/visits/calendar.js';
import { axeFindings, type BrowserHouse, picture } from '../support/browser.js';

/** Of Today while departments still owe an answer: nobody is told twice to ring them, nor to wait for whom to ring. */
export function itListsEachDepartmentOnce(browser: BrowserHouse): void {
  it('has each department in one list: it is rung now, or waited for until its day', async () => {
    const caseId = await browser.house.desk.register({ deceased: { name: '一度 一郎', kana: 'いちど いちろう' } });
    await browser.house.quiet();
    await new Calendar(browser.house).plan({ caseId, day: '今日', kind: 'WALK_IN', who: '妻' });
    const page = await browser.open('counter', '/today');
    const waited = page.locator('details.lights-in-time');
    await waited.locator('summary').press('Enter');
    await waited.getByRole('link', { name: '一度 一郎' }).first().waitFor();
    expect(await page.getByRole('table', { name: /電話で確かめる（/ }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'today-lights', true);
    await page.emulateMedia({ media: 'print' });
    await page.locator('section.lights-in-time').getByText('一度 一郎').first().waitFor();
    await picture(page, 'today-lights-printed', true);
    await page.emulateMedia({ media: null });
    browser.house.clock.advance(6 * 60_000);
    await page.reload();
    const rung = page.getByRole('table', { name: /お返事が遅れている課/ });
    await rung.getByRole('link', { name: '一度 一郎' }).first().waitFor();
    const inTime = (await waited.allTextContents()).join();
    for (const name of await rung
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.querySelector('th')?.firstChild?.textContent ?? '')))
      expect([name, name !== '' && !inTime.includes(name)]).toEqual([name, true]);
    expect(await page.getByRole('table', { name: /電話で確かめる（/ }).count()).toBe(0);
    await picture(page, 'today-rung', true);
  });
}
