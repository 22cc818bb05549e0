import type { Page } from 'playwright-core';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';

const MOST_QUESTIONS = 8;

describeWith(chromiumIsHere, chromiumIsMissing, 'somebody who comes in with a bag', () => {
  const browser = useBrowser();
  let id = '';
  beforeAll(async () => {
    id = await browser.house.desk.register({ deceased: { name: '髙橋 一郎', kana: 'たかはし いちろう' } });
    await browser.house.quiet();
  });

  const begin = async (): Promise<Page> => {
    const page = await browser.open('counter', '/find');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('Alt+W');
    await page.getByLabel('亡くなられた方のふりがな').waitFor();
    await page.keyboard.type('たかはし');
    await page.locator('.call-rows button').first().waitFor();
    await page.keyboard.press('1');
    await page.getByRole('heading', { name: '机の上の紙' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.classList.contains('paper'));
    return page;
  };

  it('lets the papers answer, asks eight questions at most, and comes to the list', async () => {
    const page = await begin();
    expect(await axeFindings(page)).toEqual([]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    // 資格確認書（後期）、年金証書、検針票、納税通知書（土地）、会葬礼状
    for (const key of ['2', '6', '9', '0', 'y']) await page.keyboard.press(key);
    expect(await page.locator('.paper[data-selected]').count()).toBe(5);
    await picture(page, 'walk-in-papers');
    await page.keyboard.press('Control+Enter');
    const question = page.locator('.question');
    await question.waitFor();
    const shown = asked.filter((body) => body.includes('SHOWN'));
    expect(shown.length).toBe(1);
    expect(shown[0]).toContain('"name":"waterContractHolder","value":true');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'walk-in-question');
    expect(await page.locator('main').innerText()).not.toMatch(/\d+\s*[/／]\s*\d+/);
    const questions: string[] = [];
    for (const key of ['1', '2', '3', '2', '3', '2', '3', '2', '2']) {
      if ((await page.getByRole('heading', { level: 1 }).textContent()) !== 'うかがうこと') break;
      const text = (await question.textContent()) ?? '';
      questions.push(text);
      await page.keyboard.press(key);
      await page.waitForFunction((before) => document.querySelector('.question')?.textContent !== before, text);
    }
    expect(questions.length).toBeGreaterThan(2);
    expect(questions.length).toBeLessThanOrEqual(MOST_QUESTIONS);
    expect(new Set(questions).size).toBe(questions.length);
    await page.getByRole('heading', { name: '一覧をお渡しします' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'walk-in-done');
    await page.keyboard.press('Enter');
    await page.locator('.sheet').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/desk/cases/${id}/list`);
  });

  it('asks nothing where somebody has had enough, and keeps the table when the telephone rings', async () => {
    const page = await begin();
    await page.keyboard.press('p');
    await page.keyboard.press('Alt+T');
    await page.getByRole('heading', { name: '電話' }).waitFor();
    await page.keyboard.press('Alt+W');
    await page.getByRole('heading', { name: '机の上の紙' }).waitFor();
    expect(await page.locator('.paper[data-selected]').textContent()).toContain('図書館');
    await page.getByRole('link', { name: 'うかがうのをやめて、一覧へ' }).click();
    await page.locator('.sheet').waitFor();
  });

  it('asks nobody else, and complains of nothing', () => expect(browser.complaints).toEqual([]));
});
