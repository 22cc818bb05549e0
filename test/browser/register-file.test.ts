import type { Page } from 'playwright-core';
import { NOW } from '../builders.js';
import { csvInCp932, csvInUtf8 } from '../../src/platform/tables/write-table.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';

const HEADER = ['宛名番号', '氏名', 'フリガナ', '生年月日', '性別', '住所', '死亡年月日', '備考'];
let next = 0;
const aLine = (given: Readonly<Record<number, string>> = {}): string[] => {
  next += 1;
  const letter = String.fromCodePoint(0x3042 + next);
  return [`00${930_000 + next}`, `髙﨑 ${letter}子`, 'ﾀｶｻｷ ﾊﾅｺ', `3${10 + (next % 50)}0302`, '2', `七日町${next}-2`, 'R8.11.20', '窓口に電話']
    .map((cell, place) => given[place] ?? cell); // prettier-ignore
};

describeWith(chromiumIsHere, chromiumIsMissing, 'the day’s notices from a file', () => {
  const browser = useBrowser();

  const open = async (): Promise<Page> => {
    const page = await browser.open('counter', '/register/file');
    await page.clock.setFixedTime(NOW);
    await page.getByRole('heading', { name: '届出のファイルから受け付ける' }).waitFor();
    return page;
  };
  const choose = (page: Page, rows: string[][], write = csvInUtf8, header = HEADER) =>
    page.getByLabel(/ファイルを選ぶ$/).setInputFiles({
      name: '本日分.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(write({ title: '', header, rows })),
    });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('are thirty in one click after the file was chosen, and what has to be looked at is left', async () => {
    const page = await open();
    await picture(page, 'file-empty');
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      const count = () => void (dataset['clicks'] = String(Number(dataset['clicks'] ?? 0) + 1));
      document.addEventListener('click', count, true);
    });
    const rows = [...Array.from({ length: 30 }, () => aLine()), aLine({ 6: '令和8年11月31日' }), aLine({ 4: 'X' })];
    await choose(page, rows, csvInCp932);
    await page.getByText('Shift_JIS (CP932)・32行').waitFor();
    await page.getByText('読まない列：備考').waitFor();
    await page.getByText('「令和8年11月31日」：').waitFor();
    await picture(page, 'file-looked');
    expect(await axeFindings(page)).toEqual([]);
    await button(page, '30件を登録する').click();
    // Thirty cases with all their questions, on a machine that does other things as well.
    await page.getByText('30件を登録しました').waitFor({ timeout: 50_000 });
    expect(await page.locator('html').getAttribute('data-clicks')).toBe('1');
    await page.getByText('下の2件は、まだ登録していません。').waitFor();
    expect(await page.getByRole('table', { name: '登録済み（30件）' }).getByRole('link').count()).toBe(30);
    await picture(page, 'file-done');
    await button(page, 'フォームに移す（32行目）').click();
    await page.getByRole('heading', { name: '死亡届の受付' }).waitFor();
    expect(await page.getByLabel('お名前').first().inputValue()).toBe(rows[30]?.[1]);
    await page.getByText('「令和8年11月31日」という日はありません').waitFor();
    await page.goBack();
    await page.getByRole('table', { name: '確かめていただくもの（2件）' }).waitFor();
  }, 120_000);

  it('go on with the keyboard alone after the line was cut', async () => {
    const page = await open();
    let sent = 0;
    await page.route('**/graphql', (route) => {
      const isMine = route.request().postData()?.includes('"lines":[2') === true || sent > 0;
      if (!isMine) return route.continue();
      sent += 1;
      return sent === 2 ? route.abort() : route.continue();
    });
    await choose(
      page,
      Array.from({ length: 15 }, () => aLine()),
    );
    await button(page, '15件を登録する').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('途中で切れました。10件は登録済みです。').waitFor();
    await picture(page, 'file-cut-off');
    expect(await axeFindings(page)).toEqual([]);
    await button(page, '続きの5件を登録する').focus();
    await page.keyboard.press('Enter');
    await page.getByText('15件を登録しました').waitFor();
    await page.getByText('残っているものはありません。').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('ask which column is which, once', async () => {
    const page = await open();
    const header = ['だれ', 'いつ'];
    const row = (name: string) => [name, 'R8.11.19'];
    await choose(page, [row('見知 一子')], csvInUtf8, header);
    await page.getByText('どの列か分からないものがあります').waitFor();
    await picture(page, 'file-columns');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('だれ').selectOption({ label: 'お名前' });
    await page.getByText('亡くなられた日がどの列かを選んでください').waitFor();
    await page.getByLabel('いつ').selectOption({ label: '亡くなられた日' });
    await button(page, '1件を登録する').click();
    await page.getByText('1件を登録しました').waitFor();
    await choose(page, [row('見知 二子')], csvInUtf8, header);
    await button(page, '1件を登録する').waitFor();
  });

  it('say what is wrong with a file that is no table, and are reached from the form by a key', async () => {
    const page = await browser.open('counter', '/register');
    await page.getByRole('heading', { name: '死亡届の受付' }).waitFor();
    await page.keyboard.press('Alt+I');
    await page.getByRole('heading', { name: '届出のファイルから受け付ける' }).waitFor();
    await choose(page, [['某']], csvInUtf8, ['個人番号']);
    await page.getByText('「個人番号」の列があるファイルは取り込めません。').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // The line that was cut on purpose is complained of by the browser itself.
    expect(browser.complaints.filter((said) => !said.includes('net::ERR_FAILED'))).toEqual([]);
  });
});
