import { axeFindings, chromiumIsHere, chromiumIsMissing, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';
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

  it('asks for a new sign-in where the session has ended, and keeps what was typed', async () => {
    const page = await browser.open('counter', '/find');
    await page.getByRole('searchbox').fill('やまだ');
    await page.context().clearCookies();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('利用者名').fill('nobody');
    await page.getByLabel('パスワード').fill('not the password');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByRole('alert').waitFor();
    expect(await page.locator('input[type=search]').inputValue()).toBe('やまだ');
  });

  it.each([
    { next: 'counter', finds: 'やまだ' },
    { next: 'counter#2', finds: '' },
  ])('shows what was typed to its writer alone: $next finds 「$finds」', async ({ next, finds }) => {
    const page = await browser.open('counter', '/find');
    await page.getByRole('searchbox').fill('やまだ');
    await page.context().clearCookies();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    // The sign-in itself is tested in test/access/sign-in; here: whoever comes in by it.
    await page.route('**/sign-in', async (route) => {
      await browser.signIn(page, next);
      await route.fulfill({ json: {} });
    });
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
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
