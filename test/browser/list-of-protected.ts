import type { Page } from 'playwright-core';
import { Member } from '../access/safeguards/office.js';
import type { useBrowser } from '../support/browser.js';

interface Hands {
  readonly browser: ReturnType<typeof useBrowser>;
  readonly open: (office: string, screen: string) => Promise<Page>;
  readonly looked: (page: Page, name: string) => Promise<void>;
  readonly press: (page: Page, name: string, role?: 'button' | 'link') => Promise<void>;
}

/** Beside what else takes two people (safeguards.test.ts), on the service that stands there. */
export function readsInTheList({ browser, open, looked, press }: Hands): void {
  it('reads in the list of protected people after a look at it, and takes it back by two people, with the keyboard', async () => {
    const deputy = new Member(() => browser.house.service, 'privacy-officer#2');
    // The list that every test service has read is of a day to come.
    await browser.house.ground.superuser('delete from protection_lists');
    const page = await open('privacy-officer', '/protections');
    await press(page, '一覧を取り込む', 'link');
    await page.getByText('まだ一度も取り込まれていません').waitFor();
    await looked(page, 'list-empty');
    const choose = (lines: readonly string[]) =>
      page.getByLabel(/ファイルを選ぶ$/).setInputFiles({
        name: '支援措置対象者.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(['宛名番号,氏名,生年月日,住所', ...lines].join('\r\n')),
      });
    const people = ['81', '82', '83', '84'].map((number) => `${number},郭公 ${number}子,S15.3.2,遠見町${number}番`);
    await choose(people);
    await page.getByText('一覧を作った日を入れてください。').waitFor();
    await page.getByLabel('一覧を作った日').fill('-2');
    await page.getByText('取り込むとどうなるか').waitFor();
    await choose([...people, '85,,,', '以上,,,']);
    await page.getByText('直す行が2行あります').waitFor();
    await looked(page, 'list-problems');
    await choose(people);
    await page.getByText('読まない列：生年月日').waitFor();
    await press(page, '4人の一覧として取り込む');
    await page.getByText('4人が新しく加わりました').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('郭公');
    await looked(page, 'list-applied');
    await page.getByLabel('一覧を作った日').fill('0');
    await choose(people.slice(0, 2));
    await page.getByText('3分の1を超える方が載っていません').waitFor();
    expect(await page.getByRole('button', { name: '2人の一覧として取り込む' }).isDisabled()).toBe(true);
    await looked(page, 'list-shrinks');
    await page.getByLabel('確かめました。これで正しい').focus();
    await page.keyboard.press('Space');
    await choose([...people.slice(0, 3), '86,十一 星子,,遠見町86番']);
    await page.getByText('支援措置は続きます。終えるときは').waitFor();
    await press(page, '4人の一覧として取り込む');
    await page.getByText('1人が新しく加わりました').waitFor();
    await page.getByRole('link', { name: '1人（お一人ずつ確かめる）' }).waitFor();
    const row = page.getByRole('row', { name: /2026年11月22日.*1人/ }).first();
    await row.getByRole('button', { name: /依頼する$/ }).press('Enter');
    await page.getByRole('dialog', { name: '依頼：支援措置の一覧の取込みを取り消す' }).waitFor();
    await page.keyboard.type('別の市の一覧だったため');
    await press(page, '依頼する');
    await row.getByText('別の個人情報の責任者の承認を待っています').waitFor();
    const { approvals } = await deputy.query<{ approvals: { edges: { node: { id: string; act: string } }[] } }>(
      '{ approvals(open: true) { edges { node { id act } } } }',
    );
    const asked = approvals.edges.find(({ node: { act } }) => act === 'UNDO_PROTECTION_LIST');
    await deputy.decide(asked?.node.id ?? '');
    await row.getByRole('button', { name: /取込みを取り消す$/ }).press('Enter');
    await page.getByRole('dialog', { name: 'この取込みを取り消しますか' }).waitFor();
    await looked(page, 'list-undo');
    await press(page, '取込みを取り消す');
    await page.getByText('取り消しました。1人の支援措置が終わりました。').waitFor();
    await page.getByText(/に取り消しました/).waitFor();
    await looked(page, 'list-undone');
    await page.setViewportSize({ width: 390, height: 844 });
    await looked(page, 'list-narrow');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).toBe('');
    await page.emulateMedia({ media: 'screen' });
    await page.goto(new URL('/desk/protections?missing', page.url()).href);
    await page.getByText('いちばん新しい一覧に載っていない方は、いません。').waitFor();
    // Nobody else has the screen.
    const clerk = await open('counter', '/protections/import');
    await clerk.getByText('ここには何もありません').waitFor();
  });
}
