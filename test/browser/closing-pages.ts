import type { Page } from 'playwright-core';
import { aPerson } from '../builders.js';
import { axeFindings, picture, type useBrowser } from '../support/browser.js';

const MINUTE = 60_000;

/** The pages that the service draws for staff close by themselves as the screens do (desk.test.ts); on the service that stands there. */
export function closesItsPages(browser: ReturnType<typeof useBrowser>): void {
  const alone = async (caseName: string, office: string) => {
    const caseId = await browser.house.desk.register({ people: [aPerson({ name: caseName })] });
    const page = await browser.visit('/sign-in', { office });
    const session = (set: string) =>
      browser.house.ground.superuser(
        `update sessions s set ${set} from staff p where p.id = s.staff_id and p.name = $2 and $1::text is not null`,
        [browser.house.clock.now(), `${office} の人`],
      );
    await session('idle_minutes = 30, seen_at = $1::timestamptz');
    await page.clock.install();
    return { page, session, path: new URL(`/consents/${caseId}`, page.url()).href };
  };
  const left = (page: Page) =>
    page.evaluate(() => document.documentElement.outerHTML + JSON.stringify({ ...localStorage, ...sessionStorage }));

  it('closes a page where something is typed, keeps it for the same person, and gives it to nobody else', async () => {
    const { page, session, path } = await alone('入りかけ 花子', 'counter#closing');
    await Promise.all([page.waitForResponse('**/sign-in/here'), page.goto(path)]);
    const note = page.locator('[name=note]');
    await note.fill('お電話で聞いたこと');
    const later = async (minutes: number) => {
      browser.house.clock.advance(minutes * MINUTE);
      await page.clock.fastForward(minutes * MINUTE);
    };
    const soon = page.getByText('まもなく画面を閉じます');
    await later(28);
    expect(await soon.count()).toBe(0);
    await later(1);
    await soon.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'page-closing');
    await page.keyboard.press('Shift');
    await soon.waitFor({ state: 'detached' });
    await later(29);
    await soon.waitFor();
    await later(1);
    const closed = page.getByRole('heading', { level: 1, name: '画面を閉じました' });
    await closed.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'page-closed');
    expect(await left(page)).not.toMatch(/入りかけ|お電話で聞いたこと/);
    await page.getByRole('button', { name: '続ける' }).press('Enter');
    await page.getByText('サインインが済んでいません').waitFor();
    await session('seen_at = $1::timestamptz');
    await page.getByRole('button', { name: '続ける' }).press('Enter');
    await note.waitFor();
    expect(await note.inputValue()).toBe('お電話で聞いたこと');
    expect(await page.content()).toContain('入りかけ 花子');
    await later(31);
    await closed.waitFor();
    await browser.signIn(page, 'counter#another');
    await page.getByRole('button', { name: '続ける' }).press('Enter');
    await page.waitForURL('**/sign-in');
    expect(await left(page)).not.toMatch(/入りかけ|お電話で聞いたこと/);
  });

  it('closes without script as well, when the session behind it is over', async () => {
    const page = await browser.visit('/sign-in', { office: 'privacy-officer', javaScriptEnabled: false });
    // As the service sends it, only sooner.
    await page.route('**/destruction', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('content="900; ', 'content="1; ') });
    });
    await page.goto(new URL('/destruction', page.url()).href);
    await page.waitForURL('**/sign-in/closed');
    await page.getByRole('link', { name: 'サインインの画面を開く' }).waitFor();
  });
}
