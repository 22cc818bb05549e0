import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { Member } from '../access/safeguards/office.js';
import { readTable } from '../../src/platform/tables/read-table.js';
import { csvInUtf8 } from '../../src/platform/tables/write-table.js';
import { COLUMNS } from '../../src/sheets/sheet-columns.js';
import { SHEET_LIMITS } from '../../src/sheets/sheet-limits.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { readCode } from '../support/pixels.js';
import { describeWith } from '../support/needs.js';

describeWith(chromiumIsHere, chromiumIsMissing, 'a department that answers in a table or on paper', () => {
  const browser = useBrowser();
  const NAMES = ['葛\u{e0100}城 𠮷郎', '髙﨑 花子', '神\ufa19 太郎'];
  const ids: string[] = [];
  beforeAll(async () => {
    for (const name of NAMES) ids.push(await browser.house.desk.register({ deceased: { name } }));
    await browser.house.quiet();
  });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('prints one box a possible answer, a code that opens the question, and what the counter was asked', async () => {
    const text = 'どの区画のことか、使用許可証の番号を聞いてほしい';
    const { id: questionId } = await browser.house.desk.as('BOCHI').question(ids[0] ?? '', 'BOCHI');
    await browser.house.desk
      .as('BOCHI')
      .query('mutation ($input: AskBackInput!) { askBack(input: $input) { __typename } }', {
        input: { questionId, text },
      });
    const page = await browser.open('department:BOCHI', '/questions');
    await page.getByRole('heading', { name: '教えていただきたいこと', exact: true }).waitFor();
    await page.getByRole('link', { name: '紙で答える' }).click();
    await page.getByRole('heading', { name: '照会へのお答え（紙）' }).waitFor();
    await page.getByRole('heading', { level: 2, name: /髙﨑 花子/ }).waitFor();
    expect(await page.locator('.paper-question').count()).toBe(NAMES.length);
    expect(await page.locator('.paper-row').count()).toBe(await page.locator('svg.qr').count());
    await picture(page, 'answer-paper');
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.frame-head').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 2, name: /髙﨑 花子/ }).isVisible()).toBe(true);
    const asking = page.locator('.paper-question', { hasText: '𠮷郎' });
    expect(await asking.getByText(text).isVisible()).toBe(true);
    expect(await asking.getByText('窓口のお答え').isVisible()).toBe(true);
    expect(await asking.getByText('窓口に聞きたいこと').count()).toBe(0);
    expect(await page.getByText('窓口に聞きたいこと').count()).toBe(NAMES.length - 1);
    expect(await readCode(asking.locator('.qr').first())).toMatch(new RegExp(`/desk/questions/${questionId}$`));
    await picture(page, 'answer-paper-printed');
  });

  it('shows what was asked of the head of the department, who agrees, and when all can be taken out', async () => {
    const clerk = new Member(() => browser.house.service, 'department:BOCHI');
    await clerk.ask('EXPORT_SHEET', {}, '月初にまとめて突き合わせるため');
    const page = await browser.open('department:BOCHI', '/questions/file');
    await page.getByText('課の長かその代理、または個人情報の責任者の承認を待っています').waitFor();
    await picture(page, 'sheet-bulk-waiting');
    expect(await axeFindings(page)).toEqual([]);
    const lead = await browser.open('department-lead:BOCHI', '/approvals');
    await lead.getByRole('row', { name: /まとめて取り出す.*月初にまとめて/ }).waitFor();
    await picture(lead, 'sheet-bulk-lead');
    expect(await axeFindings(lead)).toEqual([]);
    await button(lead, '承認する').press('Enter');
    await lead.getByRole('dialog', { name: '承認しますか' }).waitFor();
    await lead.keyboard.press('Enter');
    await lead.getByText('承認しました。', { exact: true }).first().waitFor();
    await page.reload();
    await page.getByText('承認されました。上のボタンで').waitFor();
    await picture(page, 'sheet-bulk-agreed');
  });

  it('takes the table out, says what Shift_JIS would lose, and answers with what was filled in: three clicks (F-E′)', async () => {
    let clicks = 0;
    const counted = async <T>(act: Promise<T>): Promise<T> => {
      clicks += 1;
      return act;
    };
    const page = await browser.open('department:BOCHI', '/questions');
    await page.getByRole('heading', { name: '教えていただきたいこと', exact: true }).waitFor();
    await picture(page, 'questions-with-bar');
    await page.getByRole('link', { name: '表で答える' }).click();
    await page.getByRole('heading', { name: '照会に表で答える' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'CSV（Shift_JIS）').click();
    await page.getByText(/Shift_JIS では書けない文字が、\d+か所にあります/).waitFor();
    await page
      .getByRole('table', { name: '書けない文字のあるところ' })
      .getByText(NAMES[0] ?? '')
      .waitFor();
    await picture(page, 'sheet-losses');
    expect(await axeFindings(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      counted(button(page, 'Excelブック（.xlsx）').click()),
    ]);
    expect(download.suggestedFilename()).toMatch(/^shokai-bochi-\d{4}-\d\d-\d\d\.xlsx$/);
    await page.getByText('を取り出しました。').waitFor();
    const read = readTable(readFileSync(await download.path()), SHEET_LIMITS);
    if (!read.ok) throw new Error(read.error.say.ja);
    const { header, rows } = read.value;
    const at = (column: keyof typeof COLUMNS) => header.indexOf(COLUMNS[column]);
    const filled = rows.map(({ cells }) =>
      cells.map((cell, place) => {
        const name = cells[at('name')];
        if (place !== at('answer') || name === NAMES[2]) return cell;
        return name === NAMES[0] ? '×' : '決められない';
      }),
    );
    await counted(
      page.getByLabel('記入した表を選ぶ').setInputFiles({
        name: '記入済み.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(csvInUtf8({ title: '', header, rows: filled })),
      }),
    );
    await page.getByText('変わっていない行　').waitFor();
    await page
      .getByText(/何をだれに確かめればよいかを書いてください/)
      .first()
      .waitFor();
    await picture(page, 'sheet-differences');
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'この1行で答える').focus();
    await counted(page.keyboard.press('Enter'));
    await page.getByText('1行のお答えを受け取りました。').waitFor();
    expect(clicks).toBe(3);
    await picture(page, 'sheet-answered');
    expect(await axeFindings(page)).toEqual([]);
    expect((await browser.house.desk.as('BOCHI').question(ids[0] ?? '', 'BOCHI')).state).toBe('ANSWERED');
  });

  it('says that there is nothing to do where there is nothing, and complains of nothing', async () => {
    for (const id of ids.slice(1)) await browser.house.desk.answerWhole(id, 'BOCHI');
    const page = await browser.open('department:BOCHI', '/questions/sheet');
    await page.getByText('いま、紙でお答えいただく照会はありません。').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(page.url().replace('/sheet', '/file'));
    await button(page, 'Excelブック（.xlsx）').click();
    await page.getByText('いま、表でお答えいただく照会はありません。').waitFor();
    await picture(page, 'sheet-nothing');
    expect(await axeFindings(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
