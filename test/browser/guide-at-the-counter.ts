import { AskCounter } from '../../src/guide/ask-counter.service.js';
import { KeepGuide } from '../../src/guide/keep-guide.service.js';
import { axeFindings, type BrowserHouse, picture } from '../support/browser.js';

/** What comes from the public guide, on the screens of whoever calls this. */
export function itLooksAtTheGuide(browser: BrowserHouse): void {
  it('says whom to call for what was asked at night: linked to a case, settled, and both taken back', async () => {
    const { house } = browser;
    const caseId = await house.desk.register({ deceased: { name: '黒木 トメ', kana: 'くろき とめ' } });
    const whole = { form: '', deathDay: 'R8.11.17', code: '', halves: ['2026-11-25 morning'], hours: ['12:00〜13:00'] };
    await house.service
      .get(AskCounter)
      .ask({ ...whole, name: '黒木 花', telephone: '090-1234-5678', deceased: '黒木 トメ' });
    const page = await browser.open('counter', '/today');
    const table = page.getByRole('table', { name: /^ガイドとご家族の画面から届いたご希望/ });
    const row = table.getByRole('row', { name: /黒木 花/ });
    await row.getByText('090-1234-5678').waitFor();
    for (const said of ['11月25日(水) 午前', 'お電話 12:00〜13:00', '黒木 トメ']) await row.getByText(said).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'today-wishes');
    await row.getByRole('button', { name: '黒木 花：受付につなぐ' }).click();
    await row.getByRole('button', { name: /くろき とめ|黒木 トメ/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'today-wish-link');
    await row.getByRole('button', { name: /くろき とめ|黒木 トメ/ }).click();
    await row.getByText('受付につなぎました').waitFor();
    expect(await row.getByRole('link', { name: /黒木 トメ/ }).getAttribute('href')).toBe(
      `/desk/cases/${caseId}/visits`,
    );
    await row.getByRole('button', { name: '黒木 花：つなぎを外す' }).click();
    await row.getByText('お電話する', { exact: true }).waitFor();
    await row.getByRole('button', { name: '黒木 花：済みました' }).click();
    await row.getByRole('button', { name: '黒木 花：元に戻す' }).click();
    await row.getByText('お電話する', { exact: true }).waitFor();
    await row.getByRole('button', { name: '黒木 花：新しく受け付ける' }).click();
    await page.waitForURL(/\/register$/);
    await page.locator('input[type=tel]').first().waitFor();
    expect(
      await page
        .locator('input')
        .evaluateAll((inputs) => inputs.map((one) => (one instanceof HTMLInputElement ? one.value : ''))),
    ).toEqual(expect.arrayContaining(['黒木 トメ', '黒木 花', '090-1234-5678']));
  });

  it('looks at what eight letters keep before anything is recorded, typed or scanned, and ticks nothing that contradicts', async () => {
    const { house } = browser;
    const guided = {
      day: '2026-11-20',
      papers: [],
      answers: { spouse: { choice: 'yes' }, head: { choice: 'no' }, filed: { choice: 'yes' } },
    };
    const { code } = await house.service.get(KeepGuide).keep(guided, null);
    const caseId = await house.desk.register({ deceased: { name: '白井 進', kana: 'しらい すすむ' } });
    await house.desk.record(caseId, { wasHouseholdHead: true });
    const page = await browser.open('counter', `/cases/${caseId}/list`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Alt+G');
    const field = page.getByLabel('控えの番号');
    await field.waitFor();
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press('Enter');
    const table = page.getByRole('table', { name: /控えのお答え/ });
    const tick = (label: RegExp) => table.getByRole('row', { name: label }).getByRole('checkbox');
    await tick(/世帯主/).waitFor();
    expect([await tick(/世帯主/).isChecked(), await tick(/配偶者/).isChecked()]).toEqual([false, true]);
    await page.getByText('亡くなられた日が、届出の日と違います').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'kept-preview');
    await page.setViewportSize({ width: 390, height: 800 });
    await table.scrollIntoViewIfNeeded();
    await picture(page, 'kept-preview-narrow');
    await page.getByRole('button', { name: /^ご家族のお話として残す/ }).click();
    await page.getByText('ご家族のお話として残しました。').waitFor();
    await tick(/世帯主/).waitFor();
    expect(await table.getByRole('checkbox').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    // Scanned where no case is open: they wait until there is one.
    await page.goto(page.url().replace(/\/cases.*/, '/find'));
    await page.getByRole('searchbox').waitFor();
    await page.evaluate((text) => {
      const at = document.activeElement ?? document.body;
      for (const key of [...text, 'Enter'])
        at.dispatchEvent(
          new KeyboardEvent('keydown', { key, code: key === 'Enter' ? 'Enter' : '', bubbles: true, cancelable: true }),
        );
    }, `https://okuyami.example.jp/guide/kept#${code}`);
    await page.getByText('控えの番号を読み取りました').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.getByRole('link', { name: (await house.desk.head(caseId)).number }).click();
    await page
      .getByRole('link', { name: /分かっていること/ })
      .first()
      .click();
    await page.getByRole('table', { name: /控えのお答え/ }).waitFor();
  });
}
