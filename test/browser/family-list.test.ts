import type { Page } from 'playwright-core';
import type { FamilyListQuery } from '../../src/contract/family-pages.js';
import { OwnOperations } from '../../src/access/graphql/own-operations.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { paperFor, Relative } from '../support/family.js';
import { listening } from '../support/listening.js';
import { describeWith } from '../support/needs.js';
import { Seed, SEED_DAY } from '../support/seed.js';
import { itBecomesWhatArrives } from './family-after.js';
import { itIsWalkedByKeyboard } from './family-keyboard.js';
import { itAsksForADay } from './family-wish.js';
import { COMPLAINTS_ON_PURPOSE, lookThroughEveryTongue } from './every-tongue.js';

/** An old telephone. */
const TELEPHONE = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 } as const;
const FAMILY_LIST = OwnOperations.in('graphql/operations').named('FamilyList') ?? '';
const MOST_BYTES = 100 * 1024;

describeWith(chromiumIsHere, chromiumIsMissing, 'a relative with a paper and a telephone', () => {
  const browser = useBrowser();
  const seed = new Seed();
  const { notice } = seed.family(0);
  let [code, caseId, personId] = ['', '', ''];
  beforeAll(async () => {
    const { house } = browser;
    for (const { department, csv, empty } of seed.ledgers([seed.family(0)]))
      await house.desk.as(department).accept('importLedger', { department, asOf: SEED_DAY, csv, empty });
    caseId = (await house.desk.accept('registerDeathNotice', notice)).case.id;
    await house.quiet();
    ({ code, personId } = await paperFor(house.desk, caseId));
  });

  const birthDate = notice.deceased.birthDate ?? '';
  const open = async (javaScriptEnabled: boolean): Promise<Page> => {
    const page = await browser.visit('/k', { ...TELEPHONE, javaScriptEnabled });
    await page.getByLabel('紙の番号').fill(code);
    await page.getByLabel('亡くなられた方の生年月日').fill(birthDate);
    await page.getByRole('button', { name: '見る' }).click();
    await page.locator('form[action="/k/end"]').waitFor();
    return page;
  };
  const asked = async (): Promise<NonNullable<FamilyListQuery['case']>['procedureList']> => {
    const relative = new Relative(await listening(browser.house.service));
    await relative.open(code, birthDate);
    const { service } = browser.house;
    const asRelative = { as: 'nobody', cookie: relative.cookie, 'accept-language': 'ja' };
    const found = (await service.gql<FamilyListQuery>(FAMILY_LIST, { id: caseId }, asRelative)).case;
    if (found === null) throw new Error('no case');
    return found.procedureList;
  };

  it('sees every item, number, paper and day that the contract names, without script', async () => {
    const [page, list] = [await open(false), await asked()];
    const items = list.groups.flatMap((group) => group.items);
    expect(items.length).toBeGreaterThan(5);
    const shown = await page.locator('.items > li').allTextContents();
    expect(shown).toHaveLength(items.length);
    const marked = items.filter(({ mayAffectRenunciation }) => mayAffectRenunciation !== null);
    expect(await page.locator('h3', { hasText: '※' }).count()).toBe(marked.length);
    for (const { number, title, deadlines, whoMayApply, telephone } of items) {
      const own = shown.filter((text) => text.includes(title) && text.includes(String(number)));
      expect(own).not.toEqual([]);
      for (const part of [...deadlines.map(({ text }) => text), ...whoMayApply, telephone ?? ''])
        expect(own.some((text) => text.includes(part))).toBe(true);
    }
    const bag = (await page.locator('#bag').textContent()) ?? '';
    for (const { name } of [...list.bring, ...list.returns]) expect(bag).toContain(name);
    const whole = (await page.locator('main').textContent()) ?? '';
    for (const { text } of [...list.keep, ...list.openPoints, ...list.closedLines, ...list.mentions])
      expect(whole).toContain(text);
    await page.getByRole('link', { name: /お手続きのないもの/ }).click();
    await page.getByRole('link', { name: 'ご案内へ戻る' }).waitFor();
    const none = (await page.locator('main').textContent()) ?? '';
    for (const { title, reason } of list.notNeeded) expect(none).toContain(title + reason);
  });

  itAsksForADay({
    browser,
    paper: () => ({ code, birthDate }),
    view: TELEPHONE,
    name: notice.people?.[0]?.name ?? '',
  });

  it('chooses who goes; list, bag and letters of authority follow, and other bodies keep their own sheets', async () => {
    const page = await open(false);
    await picture(page, 'family-own-new');
    // Whoever asked for a day has said who goes; it is folded then.
    const chosen = page.locator('#goes summary');
    if ((await chosen.count()) > 0) await chosen.click();
    await page.getByRole('button', { name: 'ご家族ではない方' }).click();
    await page.getByRole('heading', { name: '0 委任状' }).waitFor();
    await page.getByText('お越しになる方ができるお手続きかどうか').first().waitFor();
    await picture(page, 'family-own-other');
    await page.locator('#authority').getByRole('link', { name: '委任状の用紙を出す' }).click();
    await page.getByRole('heading', { name: '委任状の用紙' }).waitFor();
    await page.getByLabel('頼まれる方のお名前').fill('葛󠄀 花子');
    await page.getByRole('button', { name: '用紙に入れる' }).click();
    const letter = page.locator('.letter').first();
    await letter.getByText('葛󠄀 花子').waitFor();
    expect(await letter.textContent()).toContain(notice.deceased.name);
    await picture(page, 'family-authority');
  });

  it('is asked one question at a time, and takes an answer back', async () => {
    const page = await open(false);
    await page.getByRole('link', { name: 'お答えする' }).click();
    const question = page.getByRole('heading', { level: 2 });
    const first = (await question.textContent()) ?? '';
    await picture(page, 'family-question');
    await page.getByRole('button', { name: 'いいえ' }).click();
    await page.getByText('お預かりしました。').waitFor();
    expect(await question.textContent()).not.toBe(first);
    await page.getByRole('button', { name: 'わからない' }).click();
    await page.getByText('お預かりしました。').waitFor();
    await page.getByRole('link', { name: '一覧へ戻る' }).click();
    const answers = page.locator('#answers');
    await answers.getByText(first).waitFor();
    expect(await answers.getByRole('listitem').count()).toBe(2);
    await answers.getByRole('button', { name: first }).click();
    await answers.getByText('わからない').waitFor();
    expect(await answers.getByRole('listitem').count()).toBe(1);
  });

  it('ticks what is in the bag, and finds it ticked on another telephone; paper shows it too', async () => {
    const page = await open(false);
    await page.locator('.bag').getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'しるしを付ける' }).click();
    await page.getByText('1つ、そろっています。').waitFor();
    const another = await open(false);
    await another.getByText('1つ、そろっています。').waitFor();
    expect(await another.locator('.bag').getByRole('checkbox').first().isChecked()).toBe(true);
    await another.emulateMedia({ media: 'print' });
    await another.setViewportSize({ width: 794, height: 1123 });
    await another.getByText(/現在　受付番号/).waitFor();
    expect(await another.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await picture(another, 'family-own-print');
  });

  it('closes on the table without script, and opens again with the birth date alone, ticks and all', async () => {
    const page = await open(false);
    const tick = page.locator('.bag input[type=checkbox]').first();
    if (!(await tick.isChecked())) {
      await tick.check();
      await page.getByRole('button', { name: 'しるしを付ける' }).click();
      await page.getByText('1つ、そろっています。').waitFor();
    }
    // As the service sends it, only sooner.
    await page.route('**/k/list', async (route) => {
      const response = await route.fetch();
      const { refresh = '', ...headers } = response.headers();
      await route.fulfill({ response, headers: { ...headers, refresh: refresh.replace('1800', '1') } });
    });
    await page.reload();
    await page.waitForURL('**/k/closed', { waitUntil: 'commit' });
    await page.unroute('**/k/list');
    const again = page.getByLabel('亡くなられた方の生年月日');
    await again.waitFor();
    expect(await page.content()).not.toContain(notice.deceased.name);
    await picture(page, 'family-closed');
    await again.fill(birthDate);
    await page.getByRole('button', { name: '見る' }).click();
    await page.getByText('番号は、紙でも電話でも窓口でも同じです。').waitFor();
    expect(await tick.isChecked()).toBe(true);
  });

  it('asks for another day with four digits, and makes a second code to read out; both stand on paper', async () => {
    await browser.house.desk.query('mutation ($input: PlanVisitInput!) { planVisit(input: $input) { __typename } }', {
      input: { caseId, day: '11/26', hour: '10', personId, telephone: '0900-123-4567' },
    });
    const page = await open(false);
    await picture(page, 'family-visit-list');
    await page.getByRole('link', { name: '日を変える・取りやめる' }).click();
    const wish = page.getByRole('button', { name: '別の日をお願いする' });
    await wish.waitFor();
    await picture(page, 'family-visit');
    await page.getByLabel('ご都合のよい日や時間').fill('来週の午後');
    await page.getByLabel('電話番号の下4けた').first().fill('４５６７');
    await wish.click();
    await page.getByText('窓口からお電話します。').waitFor();
    await picture(page, 'family-visit-wish');
    await page.getByRole('link', { name: 'ご案内へ戻る' }).click();
    await page.getByRole('link', { name: 'ほかの方にも見てもらう' }).click();
    await page.getByRole('button', { name: '番号を作る' }).click();
    await page.getByRole('heading', { name: 'この番号をお伝えください' }).waitFor();
    expect(await page.locator('.spelled li').count()).toBe(8);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await picture(page, 'family-second-made');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.big').isVisible()).toBe(true);
    await picture(page, 'family-second-print');
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: '番号の一覧へ戻る' }).click();
    await page.getByRole('button', { name: 'に作った番号を終える' }).waitFor();
    await picture(page, 'family-second');
  });

  it('fits 320 pixels, and whoever reads with the ears', async () => {
    const page = await open(true);
    // With everything on it: item 0, an answer, a tick.
    await page.getByRole('heading', { name: '0 委任状' }).waitFor();
    for (const path of ['/k/list', '/k/authority', '/k/question', '/k/visit', '/k/wish', '/k/second', '/k/closed']) {
      if (path !== '/k/list') await page.goto(new URL(path, page.url()).href);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect([path, await axeFindings(page)]).toEqual([path, []]);
    }
  });

  it('chooses a language without script, by its own name, and is read in it to the end', async () => {
    const page = await browser.visit('/guide', { ...TELEPHONE, javaScriptEnabled: false });
    await page.getByText('Language').click();
    await page.getByRole('button', { name: 'やさしい日本語' }).click();
    await page.getByRole('heading', { level: 1, name: /^だれかが/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/guide');
    await picture(page, 'tongue-guide');
    await page.goto(new URL('/k', page.url()).href);
    await page.locator('#code').fill(code);
    await page.locator('#birthDate').fill(birthDate);
    await page.locator('form[action="/k"] button').click();
    const [item] = (await asked()).groups
      .flatMap((group) => group.items)
      .filter(({ outcome }) => outcome === 'REQUIRED');
    // The name that the desk knows stands with the easy one.
    await page.locator('h3', { hasText: `(${item?.legalTitle ?? ''})` }).waitFor();
    expect(await page.locator('h3 ruby').count()).toBeGreaterThan(0);
    await picture(page, 'tongue-list');
    await page.getByText('Language').click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your list' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const title = page.locator('h3', { hasText: item?.legalTitle ?? '' });
    expect(await title.locator('[lang=ja]').textContent()).toBe(item?.legalTitle);
    expect(
      await page.getByText(/by \w+day, \d+ \w+ 20\d\d|\w+day, \w+ \d+, 20\d\d \(令和\d+年\)/).count(),
    ).toBeGreaterThan(0);
  });

  lookThroughEveryTongue({ browser, open });
  itIsWalkedByKeyboard({ browser, open: () => open(true), view: TELEPHONE });

  it('has a calendar that tells nobody who looks in what has happened', async () => {
    const relative = new Relative(await listening(browser.house.service));
    expect((await relative.get('/k/calendar.ics')).status).toBe(401);
    await relative.open(code, birthDate);
    const file = await relative.get('/k/calendar.ics');
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(file.headers.get('cache-control')).toBe('no-store');
    const ics = await file.text();
    const lines = ics.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
    for (const line of ['TZID:Asia/Tokyo', 'TZOFFSETTO:+0900', 'DTSTART;TZID=Asia/Tokyo:20261126T100000'])
      expect(lines).toContain(line);
    // Every day of a certain item that lies ahead, under its number, and nothing else.
    const { groups } = await asked();
    const said = lines.flatMap((line) => /^SUMMARY:(?:市役所の)?手続き (\d+)番$/u.exec(line)?.[1] ?? []);
    const numbers = groups.flatMap(({ items }) =>
      items.filter(
        ({ outcome, deadlines }) => outcome !== 'TO_CONFIRM' && deadlines.some(({ lastDay }) => lastDay !== null),
      ),
    );
    expect(said.length).toBeGreaterThan(3);
    expect(numbers.map(({ number }) => String(number))).toEqual(expect.arrayContaining(said));
    expect(lines.filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(said.length + 1);
    const [from = '', to = ''] = ['DTSTART', 'DTEND'].map(
      (of) => new RegExp(`${of};VALUE=DATE:(\\d{8})`).exec(ics)?.[1],
    );
    expect(Number(to)).toBeGreaterThan(Number(from));
    expect(ics).not.toMatch(/亡|死|悔|葬|相続|年金|SHIMIN|EXT-/u);
    for (const name of [notice.deceased.name, ...(notice.people ?? []).map((person) => person.name)])
      expect(ics).not.toContain(name);
    // The next file changes the same entries.
    const uids = (text: string) => text.match(/^UID:.*$/gmu);
    expect(uids(await (await relative.get('/k/calendar.ics')).text())).toEqual(uids(ics));
  });

  it('is at most 100 kB before it is packed, also where many items are marked as changed', async () => {
    const relative = new Relative(await listening(browser.house.service));
    await relative.open(code, birthDate);
    await relative.post('/k/seen', {});
    const { house } = browser;
    const { version } = await house.desk.head(caseId);
    await house.desk.accept('correctDeathNotice', {
      caseId,
      expectedVersion: version,
      cause: 'OUR_SLIP',
      evidence: '診断書の写し',
      deathDate: '2026-11-14',
    });
    await house.quiet();
    const list = await (await relative.get('/k/list')).text();
    expect(list.split('<p class="new">').length).toBeGreaterThan(5);
    expect(Buffer.byteLength(list)).toBeLessThan(MOST_BYTES);
    const page = await open(true);
    await page.locator('.items .new').first().scrollIntoViewIfNeeded();
    await picture(page, 'family-changed');
  });

  itBecomesWhatArrives({
    browser,
    open,
    asked,
    who: () => ({ caseId, personId, code, birthDate }),
    view: TELEPHONE,
    mostBytes: MOST_BYTES,
  });

  it('asks nobody else, and complains of nothing but the pages that were looked for and are none', () => {
    const ofNone = browser.complaints.filter((said) => said.includes('status of 404'));
    expect(browser.complaints.filter((said) => !ofNone.includes(said))).toEqual([]);
    expect(ofNone).toHaveLength(COMPLAINTS_ON_PURPOSE);
  });
});
