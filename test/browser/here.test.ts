import type { Page } from 'playwright-core';
import { aDeceased } from '../builders.js';
import { Calendar } from '../integration/visits/calendar.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';
import { catalogueOf } from '../support/service.js';
import { undoOfChanged, undoOfLostAnswer } from './taken-back.js';

const BROTHER = { name: '髙橋 剛', telephone: '090-1111-2222', note: '通路側の席を希望' };
const DAUGHTER = { name: '山本 美咲', telephone: '090-3333-4444', note: '借入のことを聞きたい' };
/** With a variation selector; of none of the others' name. */
const UNCLE = '髙﨑\u{E0101} 𠮷夫';
const DAY = '2026-11-25';

describeWith(chromiumIsHere, chromiumIsMissing, 'who is here', () => {
  const browser = useBrowser({ catalogue: catalogueOf(['SHIMIN', 'NENKIN']) });
  let page: Page;
  let id: string;
  const everythingOf = async (of: typeof BROTHER): Promise<string[]> => {
    const text = await page.locator('body').innerText();
    return Object.values(of).filter((one) => text.includes(one));
  };
  /** By the digit that stands before the name. */
  const choose = async (name: string) => {
    const dialog = page.getByRole('dialog');
    const key = await dialog.locator('.choice-option', { hasText: name }).locator('.key').textContent();
    await dialog.getByRole('radio').first().focus();
    await page.keyboard.press(key ?? '');
    await dialog.getByRole('radio', { name, checked: true }).waitFor();
  };
  const arrives = async (name: string) => {
    await page.getByRole('button', { name: `${name}：来られました` }).press('Enter');
    await page.getByRole('dialog').getByRole('radio').first().waitFor();
    // Whoever was to come is not chosen beforehand.
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await choose(name);
    await page.keyboard.press('Enter');
    await page.getByText(`いま、${name}様がおられます`).waitFor();
  };

  beforeAll(async () => {
    id = await browser.house.desk.register({
      deceased: aDeceased({ name: '髙橋 一郎', kana: 'たかはし いちろう' }),
      people: [
        { name: BROTHER.name, relation: 'child', roles: ['VISITOR'] },
        { name: DAUGHTER.name, relation: 'child', roles: ['FUNERAL_HOST'] },
      ],
    });
    await browser.house.quiet();
    const calendar = new Calendar(browser.house);
    const { case: found } = await browser.house.desk.query<{ case: { people: { id: string; name: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id name } } }',
      { id },
    );
    for (const [{ name, ...more }, hour] of [
      [BROTHER, '9:40'],
      [DAUGHTER, '10:00'],
    ] as const) {
      const personId = found.people.find((one) => one.name === name)?.id;
      await calendar.plan({ caseId: id, day: DAY, hour, personId, ...more });
    }
    page = await browser.open('counter', `/today?day=${DAY}`);
  });
  const goTo = (screen: string) =>
    page.evaluate((to) => {
      history.pushState(null, '', `/desk${to}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, screen);

  /** The dialog has the keyboard until it is gone. */
  const toTheirList = async () => {
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'この方の一覧' }).press('Enter');
  };

  it.each([
    [BROTHER, DAUGHTER, '9:40'],
    [DAUGHTER, BROTHER, '10:00'],
  ])('shows and prints nothing of another: %j', async (here, other) => {
    await arrives(here.name);
    await toTheirList();
    await page.getByRole('heading', { name: `${here.name}様のお手続き` }).waitFor();
    await page.locator('.sheet .item').first().waitFor();
    await picture(page, `here-${here.name}`);
    expect(await axeFindings(page)).toEqual([]);
    for (const part of ['list', 'people', 'visits', 'facts', 'answers', 'notice']) {
      await goTo(`/cases/${id}/${part}`);
      await page.locator('.sheet .item').first().waitFor();
      expect(await everythingOf(other)).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await everythingOf(other)).toEqual([]);
    expect(await page.locator('body').innerText()).toContain(here.name);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: null });
    await page.getByRole('button', { name: 'おられる方の表示を終わる' }).press('Enter');
    await page.getByRole('navigation', { name: '受付の内容' }).waitFor();
    await page.keyboard.press('Alt+K');
    await goTo(`/today?day=${DAY}`);
    await page.getByText(DAUGHTER.note).waitFor();
  });

  it('turns to the family with one key, and back with the same; history leads nowhere', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('link', { name: '髙橋 一郎' }).first().press('Enter');
    await page.getByRole('link', { name: '来庁', exact: true }).press('Enter');
    await page.getByRole('row', { name: new RegExp(BROTHER.name, 'u') }).waitFor();
    const row = page.getByRole('row', { name: new RegExp(BROTHER.name, 'u') });
    await row.getByRole('button', { name: '終わりました' }).press('Enter');
    // Whoever has arrived can be set back as well: wait until it is written down that they are gone.
    await row.getByRole('button', { name: '終わりました' }).waitFor({ state: 'detached' });
    await row.getByRole('button', { name: '元に戻す' }).press('Enter');
    await row.getByRole('button', { name: '来られました' }).press('Enter');
    await choose(BROTHER.name);
    await page.getByRole('button', { name: 'この方が来られました' }).press('Enter');
    await page.getByRole('heading', { name: `${BROTHER.name}様のお手続き` }).waitFor();
    await page.keyboard.press('Alt+M');
    await page.locator('.shown .item').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/desk/shown');
    expect(await page.title()).toBe('ご案内');
    expect(await page.getByRole('link').count()).toBe(0);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await everythingOf(DAUGHTER)).toEqual([]);
    expect((await page.locator('body').innerText()).match(/0\d{1,3}-\d{2,4}-\d{4}/gu)).toBeNull();
    const sizes = await page
      .locator('.shown *')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'shown');
    await page.goBack();
    await page.waitForURL('**/desk/shown');
    await page.locator('.shown .item').first().waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.setViewportSize({ width: 420, height: 800 });
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'shown-narrow');
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.keyboard.press('Escape');
    await page.getByText('この方のものだけを表示しています').waitFor();
    await page.keyboard.press('Alt+M');
    await page.locator('.shown .item').first().waitFor();
    await page.keyboard.press('Alt+M');
    await page.getByText('この方のものだけを表示しています').waitFor();
  });

  it('is blank when nobody touches it, and after it was loaded anew', async () => {
    await page.clock.install();
    await page.keyboard.press('Alt+M');
    await page.locator('.shown .item').first().waitFor();
    await page.clock.runFor(3 * 60_000);
    await page.getByRole('heading', { name: '市役所 おくやみ窓口' }).waitFor();
    expect(await everythingOf(BROTHER)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('この方のものだけを表示しています').waitFor();
    await page.keyboard.press('Alt+M');
    await page.locator('.shown .item').first().waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '市役所 おくやみ窓口' }).waitFor();
    expect(await page.getByRole('link').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /の窓口$/u }).waitFor();
  });

  it('shows nothing of the case to somebody whom nobody knows; an arrival taken back gives the visit to whoever was planned', async () => {
    await goTo(`/today?day=${DAY}`);
    await page.getByText(DAUGHTER.note).waitFor();
    const row = page.getByRole('row', { name: new RegExp(DAUGHTER.name, 'u') });
    await row.getByRole('button', { name: '元に戻す' }).press('Enter');
    await row.getByRole('button', { name: '来られました' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await choose('ほかの方');
    await page.getByLabel('うかがったお名前').fill('田中 某');
    await page.getByRole('button', { name: 'この方が来られました' }).press('Enter');
    await toTheirList();
    await page.getByText('窓口の者がお話をうかがって').waitFor();
    expect(await page.locator('.sheet').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'here-other');
    for (const person of [BROTHER, DAUGHTER]) expect(await everythingOf(person)).toEqual([]);
    const visits = () => new Calendar(browser.house).ofCase(id);
    const [, changed] = await visits();
    expect(changed).toMatchObject({ who: '田中 某', personId: null, telephone: null, note: null });
    const given = { id: changed?.id, expectedVersion: changed?.version, state: 'PLANNED' };
    await new Calendar(browser.house).done('setVisitState', given);
    const { telephone, note, name } = DAUGHTER;
    expect((await visits())[1]).toMatchObject({ who: name, telephone, note, state: 'PLANNED' });
  });

  it('somebody who comes by themselves is added to the family there, and sees what is theirs from then on', async () => {
    await page.getByRole('button', { name: 'おられる方の表示を終わる' }).press('Enter');
    await goTo(`/today?day=${DAY}`);
    await page.getByText(DAUGHTER.note).waitFor();
    const row = page.getByRole('row', { name: new RegExp(DAUGHTER.name, 'u') });
    await row.getByRole('button', { name: '来られました' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await choose('ほかの方');
    await page.getByLabel('うかがったお名前').fill(BROTHER.name);
    await page.getByRole('button', { name: 'この方をご家族に加える' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('ふりがな').fill('tanaka');
    await dialog.getByRole('radio', { name: 'きょうだい' }).press('5');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'here-join');
    const send = dialog.getByRole('button', { name: 'ご家族に加えて、この方が来られました' });
    await send.press('Enter');
    await dialog.getByText('ふりがなは、ひらがなかカタカナで').waitFor();
    expect(await dialog.getByRole('textbox', { name: 'お名前' }).inputValue()).toBe(BROTHER.name);
    await dialog.getByLabel('ふりがな').fill('たかはし つよし');
    await send.press('Enter');
    await dialog.getByText('同じお名前の方が、この受付にすでにおられます').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'お名前' }).fill(UNCLE);
    await dialog.getByText('同じお名前の方が').waitFor({ state: 'detached' });
    await send.press('Enter');
    await page.getByText(`いま、${UNCLE}様がおられます`).waitFor();
    await toTheirList();
    await page.getByRole('heading', { name: `${UNCLE}様のお手続き` }).waitFor();
    await page.locator('.sheet .item').first().waitFor();
    for (const person of [BROTHER, DAUGHTER]) expect(await everythingOf(person)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'おられる方の表示を終わる' }).press('Enter');
    await page.getByRole('navigation', { name: '受付の内容' }).waitFor();
  });

  it('has a visit for each who sits here one after the other, and knows who was here after it was loaded anew', async () => {
    await goTo('/walk-in');
    await page.getByLabel('亡くなられた方のふりがな').fill('たかはし');
    await page.locator('.call-rows button').first().waitFor();
    await page.keyboard.press('1');
    await page.getByRole('heading', { name: 'どなたが来られましたか' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByText(`いま、${BROTHER.name}様がおられます`).waitFor();
    browser.house.clock.advance(20 * 60_000);
    const follows = async () => {
      await page.getByRole('button', { name: '方を替える' }).press('Enter');
      // The digits do something from the first moment on.
      await page.waitForFunction(() => document.activeElement?.closest('[role=dialog] .choice') !== null);
      await page.keyboard.press('2');
      await page.getByRole('radio', { name: DAUGHTER.name, checked: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText(`いま、${DAUGHTER.name}様がおられます`).waitFor();
    };
    const calendar = new Calendar(browser.house);
    const ofToday = async () =>
      (await calendar.ofCase(id))
        .filter(({ kind, state }) => kind === 'WALK_IN' && state !== 'CANCELLED')
        .map(({ who, state }) => [who, state]);
    await follows();
    await page.getByText(`${DAUGHTER.name}様が来られたと書き留めました`).waitFor();
    expect(await everythingOf(BROTHER)).toEqual([]);
    const back = [[BROTHER.name, 'ARRIVED']];
    expect(await undoOfLostAnswer(page, ofToday)).toEqual(back);
    await page.getByText(`いま、${BROTHER.name}様がおられます`).waitFor();
    expect(await ofToday()).toEqual(back);
    await follows();
    const sat = (await calendar.ofCase(id)).find(({ kind, who }) => kind === 'WALK_IN' && who === BROTHER.name);
    await calendar.done('changeVisit', { id: sat?.id, expectedVersion: sat?.version, note: '傘' });
    await undoOfChanged(page, DAUGHTER.name);
    expect((await ofToday()).sort()).toEqual([[BROTHER.name, 'DONE'], [DAUGHTER.name, 'ARRIVED']].sort()); // prettier-ignore
    await picture(page, 'here-second', true);
    await goTo('/today');
    const hours = await Promise.all(
      [BROTHER, DAUGHTER].map(({ name }) =>
        page
          .getByRole('row', { name: new RegExp(name, 'u') })
          .locator('.came')
          .innerText(),
      ),
    );
    for (const hour of hours) expect(hour).toMatch(/^\d{1,2}:\d\d に来られました$/u);
    expect(new Set(hours).size).toBe(2);
    await picture(page, 'today-came', true);
    await page.goto(new URL(`/desk/cases/${id}/people`, page.url()).href);
    await page.getByRole('heading', { name: 'きょう、来られている方があります' }).waitFor();
    await page
      .getByText(`きょう ${String(hours[1]).split(' ')[0] ?? ''} に${DAUGHTER.name}様が来られています。`)
      .waitFor();
    expect(await everythingOf(BROTHER)).toEqual([]);
    expect(await page.getByRole('navigation', { name: '受付の内容' }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'still-here');
    await page.getByRole('button', { name: `${DAUGHTER.name}様の続きから` }).press('Enter');
    await page.getByRole('heading', { name: `${DAUGHTER.name}様のお手続き` }).waitFor();
    await page.getByRole('button', { name: 'おられる方の表示を終わる' }).press('Enter');
    await page.getByRole('navigation', { name: '受付の内容' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '受付の全体を開く' }).press('Enter');
    await page.getByRole('navigation', { name: '受付の内容' }).waitFor();
    await goTo('/walk-in');
    await page.getByLabel('亡くなられた方のふりがな').fill('たかはし');
    await page.locator('.call-rows button').first().waitFor();
    await page.keyboard.press('1');
    await page.getByRole('button', { name: `${DAUGHTER.name}様の続きから` }).press('Enter');
    await page.getByText(`いま、${DAUGHTER.name}様がおられます`).waitFor();
    expect((await ofToday()).length).toBe(2);
  });

  it('asks nobody else, and complains of nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
