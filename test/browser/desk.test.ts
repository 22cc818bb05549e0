import type { Page } from 'playwright-core';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { aPerson } from '../builders.js';
import { paperFor } from '../support/family.js';
import { describeWith } from '../support/needs.js';
import { readCode } from '../support/pixels.js';
import { catalogueOf } from '../support/service.js';

describeWith(chromiumIsHere, chromiumIsMissing, 'the staff application', () => {
  // A few departments have every kind of line there is; of all of them axe would look at thousands of the same.
  const browser = useBrowser({ catalogue: catalogueOf(['SHIMIN', 'NOGYO', 'SUIDO', 'SHIMINZEI', 'FUKUSHI']) });

  it('finds a case by kana, with the keyboard alone, and shows its list', async () => {
    const id = await browser.house.desk.register({ deceased: { name: '髙橋 一郎', kana: 'たかはし いちろう' } });
    const page = await browser.open('counter', '/find');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('たかはし いちろう');
    await page.keyboard.press('Enter');
    const row = page.getByRole('row', { name: /髙橋 一郎/ });
    await row.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await row.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /髙橋 一郎/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/desk/cases/${id}/list`);
    await page.locator('.sheet').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  /** As a reader does: one key after the other without waiting, then Enter. */
  const read = async (page: Page, text: string) => {
    const keys = [...text, 'Enter'];
    await Promise.all(keys.flatMap((key) => [page.keyboard.down(key), page.keyboard.up(key)]));
  };

  it('opens the case of a paper that a reader reads, from any screen; what was read stands nowhere', async () => {
    const id = await browser.house.desk.register({ deceased: { name: '読取 一郎' } });
    await browser.house.quiet();
    const { number } = await browser.house.desk.head(id);
    const page = await browser.open('counter', '/find');
    const opened = async () => {
      await page.getByRole('heading', { level: 1, name: /読取 一郎/ }).waitFor();
      return new URL(page.url()).pathname.replace(`/desk/cases/${id}`, '');
    };
    // In the middle of a search: the field keeps what was typed by hand.
    await page.getByRole('searchbox').fill('やまだ');
    await read(page, number);

    expect(await opened()).toBe('/list');
    await page.goBack();
    await page.getByRole('searchbox').waitFor();
    await page.locator('h1').click();
    const { id: question } = await browser.house.desk.question(id, 'NOGYO');
    await read(page, `${new URL(page.url()).origin}/desk/questions/${question}`);
    expect(await opened()).toBe('/answers');
  });

  it('keeps a note of what happened at a booth beside all cases: written by keys, read by its writer and the officer', async () => {
    const page = await browser.open('counter#41', '/today');
    await page.getByRole('link', { name: '窓口での出来事の控えを書く・見る' }).press('Enter');
    await page.getByText('まだ控えはありません').waitFor();
    expect(await page.getByText('求められたときに開示することがあります').count()).toBe(2);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('起きた日').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('R8.11.17');
    await page.keyboard.press('Control+Enter');
    await page.getByText('起きた時刻を 9:40 のように入れてください').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // The keyboard is at what is missing.
    await page.keyboard.type('９時半');
    await page.getByText('09:30').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('3番');
    await page.keyboard.press('Tab');
    await page.keyboard.type('大声で「全部見せろ」と言われた。');
    await page.keyboard.press('Enter');
    await page.keyboard.type('123456789018 と書いた紙を出された。');
    // A call comes between: what was typed waits.
    await page.keyboard.press('Alt+T');
    await page.getByLabel('亡くなられた方のふりがな').waitFor();
    await page.goBack();
    await page.getByLabel('見たこと・聞いたこと').focus();
    await page.keyboard.press('Control+Enter');
    await page.getByText('マイナンバー').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('大声で「全部見せろ」と言われた。');
    await page.keyboard.press('Enter');
    await page.keyboard.type('係長が同席した。');
    await page.keyboard.press('Control+Enter');
    await page.getByText('控えを残しました').waitFor();
    const note = page.getByRole('article');
    expect(await note.locator('.incident-text').innerText()).toBe('大声で「全部見せろ」と言われた。\n係長が同席した。');
    expect(await page.getByLabel('見たこと・聞いたこと').inputValue()).toBe('');
    await picture(page, 'incidents');
    await note.getByRole('button', { name: /書き足す/ }).press('Enter');
    expect(await page.getByLabel('ブースの番号か場所').inputValue()).toBe('3番');
    expect(await page.getByLabel('起きた時刻').inputValue()).toBe('09:30');
    await page.emulateMedia({ media: 'print' });
    expect(await note.isVisible()).toBe(true);
    for (const gone of [page.getByLabel('起きた時刻'), note.locator('.button')])
      expect(await gone.isVisible()).toBe(false);
    await picture(page, 'incidents-print');

    const colleague = await browser.open('counter#42', '/incidents');
    await colleague.getByText('まだ控えはありません').waitFor();
    const officer = await browser.open('privacy-officer', '/incidents', { viewport: { width: 390, height: 800 } });
    await officer.getByRole('article').getByText('counter#41 の人').waitFor();
    expect(await officer.getByLabel('見たこと・聞いたこと').count()).toBe(0);
    expect(await axeFindings(officer)).toEqual([]);
    await picture(officer, 'incidents-officer');
    const department = await browser.open('department:NOGYO', '/incidents');
    await department.getByText('ここには何もありません').waitFor();
  });

  it('prints on each sheet of a case the code that opens it', async () => {
    const id = await browser.house.desk.register({ deceased: { name: '印刷 一郎' } });
    await browser.house.quiet();
    const page = await browser.open('counter', `/cases/${id}/list`);
    await page.locator('.sheet').waitFor();
    const code = page.locator('.case-head .qr');
    expect(await code.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const printed = await readCode(code);
    expect(printed).toBe((await browser.house.desk.head(id)).number);
    await picture(page, 'case-list-printed');
    await page.goto(page.url().replace('/list', '/papers'));
    await page.getByText('まだ書き留められていません').waitFor();
    expect(await readCode(code)).toBe(printed);
    await page.emulateMedia({ media: 'screen' });
    // As a reader types it, hyphen or not.
    for (const typed of [printed, printed.replace('-', '')]) {
      await page.getByRole('link', { name: '受付を探す' }).click();
      await page.getByRole('searchbox').waitFor();
      await page.locator('h1').click();
      await read(page, typed);
      await page.getByRole('heading', { level: 1, name: /印刷 一郎/ }).waitFor();
      expect(new URL(page.url()).pathname).toBe(`/desk/cases/${id}/list`);
    }
  });

  it('reads the code of a paper of the family, which then stands in no address, and says calmly that it knows none', async () => {
    const caseId = await browser.house.desk.register({
      deceased: { name: '読取 二郎' },
      people: [aPerson({ name: '読取 花' })],
    });
    const { code } = await paperFor(browser.house.desk, caseId);
    const page = await browser.open('counter', '/today');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await read(page, `https://city.example/k#${code.replace('-', '')}`);
    await page.getByRole('heading', { level: 1, name: /読取 二郎/ }).waitFor();
    expect(page.url()).toContain(`/cases/${caseId}/list`);
    await read(page, 'https://city.example/k#22222222');
    await page.getByText('読み取った番号の受付は見つかりませんでした').waitFor();
    expect(page.url()).not.toContain('2222');
    expect(await axeFindings(page)).toEqual([]);
    // A number that is none of ours stays in the field that it was read into, and Enter is the field's.
    await page.getByRole('link', { name: '受付を探す' }).click();
    await page.getByRole('searchbox').fill('やまだ');
    await read(page, 'https://city.example/k#22222222');
    await page.getByText('読み取った番号の受付は見つかりませんでした').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('やまだ');
    await page.getByRole('searchbox').fill('');
    await read(page, '0000012345678');
    await page.getByText('この書き方では見つかりませんでした').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('0000012345678');
  });

  it('shows what departments answered, and the people of the case', async () => {
    const id = await browser.house.desk.register();
    const page = await browser.open('counter', `/cases/${id}/answers`);
    await page.getByRole('table', { name: '照会' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: '関係者' }).click();
    await page
      .getByText(/関係者|どなたが手続き/)
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  const closed = (page: Page) => page.getByRole('heading', { level: 1, name: '画面を閉じました' });
  const MINUTE = 60_000;

  it('closes where nobody touches it, says so a minute before, and goes on where it stood', async () => {
    await browser.house.desk.register({ deceased: { name: '閉じる 一郎', kana: 'とじる いちろう' } });
    const office = 'counter#idle';
    const page = await browser.open(office, '/none');
    const session = (set: string) =>
      browser.house.ground.superuser(
        `update sessions s set ${set} from staff p where p.id = s.staff_id and p.name = $2 and $1::text is not null`,
        [browser.house.clock.now(), `${office} の人`],
      );
    await session('idle_minutes = 30, seen_at = $1::timestamptz');
    await page.clock.install();
    const told = (act: () => Promise<unknown>) => Promise.all([page.waitForResponse('**/sign-in/here'), act()]);
    await told(() => page.goto(page.url().replace('/none', '/find')));
    await page.getByRole('searchbox').fill('とじる いちろう');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /閉じる 一郎/ }).waitFor();
    const later = async (minutes: number) => {
      browser.house.clock.advance(minutes * MINUTE);
      await page.clock.fastForward(minutes * MINUTE);
    };
    // A hand at the keyboard keeps it, what the page asks by itself doesn't.
    await later(20);
    await told(() => page.getByRole('searchbox').press('End'));
    await later(20);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.evaluate(() =>
      fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ me { name } }"}',
      }),
    );
    await later(9);
    await page.getByRole('dialog', { name: 'まもなく画面を閉じます' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'closing');
    await page.locator('[role=dialog] button[data-focused]').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await later(28);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await later(1);
    await page.getByRole('dialog', { name: 'まもなく画面を閉じます' }).waitFor();
    await later(1);
    await closed(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'closed');
    // Nothing of anybody is left in the page or in what the browser keeps, and no key of the screens does anything.
    const left = await page.evaluate(
      () => document.documentElement.outerHTML + JSON.stringify({ ...localStorage, ...sessionStorage }),
    );
    expect(left).not.toMatch(/とじる|閉じる 一郎/);
    expect(await page.locator('input[type=search], table').count()).toBe(0);
    await page.keyboard.press('Alt+KeyN');
    expect(new URL(page.url()).pathname).toBe('/desk/find');

    await page.route('**/sign-in', async (route) => {
      await session('seen_at = $1::timestamptz');
      await route.fulfill({ json: {} });
    });
    await page.locator('.closed input[data-focused]').waitFor();
    await page.keyboard.type('somebody');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /閉じる 一郎/ }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('とじる いちろう');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    expect(await closed(page).count()).toBe(0);
  });

  it('closes with the window that stands before it, and comes back with it where one signed in elsewhere', async () => {
    const page = await browser.open('counter', '/components');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'open' }).click();
    await page.getByRole('dialog').waitFor();
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    const comeBack = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await comeBack();
    await page.getByRole('heading', { level: 1, name: 'The screen was closed' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Login name' }).fill('somebody');
    await page.context().addCookies(cookies);
    await comeBack();
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('.closed').count()).toBe(0);
  });

  it('asks for a new sign-in where the session has ended, and keeps what was typed', async () => {
    const page = await browser.open('counter', '/find');
    await page.getByRole('searchbox').fill('やまだ');
    await page.context().clearCookies();
    await page.keyboard.press('Enter');
    await closed(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('利用者名').fill('nobody');
    await page.getByLabel('パスワード').fill('not the password');
    await page.keyboard.press('Enter');
    await page.locator('.closed').getByRole('alert').waitFor();
    expect(await page.locator('input[type=search]').count()).toBe(0);
  });

  it.each([
    { next: 'counter', finds: 'やまだ' },
    { next: 'counter#2', finds: '' },
  ])('shows what was typed to its writer alone: $next finds 「$finds」', async ({ next, finds }) => {
    const page = await browser.open('counter', '/find');
    await page.getByRole('searchbox').fill('やまだ');
    await page.context().clearCookies();
    await page.keyboard.press('Enter');
    await closed(page).waitFor();
    // The sign-in itself is tested in test/access/sign-in; here: whoever comes in by it.
    await page.route('**/sign-in', async (route) => {
      await browser.signIn(page, next);
      await route.fulfill({ json: {} });
    });
    await page.locator('.closed input[data-focused]').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox').waitFor();
    expect(await page.locator('input[type=search]').inputValue()).toBe(finds);
  });

  it('has every component in every state on one page', async () => {
    const page = await browser.open('counter', '/components');
    await page.getByRole('heading', { name: 'Dialog' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'open' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('goes on where an address leads nowhere', async () => {
    const page = await browser.open('counter', '/no-such-screen');
    await page.getByText('ここには何もありません').waitFor();
  });

  // A session that ends is answered 401, which the browser itself says aloud.
  it('asks nobody else, and complains of nothing', () => {
    expect(browser.complaints.filter((line) => !line.includes('401'))).toEqual([]);
  });
});
