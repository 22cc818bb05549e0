import type { Page } from 'playwright-core';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';

describeWith(chromiumIsHere, chromiumIsMissing, 'a department at work', () => {
  const browser = useBrowser();
  const NAMES = ['一ノ瀬 一', '二宮 二', '三木 三'];
  const register = async (names: readonly string[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const name of names) ids.push(await browser.house.desk.register({ deceased: { name } }));
    await browser.house.quiet();
    return ids;
  };
  const stateOf = async (caseId: string, department: string) =>
    (await browser.house.desk.as(department).question(caseId, department)).state;
  const rows = (page: Page) => page.locator('table.waiting tbody tr');

  it('answers its list with a key a row, and takes the last answer back', async () => {
    const ids = await register(NAMES);
    const page = await browser.open('department:BOCHI', '/');
    await rows(page).first().waitFor();
    // Whoever is new opens each question: one key is for those who know what is asked.
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 1, name: new RegExp(NAMES.join('|')) }).waitFor();
    await page.evaluate(() => localStorage.setItem('yorisoi-answers-given', '10'));
    await page.goBack();
    await rows(page).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await rows(page).count()).toBe(NAMES.length);
    const before = await rows(page).first().locator('th').innerText();
    await page.keyboard.press('n');
    await page.getByText('「調べて、ない」と記録しました。').waitFor();
    await page.waitForFunction((n) => document.querySelectorAll('table.waiting tbody tr').length === n, 2);
    await page.getByRole('button', { name: '取り消す' }).click();
    await page.waitForFunction((n) => document.querySelectorAll('table.waiting tbody tr').length === n, 3);
    expect(await rows(page).first().locator('th').innerText()).toBe(before);
    expect(await axeFindings(page)).toEqual([]);
    await rows(page).first().focus();
    for (const left of [2, 1, 0]) {
      await page.keyboard.press('n');
      await page.waitForFunction((n) => document.querySelectorAll('table.waiting tbody tr').length === n, left);
    }
    await page.getByText('お答えをお待ちしている照会はありません。').waitFor();
    expect(await Promise.all(ids.map((id) => stateOf(id, 'BOCHI')))).toEqual(['ANSWERED', 'ANSWERED', 'ANSWERED']);
  });

  it('asks the counter back, which answers beside its day; the answer stands at the question', async () => {
    const [id = ''] = await register(['聞返 四郎']);
    const { id: question } = await browser.house.desk.as('NOGYO').question(id, 'NOGYO');
    const page = await browser.open('department:NOGYO', `/questions/${question}`);
    await page.getByRole('button', { name: '窓口に聞き返す' }).click();
    await page.getByRole('textbox', { name: /確かめたいこと/ }).fill('どの土地のことか、地番を聞いてほしい');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: '聞き返しを取り下げる' }).waitFor();
    const counter = await browser.open('counter', '/today');
    const section = counter.getByRole('region', { name: /課からの聞き返し/ });
    await section.getByText('どの土地のことか').waitFor();
    expect(await axeFindings(counter)).toEqual([]);
    await section.getByRole('button', { name: '来庁かお電話のときに、ご家族にうかがう' }).click();
    await section.locator('.status', { hasText: 'ご家族にうかがう' }).waitFor();
    await section.getByRole('textbox', { name: '課へのお答え' }).fill('七日町12番です');
    await section.getByRole('button', { name: '課に答える' }).click();
    await section.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('七日町12番です').waitFor();
    await page.getByRole('button', { name: '窓口に聞き返す' }).waitFor();
    const list = await browser.open('counter', `/cases/${id}/answers`);
    await list.getByRole('row', { name: /農業委員会.*七日町12番です/ }).waitFor();
  });

  it('opens one question on one page, says why it can’t settle it, and may change its mind', async () => {
    const [id = ''] = await register(['農地 太郎']);
    const { id: question } = await browser.house.desk.as('NOGYO').question(id, 'NOGYO');
    const page = await browser.open('department:NOGYO', `/questions/${question}`);
    await page.getByRole('heading', { level: 1, name: /農地 太郎/ }).waitFor();
    await page.getByRole('heading', { name: 'どこを見るか' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.getByText('どれか一つを選んでください。').first().waitFor();
    for (const group of await page.getByRole('radiogroup').all())
      await group.getByRole('radio', { name: '台帳では決められない' }).check({ force: true });
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.getByText('だれに何を確かめるかを書いてください。').first().waitFor();
    for (const field of await page.getByRole('textbox').all())
      await field.fill('名義が先代のため、ご家族に耕作者をうかがう');
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('お答えいただきました。').waitFor();
    expect(await stateOf(id, 'NOGYO')).toBe('ANSWERED');
    const list = await browser.house.desk.query(
      'query ($id: ID!) { case(id: $id) { procedureList { groups { items { reason } } } } }',
      { id },
    );
    expect(JSON.stringify(list)).toContain('名義が先代のため、ご家族に耕作者をうかがう');
    await page.getByRole('button', { name: '取り消す' }).click();
    await page.getByRole('button', { name: '内容を確かめる' }).waitFor();
    expect(await stateOf(id, 'NOGYO')).toBe('WITH_PERSON');
  });

  it('answers a procedure with what the family has to know and bring; the counter hands it on, a click further', async () => {
    const [id = ''] = await register(['書類 五郎']);
    const { id: question } = await browser.house.desk.as('NOGYO').question(id, 'NOGYO');
    const page = await browser.open('department:NOGYO', `/questions/${question}`);
    await page
      .getByRole('button', { name: /この手続に答える 農地/ })
      .first()
      .click();
    const form = page.getByRole('form');
    await form.getByRole('radio', { name: 'お手続きがあります' }).check({ force: true });
    await form.getByRole('textbox', { name: /理由/ }).fill('農地台帳に2筆');
    await form.getByRole('textbox', { name: /ご家族にお伝えすること/ }).fill('届出は土地改良区にもお願いします');
    await form.getByRole('combobox', { name: 'お持ちいただく書類' }).selectOption({ label: '登記事項証明書' });
    await form.getByRole('textbox', { name: '一覧にない書類の名前' }).fill('賦課金の通知');
    await form.getByRole('button', { name: '加える' }).click();
    await form.getByRole('combobox', { name: '賦課金の通知の形' }).selectOption({ label: '写し' });
    await form.getByRole('combobox', { name: '賦課金の通知の部数' }).selectOption('2');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'row-answer');
    await page.setViewportSize({ width: 390, height: 1100 });
    await form.getByRole('button', { name: 'この手続に答える' }).scrollIntoViewIfNeeded();
    await picture(page, 'row-answer-narrow');
    await form.getByRole('button', { name: 'この手続に答える' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('書類：登記事項証明書（写し1）、賦課金の通知（写し2）').waitFor();
    await browser.house.quiet();
    const list = await browser.open('counter', `/cases/${id}/list`);
    await list.getByText('担当の課から：届出は土地改良区にもお願いします').waitFor();
    await list.getByRole('row', { name: /賦課金の通知.*写し.*2/ }).waitFor();
    expect(await axeFindings(list)).toEqual([]);
    await list.getByText('担当の課から').scrollIntoViewIfNeeded();
    await picture(list, 'row-answer-list');
    await list.goto(list.url().replace('/list', '/answers'));
    await list.getByRole('link', { name: '農業委員会' }).click();
    await list
      .getByRole('button', { name: /この手続に答える 農地/ })
      .first()
      .waitFor();
    expect(await list.getByRole('button', { name: '窓口に聞き返す' }).count()).toBe(0);
    expect(await axeFindings(list)).toEqual([]);
  });

  it('shows the second person who is typing; taken over, the first sees it at once and keeps what they typed', async () => {
    const [id = ''] = await register(['二人 入力']);
    const { id: question } = await browser.house.desk.as('NOGYO').question(id, 'NOGYO');
    const first = await browser.open('department:NOGYO', `/questions/${question}`);
    await first.getByRole('radio', { name: '台帳では決められない' }).first().check({ force: true });
    await first.getByRole('textbox').first().fill('地番をうかがう');
    const second = await browser.open('department:NOGYO#2', `/questions/${question}`);
    await second.getByText('から入力中です').waitFor();
    expect(await axeFindings(second)).toEqual([]);
    await second.getByRole('button', { name: '引き継ぐ' }).click();
    await second.getByText('から入力中です').waitFor({ state: 'detached' });
    await first.getByText('に引き継ぎました').waitFor();
    expect(await first.getByRole('textbox').first().inputValue()).toBe('地番をうかがう');
    // Nobody is kept from answering.
    expect(await first.getByRole('button', { name: '内容を確かめる' }).isEnabled()).toBe(true);
  });

  it('shows the second person what the first has answered, and writes over nothing', async () => {
    const [id = ''] = await register(['二人 同時']);
    const { id: question } = await browser.house.desk.as('NOGYO').question(id, 'NOGYO');
    const page = await browser.open('department:NOGYO', `/questions/${question}`);
    await page.getByRole('radiogroup').first().waitFor();
    for (const group of await page.getByRole('radiogroup').all())
      await group.getByRole('radio', { name: '台帳では決められない' }).check({ force: true });
    for (const field of await page.getByRole('textbox').all()) await field.fill('ご家族にうかがう');
    await browser.house.desk.answerWhole(id, 'NOGYO');
    // Both answers are before their eyes; what was typed can take the place of the first.
    const mine = page.getByRole('alert').filter({ hasText: 'ほかの人が先に答えました' });
    await mine.getByText('ご家族にうかがう').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await mine.getByRole('button', { name: '自分の入力に入れ替える' }).click();
    await mine.waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox').first().inputValue()).toBe('ご家族にうかがう');
    const list = await browser.house.desk.query(
      'query ($id: ID!) { case(id: $id) { procedureList { groups { items { reason } } } } }',
      { id },
    );
    expect(JSON.stringify(list)).not.toContain('ご家族にうかがう');
  });

  it('finds nothing of another department by its address', async () => {
    const [id = ''] = await register(['よその 課']);
    const { id: question } = await browser.house.desk.as('NOGYO').question(id, 'NOGYO');
    const page = await browser.open('department:SUIDO', `/questions/${question}`);
    await page.getByText('ここには何もありません').waitFor();
  });

  it('asks nobody else, and complains of nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
