import type { Page } from 'playwright-core';
import { NOW } from '../builders.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { typist } from '../support/typist.js';
import { describeWith } from '../support/needs.js';

const MOST_KEYS = 60;

describeWith(chromiumIsHere, chromiumIsMissing, 'registering at the counter', () => {
  const browser = useBrowser({ settings: { YORISOI_POSTCODES: 'test/samples/postcodes.csv' } });

  const open = async (screen = '/register'): Promise<Page> => {
    const page = await browser.open('counter', screen);
    await page.clock.setFixedTime(NOW);
    await page
      .getByRole(screen === '/register' ? 'textbox' : 'searchbox')
      .first()
      .waitFor();
    return page;
  };
  /** Nobody stands in it who will come: asked once. */
  const goOnAlone = async (page: Page) => {
    await page.getByText('お手続きをされる方が入っていません').waitFor();
    await page.keyboard.press('Enter');
  };
  const casesNamed = async (name: string): Promise<number> => {
    const { cases } = await browser.house.desk.query<{ cases: { edges: unknown[] } }>(
      'query ($search: String) { cases(search: $search) { edges { node { id } } } }',
      { search: name },
    );
    return cases.edges.length;
  };

  it(`takes ${String(MOST_KEYS)} keys besides the names, and no mouse`, async () => {
    const page = await open('/find');
    const hands = typist(page);
    await hands.press('Alt+N');
    await page.getByRole('heading', { name: '死亡届の受付' }).waitFor();
    await hands.name('たかはし いちろう');
    await hands.press('Tab');
    await hands.name('髙橋 一郎');
    await hands.press('Tab');
    await hands.type('S15.3.2');
    await hands.press('Tab');
    await page.getByText('昭和15年3月2日（1940-03-02）・満86歳').waitFor();
    await hands.type('-1');
    await hands.press('Tab');
    await page.getByText('令和8年11月21日（2026-11-21）').waitFor();
    // 男性、住民登録あり、ご家族から、記載待ち
    await hands.press('1', 'Tab', '1', 'Tab', '3', 'Tab', 'Tab');
    await hands.type('本町1-2-3');
    await hands.press('Tab', 'Tab');
    await hands.name('髙橋 美咲');
    // 子、届出人、お越しになる方
    await hands.press('Tab', '2', 'Tab', '1', '2', 'Tab');
    await hands.type('0901234567');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'register-full');
    await hands.press('Control+Enter');
    const number = page.locator('.read-aloud');
    await number.waitFor();
    expect(await number.textContent()).toMatch(/^2026-\d{4}$/);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'register-done');
    expect(hands.count).toBeLessThanOrEqual(MOST_KEYS);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /髙橋 一郎/ }).waitFor();
    await page.goto(new URL('people', page.url()).href);
    await page.getByRole('cell', { name: /届出人、お越しになる方/ }).waitFor();
  });

  it('does not leave with an Enter that ends a conversion, nor with a bare one', async () => {
    const page = await open();
    await page.getByLabel('お名前').first().fill('山本 花');
    await page.getByLabel('亡くなられた日').fill('0');
    await page.getByText('ご家族から').click();
    await page.getByLabel('お名前').first().focus();
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true }),
      ),
    );
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(await casesNamed('山本 花')).toBe(0);
    await page.keyboard.press('Control+Enter');
    // Nobody stands in it who will come: asked once, and one more Enter goes on.
    await page.getByText('お手続きをされる方が入っていません').waitFor();
    await page.waitForFunction(() => {
      const { top = -1, bottom = Infinity } = document.activeElement?.getBoundingClientRect() ?? {};
      return (
        document.activeElement?.textContent?.includes('このまま登録する') === true && top >= 0 && bottom <= innerHeight
      );
    });
    await picture(page, 'register-nobody');
    expect(await casesNamed('山本 花')).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    // Nobody answers: said where one looks, and nothing is lost.
    await page.evaluate(() => {
      const fetches = window.fetch;
      window.fetch = () => {
        window.fetch = fetches;
        return Promise.reject(new TypeError('no answer'));
      };
    });
    await page.keyboard.press('Enter');
    await page.getByText(/つながりませんでした/).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('つながりませんでした'));
    await picture(page, 'register-unreached');
    await page.keyboard.press('Control+Enter');
    await page.locator('.read-aloud').waitFor();
    expect(await casesNamed('山本 花')).toBe(1);
    await page.getByText(/亡くなられた日　令和/).waitFor();
    await page.getByText('生年月日　（分かりません）').waitFor();
    await picture(page, 'register-done-nobody');
  });

  it('hears the kana while the name is typed', async () => {
    const page = await open();
    const name = page.getByLabel('お名前').first();
    await name.focus();
    await compose(page, ['た', 'たかはし', '髙橋'], '髙橋');
    await page.keyboard.type('　');
    await compose(page, ['いち', 'いちろう', '一郎'], '一郎');
    expect(await name.inputValue()).toBe('髙橋　一郎');
    expect(await page.getByLabel('ふりがな').inputValue()).toBe('たかはし いちろう');
    await page.getByLabel('ふりがな').fill('たかばし いちろう');
    await name.focus();
    await page.keyboard.press('End');
    await compose(page, ['た', '太'], '太');
    expect(await page.getByLabel('ふりがな').inputValue()).toBe('たかばし いちろう');
  });

  it('refuses days that no era has, at their field, and keeps what was typed when one leaves', async () => {
    const page = await open();
    await page.getByLabel('お名前').first().fill('佐藤 茂');
    await page.getByLabel('生年月日').fill('昭和64年2月1日');
    await page.keyboard.press('Tab');
    await page.getByText('平成元年2月1日（1989-02-01）ではありませんか').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'))).toBe(
      'deceased.birthDate',
    );
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'register-refused');
    await page.getByRole('link', { name: '受付を探す' }).click();
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('Alt+N');
    // The search box that is leaving has 生年月日 in its label too.
    await page.getByRole('heading', { name: '死亡届の受付' }).waitFor();
    expect(await page.getByLabel('生年月日').inputValue()).toBe('昭和64年2月1日');
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
      '佐藤',
    );
    await page.getByLabel('生年月日').fill('H1.2.1');
    await page.getByLabel('亡くなられた日').fill('S63.2.1');
    await page.getByText('ご家族から').click();
    await page.keyboard.press('Control+Enter');
    await goOnAlone(page);
    await page.getByRole('alert').getByText('生年月日が亡くなられた日より後').waitFor();
    expect(await page.getByLabel('生年月日').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('asks before the page is loaded anew while something typed is not sent, and no longer once it is empty', async () => {
    const page = await open();
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += dialog.type() === 'beforeunload' ? 1 : 0;
      void dialog.dismiss();
    });
    await page.getByText('読み込み直すと消えます').waitFor();
    await page.getByLabel('お名前').first().focus();
    await page.keyboard.type('佐');
    // Kept on another screen, and asked about there too.
    await page.keyboard.press('Alt+K');
    await page.getByRole('heading', { level: 1, name: '今日' }).waitFor();
    await page.evaluate(() => location.reload());
    await page.waitForTimeout(300);
    expect(asked).toBe(1);
    await page.keyboard.press('Alt+N');
    await page.getByRole('heading', { name: '死亡届の受付' }).waitFor();
    expect(await page.getByLabel('お名前').first().inputValue()).toBe('佐');
    await page.getByLabel('お名前').first().fill('');
    await page.reload();
    await page.getByRole('heading', { name: '死亡届の受付' }).waitFor();
    expect(asked).toBe(1);
  });

  it('shows who is here already, and takes it that it is somebody else', async () => {
    const { house } = browser;
    await house.desk.register({ deceased: { name: '森 幸子', kana: 'もり さちこ', birthDate: '1938-05-05' } });
    const page = await open();
    await page.getByLabel('お名前').first().fill('森 幸子');
    await page.getByLabel('生年月日').fill('S13.5.5');
    // Said before anything is sent; the case is opened and left by keys, and what was typed stays.
    const inline = page.locator('.notice.warning');
    await inline.getByText(/受付 2026-/).waitFor();
    expect(await inline.innerText()).not.toContain('森');
    // Below the days, and both on the screen.
    await page.waitForFunction(() =>
      [document.querySelector('.already-here'), document.activeElement].every((seen) => {
        const { top = -1, bottom = Infinity } = seen?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'register-already-here');
    await page.keyboard.press('Alt+O');
    await page.getByRole('heading', { level: 1, name: /森 幸子/ }).waitFor();
    await page.keyboard.press('Alt+N');
    await page.getByRole('heading', { name: '死亡届の受付' }).waitFor();
    expect(await page.getByLabel('生年月日').inputValue()).toBe('S13.5.5');
    await page.getByLabel('亡くなられた日').fill('R8.11.17');
    await page.getByText('ご家族から').click();
    await page.keyboard.press('Control+Enter');
    await goOnAlone(page);
    const notice = page.getByRole('alert');
    await notice.getByRole('link', { name: /受付 2026-/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'register-duplicate');
    expect(await casesNamed('森 幸子')).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.read-aloud').waitFor();
    expect(await casesNamed('森 幸子')).toBe(2);
  });

  it('brings the town of a postcode behind what was typed, asks where there are two, and says where there is none', async () => {
    const page = await open();
    const address = page.getByLabel('住所', { exact: true }).first();
    await address.focus();
    await page.keyboard.type('９９９−０００１');
    await page.waitForFunction(
      () => document.activeElement instanceof HTMLInputElement && document.activeElement.value.endsWith('本町'),
    );
    expect(await address.inputValue()).toBe('９９９−０００１ 架空県寄添市本町');
    await page.keyboard.type('1-2-3');
    expect(await address.inputValue()).toBe('９９９−０００１ 架空県寄添市本町1-2-3');
    await address.fill('');
    await page.keyboard.type('9990002');
    await page.getByText('どちらの町ですか').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'register-postcode');
    await page.keyboard.press('Tab');
    await page.keyboard.press('2');
    expect(await address.inputValue()).toBe('9990002 架空県遠見市栄町');
    expect(await address.evaluate((field) => field === document.activeElement)).toBe(true);
    await address.fill('9999999');
    await page.getByText('この郵便番号は一覧にありません').waitFor();
    expect(await address.inputValue()).toBe('9999999');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is not there for a department', async () => {
    const page = await browser.open('department:SUIDO', '/register');
    await page.getByText('ここには何もありません').waitFor();
    await page.keyboard.press('Alt+N');
    expect(await page.getByLabel('お名前').count()).toBe(0);
  });

  it('asks nobody else, and complains of nothing', () => expect(browser.complaints).toEqual([]));
});

/** As an input method does it: states of the part, then what it becomes. */
async function compose(page: Page, states: readonly string[], becomes: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  for (const text of states)
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await client.send('Input.insertText', { text: becomes });
}
