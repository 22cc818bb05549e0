import type { Page } from 'playwright-core';
import { Member } from '../access/safeguards/office.js';
import { aPerson } from '../builders.js';
import type { useBrowser } from '../support/browser.js';

interface Hands {
  readonly browser: ReturnType<typeof useBrowser>;
  readonly open: (office: string, screen: string) => Promise<Page>;
  readonly looked: (page: Page, name: string) => Promise<void>;
  readonly press: (page: Page, name: string, role?: 'button' | 'link') => Promise<void>;
}

/** A list that somebody of a protected case takes home, on the service that stands there (safeguards.test.ts). */
export function printsAListByTwo({ browser, open, looked, press }: Hands): void {
  it('prints no list of a protected case alone, leads to where it is asked for, and takes an agreement back', async () => {
    const caseId = await browser.house.desk.register({ people: [aPerson({ name: '四十雀 鈴' })] });
    const [clerk, colleague] = ['counter', 'counter#2'].map((of) => new Member(() => browser.house.service, of));
    if (!clerk || !colleague) throw new Error('there are two');
    await clerk.report(caseId);
    browser.house.clock.advance(1_000);
    const waiting = async () => {
      const { approvals } = await colleague.query<{ approvals: { edges: { node: { id: string } }[] } }>(
        'query ($caseId: ID) { approvals(open: true, caseId: $caseId) { edges { node { id } } } }',
        { caseId },
      );
      return approvals.edges[0]?.node.id ?? '';
    };
    const page = await open('counter', `/cases/${caseId}/list`);
    await page.getByText('四十雀 鈴（子）').first().click();
    await press(page, '印刷する');
    await page.getByText('一人ではお渡しできません').waitFor();
    expect(await page.getByRole('button', { name: '書き留めずに印刷する' }).count()).toBe(0);
    await looked(page, 'list-by-two');
    await page.getByRole('alert').getByRole('link', { name: '住所・支援措置' }).press('Enter');
    const cell = page
      .getByRole('row', { name: /四十雀 鈴/ })
      .getByRole('cell')
      .nth(1);
    const ask = async () => {
      browser.house.clock.advance(1_000);
      await cell.getByRole('button', { name: /依頼する/ }).press('Enter');
      await page.getByRole('dialog', { name: '依頼：一覧の紙をお渡しする' }).waitFor();
      await page.keyboard.type('窓口にお越しのため');
      await press(page, '依頼する');
      await cell.getByText('承認を待っています').waitFor();
      await colleague.decide(await waiting());
      await cell.getByText('承認しました').waitFor();
    };
    await ask();
    await looked(page, 'list-by-two-agreed');
    await press(page, '四十雀 鈴（子）: 取り下げる');
    await press(page, '取り下げる');
    await cell.getByText('取り下げました').waitFor();
    await ask();
    const agreer = await open('counter#2', '/approvals');
    await press(agreer, '承認を取り消す');
    await agreer.getByRole('dialog', { name: '承認を取り消しますか' }).waitFor();
    await looked(agreer, 'unagree');
    await press(agreer, '承認を取り消す');
    await agreer.getByText('承認を取り消しました。').waitFor();
    await cell.getByText('取り下げました').waitFor();
    await ask();
    await page.goto(page.url().replace(/safeguards.*/u, 'list'));
    await page.getByText('四十雀 鈴（子）').first().click();
    await press(page, '印刷する');
    await page.locator('.paper-mark').waitFor({ state: 'attached' });
  });
}
