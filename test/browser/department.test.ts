import type { Page } from 'playwright-core';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { type MailServer, openMailServer } from '../support/mail-server.js';
import { settingsOf } from '../integration/channels/settings-of.js';
import { SilenceKeeper } from '../../src/channels/silence-keeper.js';
import { describeWith } from '../support/needs.js';
import { farmlandOf, findsTheField, FORBEARS, press, pressAll } from './new-clerk.js';
import { withoutStreams } from './without-streams.js';

describeWith(chromiumIsHere, chromiumIsMissing, 'a department at work', () => {
  let mail: MailServer;
  afterAll(() => mail.close());
  const browser = useBrowser(async () => {
    mail = await openMailServer();
    return { settings: { YORISOI_SMTP_URL: mail.url, YORISOI_MAIL_FROM: 'okuyami@city.example.jp' } };
  });
  const register = async (names: readonly string[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const name of names) ids.push(await browser.house.desk.register({ deceased: { name } }));
    await browser.house.quiet();
    return ids;
  };
  const stateOf = async (caseId: string, department: string) =>
    (await browser.house.desk.as(department).question(caseId, department)).state;
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
    const send = async () => {
      await page.getByRole('button', { name: '内容を確かめる' }).focus();
      await page.keyboard.press('Enter');
    };
    await send();
    await page.getByText('どれか一つを選んでください。').first().waitFor();
    await pressAll(page, '3');
    await send();
    await page.getByText('だれに何を確かめるかを書いてください。').first().waitFor();
    for (const field of await page.getByRole('textbox').all())
      await field.fill('名義が先代のため、ご家族に耕作者をうかがう');
    await send();
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
    await page.getByRole('button', { name: '取り消す' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '内容を確かめる' }).waitFor();
    expect(await stateOf(id, 'NOGYO')).toBe('WITH_PERSON');
  });

  it('says how many of its answers are in, and which they are, where the file or a colleague gave only some', async () => {
    const [id = ''] = await register(['半分 三郎']);
    const facts = [{ name: 'certifiedFarmer', answer: 'LOOKED_UP_NONE' as const }];
    await browser.house.desk.as('NOGYO').answer(id, 'NOGYO', { facts });
    const { id: question } = await browser.house.desk.as('NOGYO').question(id, 'NOGYO');
    const page = await browser.open('department:NOGYO', `/questions/${question}`);
    await page.getByText(/^1つお答えいただきました。あと\d+つです。$/).waitFor();
    const own = page.locator('.notice', { hasText: 'この方について、この課がお答えになったこと' });
    expect(await own.locator('dl > div').allInnerTexts()).toEqual([
      expect.stringMatching(/認定農業者[^]*調べて、ない/),
    ]);
    expect(await axeFindings(page)).toEqual([]);
    // Some answers are in and some are not: the key goes on to them, and does not speak of changing.
    expect(await page.getByRole('button', { name: '内容を確かめる' }).count()).toBe(1);
    const rows = page.getByRole('region', { name: 'この課の手続（いまの見込み）' });
    await rows
      .getByRole('listitem')
      .filter({ hasText: '土地改良区の組合員変更' })
      .getByText(/ご家族か、ほかの課にうかがいます/)
      .waitFor();
    expect(
      await rows
        .getByRole('listitem')
        .filter({ hasText: '農業交付金' })
        .getByText(/ほかの課にうかがいます/)
        .count(),
    ).toBe(0);
    await picture(page, 'question-half', true);
    // The session ends before it is sent: after a new sign-in it says that it is not sent, and nothing of signing in.
    await pressAll(page, '2');
    for (const group of await page.getByRole('radiogroup', { name: /先代のお名前の両方/ }).all()) {
      await group.locator('input').first().focus();
      await page.keyboard.press('1');
    }
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    const sure = page.getByRole('dialog').getByRole('button', { name: 'この内容で答える' });
    await sure.waitFor();
    await page.context().clearCookies();
    await sure.click();
    await page.route('**/sign-in', async (route) => {
      await browser.signIn(page, 'department:NOGYO');
      await route.fulfill({ json: {} });
    });
    await page.locator('.closed input[data-focused]').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('まだ送られていません。').waitFor();
    expect(await page.getByText('サインインしていない').count()).toBe(0);
    await picture(page, 'question-not-sent');
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await sure.click();
    await page.getByText('お答えいただきました。ありがとうございます。').waitFor();
    expect(await page.getByText('まだ送られていません。').count()).toBe(0);
  });

  it('leads from a ledger in the grandfather’s name to 「台帳では決められない」, never to 「ない」', async () => {
    const [id = ''] = await register(['祖父 名義']);
    const { id: question } = await browser.house.desk.as('NOGYO').question(id, 'NOGYO');
    const page = await browser.open('department:NOGYO', `/questions/${question}`);
    await page.locator('section.answerer').first().waitFor();
    await page.getByText('祖父 名義様の、農地のことを教えてください。').waitFor();
    await findsTheField(page, () => stateOf(id, 'NOGYO'));
    expect(await farmlandOf(browser, id)).toEqual(FORBEARS);
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
    await press(first, 0, '3');
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

  it.each(['stream', 'polls'])(
    'shows the second person what the first has answered, and writes over nothing: %s',
    async (by) => {
      const [id = ''] = await register([`二人 同時 ${by}`]);
      const { id: question } = await browser.house.desk.as('NOGYO').question(id, 'NOGYO');
      const page = await browser.open('department:NOGYO', `/questions/${question}`);
      if (by === 'polls') await withoutStreams(page);
      await page.getByRole('radiogroup').first().waitFor();
      await pressAll(page, '3');
      for (const field of await page.getByRole('textbox').all()) await field.fill('ご家族にうかがう');
      await browser.house.desk.answerWhole(id, 'NOGYO');
      if (by === 'polls') await page.clock.runFor(17_000);
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
    },
  );

  it('is answered right by somebody new who has nothing but the mail; a field in the grandfather’s name is nobody’s “no”', async () => {
    const { house } = browser;
    const keeper = house.service.get(SilenceKeeper);
    await keeper.stop();
    const { set } = settingsOf(house);
    for (const code of ['NOGYO', 'JUTAKU']) {
      await set(
        { expectedVersion: 0, mailbox: `${code.toLowerCase()}@city.example.jp`, digestHour: '10:00' },
        `department:${code}`,
      );
      await house.ground.superuser(`update questions set state = 'answered' where department = '${code}'`);
    }
    house.clock.set('2026-11-24T08:40:00+09:00');
    const [id = ''] = await register(['先代 一郎']);
    house.clock.set('2026-11-24T10:00:00+09:00');
    await keeper.roundOnce();
    const opened = async (code: string): Promise<Page> => {
      const letters = mail.mails.filter(({ to }) => JSON.stringify(to).includes(`${code.toLowerCase()}@`));
      const links = letters.flatMap(({ text = '' }) => text.match(/https?:\/\/\S+/gu) ?? []);
      expect([letters.length, links.length]).toEqual([1, 1]);
      expect(letters[0]?.text).not.toContain('先代');
      const { pathname, search, hash } = new URL(links[0] ?? '');
      // Nobody is signed in on this computer yet: after that the same address is open.
      const page = await browser.visit(pathname + search + hash);
      await page.getByLabel('パスワード').first().waitFor();
      await browser.signIn(page, `department:${code}`);
      await page.reload();
      await page.locator('section.answerer').first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toHaveLength(1);
      expect(await page.locator('h1').innerText()).toContain('先代 一郎');
      return page;
    };
    await findsTheField(await opened('NOGYO'), () => stateOf(id, 'NOGYO'));
    const page = await opened('JUTAKU');
    await picture(page, 'from-the-mail');
    await pressAll(page, '1');
    // It is there: as what, the page asks.
    await page.getByRole('radio', { name: '名義人' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('お答えいただきました。').waitFor();
    expect(await farmlandOf(browser, id)).toEqual(FORBEARS);
    expect(await stateOf(id, 'JUTAKU')).toBe('ANSWERED');
  });

  it('finds nothing of another department by its address', async () => {
    const [id = ''] = await register(['よその 課']);
    const { id: question } = await browser.house.desk.as('NOGYO').question(id, 'NOGYO');
    const page = await browser.open('department:SUIDO', `/questions/${question}`);
    await page.getByText('ここには何もありません').waitFor();
  });

  it('asks nobody else, and complains of nothing but that nobody was signed in yet, where nobody was', () => {
    expect(browser.complaints.filter((said) => !said.includes('status of 401'))).toEqual([]);
  });
});
