import type { Page } from 'playwright-core';
import { aPerson } from '../builders.js';
import { Calendar } from '../integration/visits/calendar.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';
import { typist, type Typist } from '../support/typist.js';

const MOST_QUESTIONS = 8;
/** Alt+W, a row, who and that they are here, five papers and that these are all, the questions, the print; and たかはし, which a name counts not. */
const MOST_KEYS = 1 + 1 + 2 + 6 + MOST_QUESTIONS + 1;
const SON = { name: '髙橋 剛', telephone: '090-1111-2222' };
const DAUGHTER = { name: '山本 美咲', telephone: '090-3333-4444' };
/** What is known of a man of 86 before anybody asks. */
const FACTS = {
  healthInsurance: 'kouki',
  ltcInsured: 'cat1',
  libraryCard: true,
  driverLicense: true,
  bankAccounts: true,
  nhkContract: true,
  lifeInsurance: true,
  mobileOrOnlineServices: true,
  municipalGraveUser: true,
};
const FIVE_MINUTES_MS = 5 * 60_000;

describeWith(chromiumIsHere, chromiumIsMissing, 'somebody who comes in with a bag', () => {
  const browser = useBrowser();
  let id = '';
  beforeAll(async () => {
    id = await browser.house.desk.register({
      source: 'NOTIFIED_BY_OTHER_CITY',
      registerState: 'PENDING',
      filedOn: '2026-11-19',
      deceased: { name: '髙橋 一郎', kana: 'たかはし いちろう' },
      facts: FACTS,
      people: [
        aPerson({ ...DAUGHTER, relation: 'child', roles: ['VISITOR', 'NOTIFIER', 'FUNERAL_HOST'] }),
        aPerson({ ...SON, relation: 'child', roles: ['ADDRESSEE'] }),
      ],
    });
    await browser.house.quiet();
  });
  const visits = () => new Calendar(browser.house).ofCase(id);

  /** To where somebody is to say who they are. */
  const begin = async (): Promise<{ page: Page; hands: Typist }> => {
    const page = await browser.open('counter', '/find');
    const hands = typist(page);
    await page.getByRole('searchbox').waitFor();
    await hands.press('Alt+W');
    await page.getByLabel('亡くなられた方のふりがな').waitFor();
    await hands.name('たかはし');
    await page.locator('.call-rows button').first().waitFor();
    await hands.press('1');
    await page.getByRole('heading', { name: 'どなたが来られましたか' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    return { page, hands };
  };
  const comes = async ({ page, hands }: { page: Page; hands: Typist }, key: string) => {
    await hands.press(key, 'Enter');
    await page.getByRole('heading', { name: '机の上の紙' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.classList.contains('paper'));
  };

  it(`comes to the printed first page within ${String(MOST_KEYS)} keys, and the departments hear of it`, async () => {
    const { page, hands } = await begin();
    // Nobody is chosen beforehand, and Enter alone writes down nobody.
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'walk-in-who');
    await page.getByRole('button', { name: 'この方が来られました' }).press('Enter');
    await page.getByText('どなたかを選んでください。').waitFor();
    expect(await visits()).toEqual([]);
    await page.getByRole('radio').first().focus();
    await comes({ page, hands }, '1');
    expect(await visits()).toMatchObject([{ kind: 'WALK_IN', state: 'ARRIVED', who: DAUGHTER.name }]);
    await page.getByText(`いま、${DAUGHTER.name}様がおられます`).waitFor();
    await page.getByText('住民の記録にまだ反映されていません').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const drawn = await page
      .locator('.paper .drawing use')
      .evaluateAll((all) => all.map((one) => one instanceof SVGGraphicsElement && one.getBBox().width > 0));
    expect(drawn.length).toBeGreaterThanOrEqual(20);
    expect(drawn).not.toContain(false);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    // 資格確認書（後期）、墓地の使用許可証、会葬礼状、振込先の通帳、本人確認書類
    await hands.press('2', 'r', 'y', 's', 'a');
    expect(await page.locator('.paper[data-selected]').count()).toBe(5);
    await picture(page, 'walk-in-papers', true);
    await hands.press('Control+Enter');
    const question = page.locator('.question');
    await question.waitFor();
    const shown = asked.filter((body) => body.includes('SHOWN'));
    expect(shown.length).toBe(1);
    expect(shown[0]).toContain('"name":"funeralHeld","value":true');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'walk-in-question');
    expect(await page.locator('main').innerText()).not.toMatch(/\d+\s*[/／]\s*\d+/);
    const questions: string[] = [];
    for (const key of ['1', '2', '3', '2', '3', '2', '3', '2', '2']) {
      if ((await page.getByRole('heading', { level: 1 }).textContent()) !== 'うかがうこと') break;
      const text = (await question.textContent()) ?? '';
      questions.push(text);
      await hands.press(key);
      await page.waitForFunction((before) => document.querySelector('.question')?.textContent !== before, text);
    }
    expect(questions.length).toBeGreaterThan(2);
    expect(questions.length).toBeLessThanOrEqual(MOST_QUESTIONS);
    expect(new Set(questions).size).toBe(questions.length);
    await page.getByRole('heading', { name: '最初の1枚をお渡しします' }).waitFor();
    await page.locator('.first-page').waitFor();
    for (const title of [
      'きょうここで終わるもの',
      'お預かりするもの',
      '郵送・オンラインで',
      '日にちまでに',
      'いま確かめている',
    ])
      await page.getByRole('heading', { name: title }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'walk-in-done', true);
    const first = page.locator('.first-page');
    await first
      .getByText(
        'きょう見せていただいたもの：後期高齢者の資格確認書、市営墓地の使用許可証、会葬礼状、葬儀の領収書、お越しの方の本人確認書類、振込先の通帳',
      )
      .waitFor();
    const ends = await first.locator('section').first().innerText();
    expect(ends).toContain('きょうここで終わるもの');
    // What goes back with a card that nobody brought is not finished with these papers.
    expect(ends).not.toContain('図書館');
    // The lawyer is spoken of where a line is marked, with its numbers.
    const isMarked = (await first.locator('section').allInnerTexts()).some((text) => text.includes('※'));
    expect(/※（[\d・]+番）/u.test(await first.innerText())).toBe(isMarked);
    await page.waitForFunction(() => document.activeElement?.textContent === '印刷してお渡しする');
    await hands.press('Enter');
    await page.locator('.paper-mark').waitFor({ state: 'attached' });
    expect(hands.count).toBeLessThanOrEqual(MOST_KEYS);
    const { case: found } = await browser.house.desk.query<{ case: { papers: object[] } }>(
      'query ($id: ID!) { case(id: $id) { papers { kind state person { name } } } }',
      { id },
    );
    expect(found.papers).toEqual([{ kind: 'FIRST_PAGE', state: 'HANDED_OVER', person: { name: DAUGHTER.name } }]);
    // One sheet of what is theirs: nothing of the screen around it, and nothing of another of the family.
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await picture(page, 'first-page-printed', true);
    const paper = await page.locator('body').innerText();
    for (const part of [DAUGHTER.name, '髙橋 一郎', '住民の記録にまだ反映されていません', '紙1', '版'])
      expect(paper).toContain(part);
    for (const part of [SON.name, SON.telephone, DAUGHTER.telephone, '次の方へ']) expect(paper).not.toContain(part);
    expect(await page.getByRole('button').count()).toBe(0);
  });

  it('rings in the departments that still owe an answer', async () => {
    browser.house.clock.advance(FIVE_MINUTES_MS);
    const page = await browser.open('department:NOGYO', '/questions');
    const row = page.getByRole('row', { name: /髙橋 一郎/ });
    await row.getByText('来庁中').waitFor();
  });

  it('takes an arrival back by one key, and it is as if it had not been', async () => {
    const started = await begin();
    const { page } = started;
    await comes(started, '2');
    await page.getByText(`${SON.name}様が来られたと書き留めました`).waitFor();
    await page.getByRole('button', { name: '元に戻す' }).press('Enter');
    await page.getByRole('heading', { name: 'どなたが来られましたか' }).waitFor();
    expect(await page.getByText('様がおられます').count()).toBe(0);
    expect((await visits()).map(({ who, state }) => [who, state])).toContainEqual([SON.name, 'CANCELLED']);
  });

  it('has one table for each: nothing of the sister on the brother’s, and he has his own page', async () => {
    const started = await begin();
    const { page, hands } = started;
    await comes(started, '1');
    // Who is here already is not written down a second time, and nothing is to be taken back.
    expect((await visits()).filter(({ who }) => who === DAUGHTER.name)).toHaveLength(1);
    expect(await page.getByRole('button', { name: '元に戻す' }).count()).toBe(0);
    await hands.press('p');
    await page.keyboard.press('Alt+T');
    await page.getByRole('heading', { name: '電話' }).waitFor();
    await page.keyboard.press('Alt+W');
    await page.getByRole('heading', { name: '机の上の紙' }).waitFor();
    expect(await page.locator('.paper[data-selected]').textContent()).toContain('図書館');
    await page.getByRole('button', { name: '方を替える' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio').first().press('2');
    await page.keyboard.press('Enter');
    await page.getByText(`いま、${SON.name}様がおられます`).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.paper[data-selected]').length === 0);
    await page.locator('.paper').first().press('Control+Enter');
    await page.locator('.question').waitFor();
    await page.getByRole('button', { name: 'うかがうのをやめて、1枚にまとめる' }).press('Enter');
    await page.locator('.first-page').getByText(`${SON.name} 様`).waitFor();
    const text = await page.locator('body').innerText();
    // Not all has been asked: nobody says that it has.
    const [, numbers = ''] = /窓口でうかがいます：([\d・]+)番/u.exec(text) ?? [];
    expect(text).toContain(`まだうかがうお手続きが${String(numbers.split('・').length)}件あります`);
    expect(text).not.toContain('うかがうことは以上です');
    expect(text).not.toContain('きょう見せていただいたもの');
    for (const part of [DAUGHTER.name, DAUGHTER.telephone]) expect(text).not.toContain(part);
  });

  it('shows and prints nothing of the family to anybody else', async () => {
    const { page, hands } = await begin();
    await hands.press('3');
    await page.getByLabel('うかがったお名前').focus();
    await hands.name('田中 某');
    await hands.press('Enter');
    await page.getByRole('heading', { name: 'ほかの方が来られています' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'walk-in-other');
    const text = await page.locator('body').innerText();
    for (const part of [SON.name, DAUGHTER.name, '髙橋 一郎', '住民の記録']) expect(text).not.toContain(part);
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('どなたにも'));
    const flyer = page.context().waitForEvent('request', (request) => request.url().includes('/prints/'));
    await hands.press('Enter');
    expect(new URL((await flyer).url()).pathname).toBe('/prints/flyer');
  });

  it('asks nobody else, and complains of nothing', () => expect(browser.complaints).toEqual([]));
});
