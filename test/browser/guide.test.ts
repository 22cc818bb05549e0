import type { Locator, Page } from 'playwright-core';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';

/** An old telephone, with script switched off. */
const TELEPHONE = {
  viewport: { width: 320, height: 640 },
  deviceScaleFactor: 2,
  javaScriptEnabled: false,
} as const;

describeWith(chromiumIsHere, chromiumIsMissing, 'whoever opens the guide at night', () => {
  const browser = useBrowser();
  const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first().textContent();
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  it('reads three sentences, answers what they know, and has a list, without script and with nothing in an address', async () => {
    const page = await browser.visit('/guide', TELEPHONE);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.getByText('今夜、市役所でしなければならないことはありません。').waitFor();
    expect(await axeWithScript()).toEqual([]);
    await picture(page, 'guide-start');
    await page.getByRole('link', { name: 'はじめる' }).click();
    await page.getByLabel('亡くなられた日').fill('きのう');
    await press(page, '次へ');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('亡くなられた日').inputValue()).toBe('きのう');
    await page.getByLabel('亡くなられた日').fill('R8.6.10');
    await press(page, '次へ');
    await page.getByLabel('後期高齢者医療の資格確認書').check();
    await page.getByLabel('通帳').check();
    await picture(page, 'guide-drawer');
    await press(page, '印をつけて、次へ');
    const asked: (string | null)[] = [];
    for (let step = 0; step < 20 && !page.url().endsWith('/guide/list'); step += 1) {
      asked.push(await heading(page));
      if (step === 0) await picture(page, 'guide-question');
      const none = page.getByRole('button', { name: '印のほかは、ない' });
      if ((await none.count()) > 0) {
        await page.locator('input[type=checkbox]').first().check();
        await picture(page, 'guide-ticks');
        await none.click();
      } else await page.locator('.ways button').first().click();
    }
    // Nothing twice, and never more than a visitor has breath for.
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(addresses.some((address) => /yes|kouki|2026/.test(address))).toBe(false);
    await page.getByText(/いるとわかったものは\d+件です。$/).waitFor();
    expect(await page.getByText('銀行・ゆうちょの口座をお手続きいただくこと').count()).toBeGreaterThan(0);
    await picture(page, 'guide-list');
    // An answer can be changed, and all of them forgotten.
    await page.getByText('お答えになったこと').click();
    await page.getByRole('link', { name: 'お答えを変える' }).first().click();
    await press(page, 'わからない');
    await page.getByText(/いるとわかったものは\d+件です。$/).waitFor();
    await press(page, 'お答えを消して、終わる');
    await page.getByText('お答えを消しました。').waitFor();
    await page.goto(new URL('/guide/list', page.url()).href);
    await page.getByText('今夜、市役所でしなければならないことはありません。').waitFor();
  });

  it('has the list kept and a day asked for within fifteen taps, from the flyer, at 23:00, with no printer, no code and no script', async () => {
    const page = await browser.visit('/guide', TELEPHONE);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    let taps = 0;
    const tap = async (what: Locator) => {
      taps += 1;
      await what.click();
    };
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    /** One tap into the field, and then the keys. */
    const write = async (label: RegExp, text: string) => {
      await tap(page.getByLabel(label));
      await page.keyboard.type(text);
    };
    await tap(page.getByRole('link', { name: 'はじめる' }));
    await tap(button('わからない'));
    await tap(page.getByLabel('後期高齢者医療の資格確認書'));
    await tap(button('印をつけて、次へ'));
    const said: (string | null)[] = [];
    for (let answers = 0; answers < 3; answers += 1) {
      said.push(await heading(page));
      await tap(page.locator('.ways button').first());
    }
    await tap(page.getByRole('link', { name: 'ここまでで、ご案内を見る' }));
    await tap(button('控えておく（紙はいりません）'));
    const letters = (await page.locator('.big').textContent()) ?? '';
    expect(letters).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    await page.getByText('令和8年12月22日(火)まで開けます。').waitFor();
    await picture(page, 'guide-kept');
    await tap(page.getByRole('link', { name: '希望日を伝える・電話をもらう' }));
    await picture(page, 'guide-wish');
    await tap(page.getByRole('group', { name: '令和8年11月25日(水)' }).getByLabel('午前'));
    await write(/^お名前/, '髙橋 花子');
    await write(/^電話番号/, '090-1234-5678');
    await tap(button('この内容で伝える'));
    await page.getByText('令和8年11月24日(火)までに、おくやみ窓口からお電話します。').waitFor();
    expect(taps).toBeLessThanOrEqual(15);
    await page.getByText('令和8年11月25日(水)（午前）').waitFor();
    expect(await page.getByText(letters).count()).toBe(1);
    await picture(page, 'guide-asked');
    expect(addresses.some((address) => /kouki|yes|090|[2-9A-Z]{4}-?[2-9A-Z]{4}$/.test(decodeURI(address)))).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    // Her mother types the letters, without script; her brother scans them.
    const mother = await browser.visit('/guide/kept', TELEPHONE);
    await mother.getByLabel('控えの番号').fill(letters.toLowerCase());
    await press(mother, '開く');
    await mother.getByText(/いるとわかったものは\d+件です。$/).waitFor();
    await mother.getByText('お答えになったこと').click();
    for (const question of said) await mother.getByText(question ?? '', { exact: true }).waitFor();
    const brother = await browser.visit(`/guide/kept#${letters.replace('-', '')}`, {
      viewport: { width: 320, height: 640 },
    });
    await brother.getByLabel('控えの番号').waitFor();
    expect(await brother.getByLabel('控えの番号').inputValue()).toBe(letters);
    expect(new URL(brother.url()).hash).toBe('');
    expect(await axeFindings(brother)).toEqual([]);
    await press(brother, '開く');
    await brother.getByText(`控えの番号：${letters}`).waitFor();
    for (const path of ['/guide/kept', '/guide/wish']) {
      await brother.goto(new URL(path, brother.url()).href);
      expect([path, await axeFindings(brother)]).toEqual([path, []]);
    }
    // What does not fit says so, and nothing that was typed is gone.
    await brother.getByLabel(/^お名前/).fill('髙橋 次郎');
    await press(brother, 'この内容で伝える');
    await brother.getByRole('alert').waitFor();
    expect(await brother.getByLabel(/^お名前/).inputValue()).toBe('髙橋 次郎');
    expect(await axeFindings(brother)).toEqual([]);
    await picture(brother, 'guide-wish-refused');
    expect(browser.complaints.filter((said) => !said.includes('400'))).toEqual([]);
  });

  /** axe needs script; the pages are the same. */
  async function axeWithScript(): Promise<string[]> {
    const page = await browser.visit('/guide', { viewport: { width: 320, height: 640 } });
    const findings = await axeFindings(page);
    await page.goto(new URL('/guide/papers', page.url()).href);
    findings.push(...(await axeFindings(page)));
    await page.goto(new URL('/guide/q/property', page.url()).href);
    findings.push(...(await axeFindings(page)));
    await page.goto(new URL('/guide/day', page.url()).href);
    await page.getByRole('button', { name: 'わからない' }).click();
    await page.goto(new URL('/guide/list', page.url()).href);
    findings.push(...(await axeFindings(page)));
    return findings;
  }
});
