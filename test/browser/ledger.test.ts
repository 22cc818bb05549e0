import type { Page } from 'playwright-core';
import { NOW } from '../builders.js';
import { csvInCp932, csvInUtf8 } from '../../src/platform/tables/write-table.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';

const HEADER = ['宛名番号', '使用者氏名', 'フリガナ', '生年月日', '住所', '市営墓地の使用者', '使用料の滞納'];
const aLine = (number: number, given: Readonly<Record<number, string>> = {}): string[] =>
  [`00${String(940_000 + number)}`, `髙﨑 ${String.fromCodePoint(0x3042 + number)}子`, 'ﾀｶｻｷ ﾊﾅｺ', `3${String(10 + number)}0302`, `七日町${String(number)}-2`, '有', '3万円']
    .map((cell, place) => given[place] ?? cell); // prettier-ignore
const lines = (count: number) => Array.from({ length: count }, (_, at) => aLine(at + 1));

describeWith(chromiumIsHere, chromiumIsMissing, 'a department’s ledger', () => {
  const browser = useBrowser();
  const open = async (office: string, day: string | null = '0'): Promise<Page> => {
    const page = await browser.open(office, '/ledger');
    await page.clock.setFixedTime(NOW);
    await page.getByRole('heading', { name: '台帳', exact: true }).waitFor();
    if (day !== null) await page.getByLabel('ファイルを作った日').fill(day);
    return page;
  };
  const choose = (page: Page, rows: string[][], write = csvInUtf8, header = HEADER) =>
    page.getByLabel(/ファイルを選ぶ$/).setInputFiles({
      name: '墓地台帳.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(write({ title: '', header, rows })),
    });
  const press = async (page: Page, name: string) => {
    const button = page.getByRole('button', { name, exact: true });
    await button.waitFor();
    await button.focus();
    await page.keyboard.press('Enter');
  };

  it('is looked at, imported and taken back, with the keyboard alone', async () => {
    const page = await open('department-lead:BOCHI');
    await page.getByText('まだ一度も取り込まれていません。').waitFor();
    await picture(page, 'ledger-empty');
    expect(await axeFindings(page)).toEqual([]);
    await choose(page, [...lines(5), aLine(6, { 3: '令和8年13月1日', 5: 'たぶん' })], csvInCp932);
    await page.getByText('Shift_JIS (CP932)・6行').waitFor();
    await page.getByText('列の読み方（読まない列：使用料の滞納）').waitFor();
    await page.getByText('直すところが2か所あります').waitFor();
    await picture(page, 'ledger-problems');
    expect(await axeFindings(page)).toEqual([]);
    await choose(page, lines(6));
    await page.getByRole('heading', { name: 'いまの台帳との違い' }).waitFor();
    await press(page, '6人の台帳として取り込む');
    await page.getByText('取り込みました').waitFor();
    await page.getByText('2027年11月22日まで、載っていない方は').waitFor();
    await picture(page, 'ledger-applied');
    expect(await axeFindings(page)).toEqual([]);
    await choose(page, lines(3));
    await page.getByText('3分の1を超える方がいなくなります').waitFor();
    await picture(page, 'ledger-shrinks');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('確かめました。これで正しい').focus();
    await page.keyboard.press('Space');
    await press(page, '3人の台帳として取り込む');
    await page.getByText('3人。答えられずにお待ちしていた照会').waitFor();
    await press(page, '一つ前の台帳に戻す');
    await page.getByRole('dialog', { name: '一つ前の台帳に戻しますか' }).waitFor();
    await picture(page, 'ledger-back');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, '戻す');
    await page.getByText('一つ前の台帳に戻しました。').waitFor();
    await page.locator('.facts-line').getByText('6人', { exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    await picture(page, 'ledger-print');
  });

  it('asks which column is which, refuses My Numbers, and says where there is none', async () => {
    const page = await open('department:KAIGO');
    await choose(page, [['1', '某 一']], csvInUtf8, ['ばんごう', 'だれ']);
    await page.getByText('どの列か分からないものがあります').waitFor();
    await picture(page, 'ledger-columns');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('だれ').selectOption({ label: 'お名前' });
    await page.getByText('宛名番号がどの列かを選んでください').waitFor();
    await page.getByLabel('ばんごう').selectOption({ label: '宛名番号' });
    await page.getByRole('button', { name: '1人の台帳として取り込む' }).waitFor();
    await page.getByText('この項目の列がありません').waitFor();
    await choose(page, [['1', '某 一']], csvInUtf8, ['個人番号', '氏名']);
    await page.getByText('「個人番号」の列があるファイルは取り込めません。').waitFor();
    const other = await open('department:NOGYO', null);
    await other.getByText('この課は、台帳の取込みではお答えしていません。').waitFor();
    expect(await axeFindings(other)).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
