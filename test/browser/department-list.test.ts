import type { Page } from 'playwright-core';
import { Calendar } from '../integration/visits/calendar.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { few } from '../support/catalogues.js';
import { eventually } from '../support/eventually.js';
import { describeWith } from '../support/needs.js';
import { size } from '../support/sizes.js';
import { typist } from '../support/typist.js';

/** A week of a busy department, and what its clerk has answered before; the list of a small one stays one question, one page. */
const OPEN = 30;
const ANSWERED = 11;

describeWith(chromiumIsHere, chromiumIsMissing, 'a busy department’s list', () => {
  const browser = useBrowser({ catalogue: few('SHIMIN', 'BOCHI', 'NOGYO', 'FUKUSHI') });
  const calendar = new Calendar(browser.house);
  const rows = (page: Page) => page.locator('table.waiting tbody tr[tabindex]');
  const left = (page: Page, count: number) =>
    page.waitForFunction((n) => document.querySelectorAll('table.waiting tbody tr[tabindex]').length === n, count);
  const shut = (page: Page) => page.locator('table.waiting form').waitFor({ state: 'detached' });
  const ids: string[] = [];
  beforeAll(async () => {
    for (let at = 0; at < OPEN + ANSWERED; at += 1)
      ids.push(await browser.house.desk.register({ deceased: { name: `一覧 ${String(at + 1)}番` } }));
    await browser.house.quiet();
  }, 240_000);
  const word = (at: number) =>
    browser.house.desk
      .as('BOCHI')
      .answer(ids[at] ?? '', 'BOCHI', { facts: [{ name: 'municipalGraveUser', answer: 'LOOKED_UP_NONE' }] });

  it('is one question, one page for whoever is new, and where few are asked', async () => {
    const page = await browser.open('department:BOCHI', '/questions');
    await rows(page).first().waitFor();
    await page.getByText('きょうお答えになったものは、まだありません。').waitFor();
    expect(await page.getByRole('button', { name: /残りはすべて/ }).count()).toBe(0);
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 1, name: /一覧/ }).waitFor();
    const small = await browser.open('department:NOGYO', '/settings');
    await small.getByRole('radiogroup', { name: '一覧の答え方' }).waitFor();
    await picture(small, 'department-settings-keys', true);
    expect(await small.getByRole('textbox', { name: /責任者の方のアドレス/ }).count()).toBe(0);
    const head = await browser.open('department-lead:NOGYO', '/settings');
    const address = head.getByRole('textbox', { name: /責任者の方のアドレス/ });
    await address.fill('課長');
    await address.press('Enter');
    await head.getByText('メールアドレスとして読めません。').waitFor();
    expect(await axeFindings(head)).toEqual([]);
    await picture(head, 'department-settings-head', true);
    await address.fill('noen-kacho@city.example.jp');
    await address.press('Enter');
    await head.getByText('保存しました。').waitFor();
    expect(await address.inputValue()).toBe('noen-kacho@city.example.jp');
  });

  it('is answered by a key a row after ten answers of one’s own: thirty in at most forty keys', async () => {
    for (let at = 0; at < ANSWERED; at += 1) await word(at);
    await browser.house.quiet();
    const page = await browser.open('department:BOCHI', '/questions');
    await page.getByText(/Shift\+N/).waitFor();
    await left(page, OPEN);
    expect(await axeFindings(page)).toEqual([]);
    const hands = typist(page);
    // 台帳にあり, with a standing phrase: at most four keys.
    await hands.press('y');
    await page.getByRole('radio', { name: /墓地台帳の使用者です/ }).waitFor();
    await picture(page, 'list-opened');
    expect(await axeFindings(page)).toEqual([]);
    await hands.press('1', 'Enter');
    await left(page, OPEN - 1);
    expect(hands.count).toBeLessThanOrEqual(4);
    await shut(page);
    // 台帳では決められない: what is asked of whom goes along.
    await hands.press('?', '1', 'Enter');
    await left(page, OPEN - 2);
    await shut(page);
    // 調べて、ない counts once both names were looked up.
    await hands.press('n');
    await page.getByRole('radiogroup', { name: /先代のお名前の両方で/ }).waitFor();
    await hands.press('1', 'Enter');
    await left(page, OPEN - 3);
    await shut(page);
    // The rest in one act, with the names before one's eyes.
    await hands.press('Shift+N');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('次の27件').waitFor();
    expect(await dialog.getByRole('listitem').count()).toBe(OPEN - 3);
    const lastOfAll = /(\d+)番/u.exec(await dialog.getByRole('listitem').last().innerText())?.[1];
    const another = ids[Number(lastOfAll) - 1] ?? '';
    await dialog.locator('[data-focused]').first().waitFor();
    await picture(page, 'list-rest');
    expect(await axeFindings(page)).toEqual([]);
    await hands.press('2');
    await dialog.getByText('先代のお名前でも調べてから').waitFor();
    await hands.press('1', 'Enter');
    await page.getByText('いま、うかがっていることはありません。').waitFor();
    expect(hands.count).toBeLessThanOrEqual(40);
    // And taken back as one, by the keyboard alone.
    const undo = page.getByRole('button', { name: '取り消す' });
    await undo.waitFor();
    // Slips are found later than that as well: what was answered today stands below, newest first, and each opens by a key.
    const today = page.getByRole('table', { name: /きょうお答えしたもの 41件/ });
    await today.waitFor();
    await today.getByText('台帳では決められない').first().waitFor();
    await picture(page, 'list-today', true);
    // Somebody has changed one of them meanwhile: it stands, is named, and the others are taken back.
    const bochi = browser.house.desk.as('BOCHI');
    await bochi.answer(another, 'BOCHI', {
      facts: [{ name: 'municipalGraveUser', answer: 'THERE_IS', value: true }],
    });
    await picture(page, 'list-done');
    await undo.focus();
    await page.keyboard.press('Enter');
    await page.getByText('26件は取り消しました。次の1件は、お答えのままです。').waitFor();
    await left(page, OPEN - 4);
    expect(await undo.count()).toBe(1);
    await picture(page, 'list-undone-in-part');
    await bochi.answer(another, 'BOCHI', { facts: [{ name: 'municipalGraveUser', answer: 'TAKEN_BACK' }] });
    // What was taken back waits above, and is no answer of today any more.
    const standing = page.getByRole('table', { name: /きょうお答えしたもの 1[45]件/ });
    await standing.locator('tbody tr').first().focus();
    await page.keyboard.press('ArrowDown');
    const name = await page.evaluate(() => document.activeElement?.querySelector('th')?.firstChild?.textContent ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(name, 'u') }).waitFor();
    // The list has them again before the office has taken all of them back.
    await eventually(async () => {
      const states = await Promise.all(ids.slice(-OPEN).map((id) => bochi.question(id, 'BOCHI')));
      expect(states.filter(({ state }) => state !== 'ANSWERED')).toHaveLength(OPEN - 3);
    }, 30_000);
  }, 180_000);

  it('shows a new clerk the last three answers, and nobody’s name', async () => {
    const { id } = await browser.house.desk.as('BOCHI').question(ids.at(-1) ?? '', 'BOCHI');
    await calendar.plan({ caseId: ids.at(-1), day: '11/25', hour: '10', who: '次男 二郎' });
    const page = await browser.open('department:BOCHI', `/questions/${id}`);
    // Below what is asked, folded, and said to be about others: a new clerk took it for a colleague's answer on this person.
    const before = page.locator('details', {
      hasText: '参考：この課がほかの方についてお答えした例（この方のお答えではありません）',
    });
    await before.waitFor();
    expect(await page.locator('section[aria-labelledby=asked] ~ details').count()).toBe(1);
    expect(await before.locator(':scope > ul').isVisible()).toBe(false);
    await before.locator('summary').click();
    expect(await before.locator(':scope > ul > li').count()).toBe(3);
    const said = await before.innerText();
    expect(said).toContain('市営墓地の使用者');
    expect(said).not.toMatch(/一覧|番様|二郎/);
    await page.getByText(/のご家族が11月25日\(水\)10時に来られます。お墓のことを教えてください。/).waitFor();
    expect(await page.getByText('次男 二郎').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'question-led', true);
    await page.setViewportSize({ width: 390, height: 1100 });
    await picture(page, 'question-led-narrow', true);
  });

  it('is the coming visits, where the department attends: nothing is to be answered', async () => {
    const page = await browser.open('department:FUKUSHI', '/');
    await page.getByRole('heading', { level: 1, name: 'ご家族のお越し' }).waitFor();
    await page.getByRole('row', { name: /11月25日\(水\)10時.*一覧/ }).waitFor();
    expect(await page.getByText('次男 二郎').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'attends');
    await page.getByRole('link', { name: /次の7日/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/お越しの予定はありません/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'attends-none');
    await page.goBack();
    const row = page.getByRole('row', { name: /11月25日\(水\)10時/ });
    await row.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByText('この課の台帳にあること').waitFor();
    expect(await page.getByRole('radiogroup').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'attends-question');
  });

  it('goes from row to row, however many are shown; how long that takes is said', async () => {
    const { house } = browser;
    const [more, answers] = [size(0, 470), size(3, 20)];
    for (let at = 0; at < more; at += 1) await house.desk.register();
    await house.quiet();
    const begun = performance.now();
    const page = await browser.open('department:BOCHI', '/questions');
    await rows(page).first().waitFor();
    const there = performance.now() - begun;
    const further = page.getByRole('button', { name: 'さらに表示する' });
    while ((await further.count()) > 0) {
      const shown = await rows(page).count();
      await further.click();
      await page.waitForFunction(
        (n) => document.querySelectorAll('table.waiting tbody tr[tabindex]').length > n,
        shown,
      );
    }
    const many = await rows(page).count();
    expect(many).toBeGreaterThan(more);
    await rows(page).first().focus();
    const times: number[] = [];
    for (let at = 0; at < answers; at += 1) {
      await page.keyboard.press('n');
      await page.getByRole('radiogroup', { name: /先代のお名前の両方で/ }).waitFor();
      await page.keyboard.press('1');
      const pressed = performance.now();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () =>
          document.querySelector('table.waiting form') === null &&
          document.activeElement?.matches('table.waiting tr[tabindex]'),
      );
      times.push(performance.now() - pressed);
      await left(page, many - 1 - at);
    }
    const [median = 0, slowest = 0] = [times.sort((a, b) => a - b)[Math.floor(times.length / 2)], times.at(-1)];
    process.stdout.write(
      `${String(many)} rows: the first are there after ${there.toFixed(0)} ms; from the answer to the next row median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms\n`,
    );
  }, 600_000);

  it('asks nobody else, and complains of nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
