import type { Page } from 'playwright-core';
import { aPerson } from '../builders.js';
import { picture, type useBrowser } from '../support/browser.js';

interface Hands {
  readonly browser: ReturnType<typeof useBrowser>;
  readonly open: (office: string, screen: string) => Promise<Page>;
  readonly looked: (page: Page, name: string) => Promise<void>;
  readonly press: (page: Page, name: string, role?: 'button' | 'link') => Promise<void>;
}

/** Beside what else takes two people (safeguards.test.ts), on the service that stands there. */
export function setsTheYears({ browser, open, looked, press }: Hands): void {
  it('keeps something longer at once, and for less long once a second officer has seen what would be due', async () => {
    const caseId = await browser.house.desk.register({ people: [aPerson({ name: '千鳥 浜子' })] });
    await browser.house.ground.superuser(
      `update cases set status = 'closed', ended_on = '2024-03-01', destroy_after = '2025-03-31' where id = $1`,
      [caseId],
    );
    const lastDay = async () => {
      const [row] = await browser.house.ground.superuser('select destroy_after::text as day from cases where id = $1', [
        caseId,
      ]);
      return row?.['day'];
    };
    const page = await open('privacy-officer', '/protections');
    await press(page, '保存期間', 'link');
    const row = page.getByRole('row', { name: /^終了した受付/ });
    await row.getByText('標準のまま').waitFor();
    await looked(page, 'retention');
    const choose = async (years: string, reason: string) => {
      await press(page, '終了した受付: 変える');
      const dialog = page.getByRole('dialog', { name: '終了した受付の保存期間を変える' });
      await dialog.getByLabel('保存する年度の数').selectOption(years);
      await dialog.getByLabel('理由（規程の名前や条など）').fill(reason);
      return dialog;
    };
    await choose('5', '');
    await press(page, '保存期間を変える');
    await page.getByRole('dialog').getByText('理由を入れてください').waitFor();
    await page.keyboard.press('Escape');
    await choose('5', '文書管理規程 別表第2');
    await press(page, '保存期間を変える');
    await page.getByText('終了した受付の保存期間を、5年度にしました。').waitFor();
    await row.getByText('privacy-officer の人').waitFor();
    expect(await lastDay()).toBe('2029-03-31');
    const ask = async () => {
      browser.house.clock.advance(1_000);
      const dialog = await choose('1', '文書管理規程の改正');
      await dialog.getByText('すぐに廃棄の対象になるもの：1件').waitFor();
      await looked(page, 'retention-shorter');
      await press(page, '承認を依頼する');
      await page.getByText('承認を依頼しました。').waitFor();
      await row.getByText('1年度にする依頼').waitFor();
    };
    await ask();
    await looked(page, 'retention-asked');
    expect(await lastDay()).toBe('2029-03-31');
    await press(page, '終了した受付: 取り下げる');
    await page.getByRole('dialog', { name: '依頼を取り下げますか' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('依頼を取り下げました。保存期間は変わっていません。').waitFor();
    await row.getByText('ありません').waitFor();
    await ask();
    // The other officer asks for the same meanwhile, and is told.
    const second = await open('privacy-officer#2', '/retention');
    await second.getByText('承認するか断るかは').waitFor();
    await second.getByRole('button', { name: '終了した受付: 変える' }).press('Enter');
    await second.getByLabel('保存する年度の数').selectOption('2');
    await second.getByLabel('理由（規程の名前や条など）').fill('規程の改正');
    await press(second, '承認を依頼する');
    await second.getByText('短くする依頼が、もう出ています').waitFor();
    await second.keyboard.press('Escape');
    await second.getByRole('link', { name: /「ふたりで確かめる」でお答えください/ }).press('Enter');
    await second.getByText('終了した受付：5年度から1年度へ').waitFor();
    await looked(second, 'retention-for-second');
    await press(second, '承認する');
    await second.getByRole('dialog', { name: '承認しますか' }).getByText('すぐに廃棄の対象になるもの：1件').waitFor();
    await second.keyboard.press('Enter');
    await second.getByText('承認しました。').first().waitFor();
    await press(page, '終了した受付: 短くする');
    await page.getByRole('dialog', { name: '保存期間を短くしますか' }).waitFor();
    await looked(page, 'retention-shorten');
    expect(await lastDay()).toBe('2029-03-31');
    await press(page, '短くする');
    await page.getByText('終了した受付の保存期間を、1年度にしました。').waitFor();
    await row.getByText('文書管理規程の改正').waitFor();
    expect(await lastDay()).toBe('2025-03-31');
    await page.setViewportSize({ width: 390, height: 844 });
    await looked(page, 'retention-narrow');
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .getByRole('button', { name: /変える/ })
        .first()
        .isVisible(),
    ).toBe(false);
    await picture(page, 'safeguards-retention-print');
    // Nobody else has the screen.
    const clerk = await open('counter', '/retention');
    await clerk.getByText('ここには何もありません').waitFor();
  });
}
