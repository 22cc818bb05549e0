import type { Page } from 'playwright-core';
import { aPerson } from '../builders.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';
import { typist } from '../support/typist.js';

const MOST_KEYS = 25;
/** What hands press for たかはし, and the Enter that ends it. */
const ROMAJI = [...'takahasi', 'Enter'];

describeWith(chromiumIsHere, chromiumIsMissing, 'a call at the counter', () => {
  const browser = useBrowser();
  let id = '';
  const asked: string[] = [];

  beforeAll(async () => {
    const { desk, quiet } = browser.house;
    const people = [
      aPerson({ name: '髙橋 美咲', relation: 'child', roles: ['NOTIFIER', 'VISITOR'] }),
      aPerson({ name: '髙橋 ハナ', relation: 'spouse', roles: ['FUNERAL_HOST'] }),
    ];
    const named = (name: string, kana: string, birthDate: string, address: string) => ({
      deceased: { name, kana, birthDate, address },
      people,
    });
    id = await desk.register(named('髙橋 一郎', 'たかはし いちろう', '1940-03-02', '寄添市栄町三丁目1番'));
    await desk.register(named('高橋 一朗', 'たかはし いちろう', '1951-07-09', '寄添市七日町二丁目4番6号'));
    await desk.register(named('森 幸子', 'もり さちこ', '1938-05-05', '寄添市本町1番'));
    await quiet();
  });

  const open = async (): Promise<Page> => {
    const page = await browser.open('counter', '/find');
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await page.getByRole('searchbox').waitFor();
    return page;
  };
  const dial = async (page: Page) => {
    await page.keyboard.press('Alt+T');
    await page.getByLabel('亡くなられた方のふりがな').waitFor();
  };
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest('[role=radiogroup]')?.textContent);

  it(`comes to what is read aloud within ${String(MOST_KEYS)} keys`, async () => {
    const page = await open();
    const hands = typist(page);
    await hands.press('Alt+T');
    await page.getByLabel('亡くなられた方のふりがな').waitFor();
    await hands.name('たかはし');
    const rows = page.locator('.call-rows button');
    await rows.nth(1).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'telephone-rows');
    await hands.press('Tab');
    await hands.type('S15');
    await page.waitForFunction(() => document.querySelectorAll('.call-rows button').length === 1);
    await hands.press('Enter');
    await page.getByText('お電話の方').waitFor();
    await hands.press('1');
    await page.getByText('どう確かめましたか').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'telephone-check');
    await hands.press('2');
    await page.getByText('どなたがお越しになりますか', { exact: true }).waitFor();
    await hands.press('1');
    await page.getByRole('heading', { name: 'お持ちいただくもの（確かなもの）' }).waitFor();
    expect(await page.getByText('「確かにお持ちいただきたいもの').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'telephone-read');
    // 住所: what is dictated counts as the names do; how it is come to and kept does not.
    await page.getByText('お届けの住所　登録なし').waitFor();
    await hands.press('Tab');
    await page.keyboard.type('9990001');
    await page.getByText('郵便番号の一覧がまだ入っていません').waitFor();
    await page.keyboard.press('Control+A');
    await hands.name('寄添市栄町一丁目2番3号');
    await hands.press('Control+Enter');
    await page.getByText('髙橋 美咲 あての書類の送り先を残しました').waitFor();
    expect(asked.filter((body) => body.includes('寄添市栄町一丁目2番3号')).length).toBe(1);
    // Whether one stands is said, and to whom letters go; which one is not, here or to anybody.
    await page.getByText('お届けの住所　登録あり　書類の送り先になっています。').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('一丁目2番3号');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'telephone-letters');
    expect(hands.count + ROMAJI.length).toBeLessThanOrEqual(MOST_KEYS);
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText('送り先を残しました').waitFor({ state: 'hidden' });
    await page.getByText('お届けの住所　登録なし').waitFor();
    expect(await page.getByText('書類の送り先になっています').count()).toBe(0);
  });

  it('finds whom of two readings it was by the town', async () => {
    const page = await open();
    asked.length = 0;
    await dial(page);
    await page.keyboard.type('たかはし');
    await page.locator('.call-rows button').nth(1).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('七日町');
    await page.waitForFunction(() => document.querySelectorAll('.call-rows button').length === 1);
    await page.locator('.call-rows button').filter({ hasText: '高橋 一朗' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.call-head').getByText('高橋 一朗').waitFor();
    // By the birth date alone nobody changes where letters go: whoever quarrels with them knows it as well.
    await page.getByText('お電話の方').waitFor();
    await page.keyboard.press('1');
    await page.getByText('どう確かめましたか').waitFor();
    await page.keyboard.press('1');
    await page.getByText('届けてある番号にかけ直して、うかがいます').waitFor();
    expect(await page.getByRole('textbox', { name: /書類を送る住所/ }).count()).toBe(0);
    expect(await page.getByText('お届けの住所').count()).toBe(0);
    expect(asked.filter((body) => body.includes('hasAddress'))).toEqual([]);
  });

  it('takes nothing that one caller said over to the next case', async () => {
    const page = await open();
    await dial(page);
    await page.keyboard.type('もり');
    await page.locator('.call-rows button').first().waitFor();
    await page.keyboard.press('1');
    await page.locator('.call-head').getByText('森 幸子').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await page.keyboard.press('3');
    await page.getByText('どう確かめましたか').waitFor();
    await page.keyboard.press('3');
    await page.getByText('ご家族と名のる方・確かめていない').waitFor();
    const isHeld = page.getByRole('radiogroup', { name: '葬儀（火葬だけも含む）は済んだ' });
    const wish = page.getByLabel('お越しになりたい日');
    await wish.fill('R8.11.26');
    await isHeld.getByText('はい').click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('お話を受付に残しました').waitFor();
    await page.getByRole('button', { name: '別の受付を探す' }).click();
    await page.getByLabel('亡くなられた方のふりがな').fill('たかはし');
    await page.locator('.call-rows button').filter({ hasText: '髙橋 一郎' }).click();
    await page.getByText('お電話の方').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await page.keyboard.press('3');
    await page.getByText('どう確かめましたか').waitFor();
    await page.keyboard.press('3');
    await page.getByText('ご家族と名のる方・確かめていない').waitFor();
    expect(await wish.inputValue()).toBe('');
    expect(await isHeld.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByText('お話を受付に残しました').count()).toBe(0);
  });

  it('picks a row by its digit, and reads no digit or pause of a conversion as one', async () => {
    const page = await open();
    await dial(page);
    asked.length = 0;
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'もり', selectionStart: 2, selectionEnd: 2 });
    await page.waitForTimeout(600);
    expect(asked.filter((body) => body.includes('DeskCallCases'))).toEqual([]);
    await client.send('Input.insertText', { text: 'もり' });
    await page.locator('.call-rows button').first().waitFor();
    await page.keyboard.press('1');
    await page.locator('.call-head').getByText('森 幸子').waitFor();
  });

  it('shows and asks nothing of the case for somebody who was not checked, and keeps what they told', async () => {
    const page = await open();
    await dial(page);
    await page.keyboard.type('たかはし');
    await page.locator('.call-rows button').filter({ hasText: '髙橋 一郎' }).click();
    await page.getByText('お電話の方').waitFor();
    // 家族と名のる方、確かめていない
    asked.length = 0;
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await page.keyboard.press('3');
    await page.getByText('どう確かめましたか').waitFor();
    await page.keyboard.press('3');
    await page.getByText('ご家族と名のる方・確かめていない').waitFor();
    const shown = await page.locator('main').innerText();
    for (const secret of ['美咲', 'ハナ', '昭和15年', '令和8年', '一郎', '委任状']) expect(shown).not.toContain(secret);
    expect(asked.filter((body) => /procedureList|decisions|questions/.test(body))).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'telephone-unchecked');
    await page.keyboard.type('11/25');
    await page.keyboard.press('Tab');
    await page.getByText(/^令和\d+年11月25日\(.\)$/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('希望の日を受付に残しました').waitFor();
    await page.getByRole('radiogroup').nth(2).getByRole('radio').first().focus();
    await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
    await page.getByText('お話を受付に残しました').waitFor();
    expect(asked.filter((body) => body.includes('UNCHECKED_CALLER')).length).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'telephone-noted');
  });

  it('takes up a call as it was, after two others came between', async () => {
    const page = await open();
    await dial(page);
    await page.keyboard.type('たかはし');
    await page.locator('.call-rows button').filter({ hasText: '髙橋 一郎' }).waitFor();
    await page.locator('.call-rows button').filter({ hasText: '髙橋 一郎' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await page.keyboard.press('1');
    await page.getByText('どう確かめましたか').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'お待ちいただいているお電話' }).waitFor();
    await page.keyboard.type('もり');
    await page.locator('.call-rows button').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /も$/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'telephone-parked');
    // The third is at the desk: another screen, and its own form.
    await page.keyboard.press('Alt+N');
    await page.getByRole('heading', { name: '死亡届の受付' }).waitFor();
    await page.getByLabel('ふりがな').fill('さとう');
    await page.keyboard.press('Alt+1');
    await page.getByText('どう確かめましたか').waitFor();
    expect(await page.getByRole('radio', { name: '髙橋 美咲' }).isChecked()).toBe(true);
    expect(await focused(page)).toContain('どう確かめましたか');
    await page.keyboard.press('Alt+2');
    expect(await page.getByLabel('亡くなられた方のふりがな').inputValue()).toBe('もり');
    await page.keyboard.press('Alt+N');
    await page.getByRole('heading', { name: '死亡届の受付' }).waitFor();
    expect(await page.getByLabel('ふりがな').inputValue()).toBe('さとう');
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
    for (const name of ['たかはし', 'もり', 'さとう', '髙橋', id]) expect(kept).not.toContain(name);
    await page.close();
  });

  it('leads to a new case only where there is none, with what was spelled, by its key as by its link', async () => {
    const page = await open();
    await dial(page);
    await page.keyboard.type('渡辺');
    await page.getByText('「渡辺」では、受付はまだありません').waitFor();
    await page.getByRole('link', { name: /見つからないときは、新しく受け付ける/ }).waitFor();
    await picture(page, 'telephone-nobody');
    await page.keyboard.press('Alt+N');
    await page.getByRole('heading', { name: '死亡届の受付' }).waitFor();
    expect(await page.getByLabel('お名前').first().inputValue()).toBe('渡辺');
    expect(await page.getByLabel('ふりがな').inputValue()).toBe('');
    await page.getByLabel('お名前').first().fill('');
    await dial(page);
    await page.getByLabel('亡くなられた方のふりがな').fill('わたなべ');
    await page.getByRole('link', { name: /新しく受け付ける/ }).click();
    await page.getByRole('heading', { name: '死亡届の受付' }).waitFor();
    expect(await page.getByLabel('ふりがな').inputValue()).toBe('わたなべ');
  });

  it('takes up who calls first for a case without people, goes on with them, and takes them out again', async () => {
    const first = await browser.house.desk.register({
      deceased: { name: '沢田 研', kana: 'さわだ けん', birthDate: '1948-06-25' },
      people: [],
    });
    const page = await open();
    const client = await page.context().newCDPSession(page);
    await dial(page);
    await page.keyboard.type('さわだ');
    await page.locator('.call-rows button').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await page.keyboard.press('1');
    await page.getByText('どう確かめましたか').waitFor();
    await page.keyboard.press('1');
    const form = page.getByRole('region', { name: /お電話の方を加えます/ });
    await form.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.waitForFunction(
      () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') === 'kana',
    );
    await client.send('Input.insertText', { text: 'さわだ みき' });
    await page.keyboard.press('Tab');
    await client.send('Input.insertText', { text: '沢田 美樹' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('2');
    await page.keyboard.press('Tab');
    // As fast as this, 2 and then 09 would be a reader's.
    await page.waitForTimeout(60);
    await page.keyboard.type('0901234567');
    expect(await page.getByLabel('電話番号').inputValue()).toBe('0901234567');
    await picture(page, 'telephone-caller');
    await page.keyboard.press('Control+Enter');
    await page.getByText('沢田 美樹様を加えました').waitFor();
    await page.getByText('どなたがお越しになりますか', { exact: true }).waitFor();
    expect(await page.getByRole('radio', { name: /沢田 美樹/ }).count()).toBe(2);
    await picture(page, 'telephone-caller-added');
    const { case: found } = await browser.house.desk.query<{ case: { people: unknown[] } }>(
      'query ($id: ID!) { case(id: $id) { people { name relation telephoneFrom telephoneNotedOn } } }',
      { id: first },
    );
    const told = { telephoneFrom: 'TOLD', telephoneNotedOn: '2026-11-22' };
    expect(found.people).toEqual([{ name: '沢田 美樹', relation: 'child', ...told }]);
    // The next call: to call back the number that came with the first checks nobody, and the screen says why.
    const again = await open();
    await dial(again);
    await again.keyboard.type('さわだ');
    await again.locator('.call-rows button').first().waitFor();
    await again.keyboard.press('Enter');
    await again.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await again.keyboard.press('1');
    await again.getByText('11月22日(日)のお電話などでうかがった番号（確かめていません）にかけ直した').waitFor();
    expect(await axeFindings(again)).toEqual([]);
    await picture(again, 'telephone-told-number');
    asked.length = 0;
    await again.keyboard.press('2');
    await again.getByText('受付にある方・番号は確かめられていません').waitFor();
    expect(await again.getByText('書類を送る住所').count()).toBe(0);
    expect(await again.locator('main').innerText()).not.toContain('沢田');
    expect(asked.filter((body) => /procedureList|hasAddress/.test(body))).toEqual([]);
    await again.close();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await form.waitFor();
    await page.close();
  });

  it('asks nobody else, and complains of nothing', () => expect(browser.complaints).toEqual([]));
});
