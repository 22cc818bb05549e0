import type { Locator } from 'playwright-core';
import { aPerson } from '../builders.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { Calendar } from '../integration/visits/calendar.js';
import { describeWith } from '../support/needs.js';
import { catalogueOf } from '../support/service.js';
import { turn, withoutStreams } from './without-streams.js';
import { itLooksAtTheGuide } from './guide-at-the-counter.js';
import { itHearsOfTheDay } from './live-day.js';
import { itListsEachDepartmentOnce } from './one-list-each.js';
import { tabTo } from './tab-to.js';

describeWith(chromiumIsHere, chromiumIsMissing, 'the counter’s day', () => {
  const browser = useBrowser({ catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'JUTAKU', 'NOGYO']) });

  it('is home, and says where to begin while nobody is planned', async () => {
    const page = await browser.open('counter', '/');
    await page.getByText('まだ入っていません').waitFor();
    expect(new URL(page.url()).pathname).toBe('/desk/today');
    await page.getByText('次に開いているのは11月24日(火)です').waitFor();
    await page.getByText('電話で確かめることは、いまありません').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  itHearsOfTheDay(browser);

  it('has a visit that was planned with the keyboard alone; it arrives, and back, where it was a slip', async () => {
    const id = await browser.house.desk.register({ deceased: { name: '髙橋 一郎', kana: 'たかはし いちろう' } });
    await browser.house.quiet();
    const page = await browser.open('counter', `/cases/${id}/visits`);
    await page.getByText('来庁の予定は、まだ入っていません').waitFor();
    await tabTo(page, '日');
    await page.keyboard.type('11/23');
    await tabTo(page, '時刻');
    await page.keyboard.type('1030');
    await tabTo(page, 'お名前');
    await page.keyboard.type('髙橋 花子');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('次に開いているのは令和8年11月24日(火)です').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // The keyboard is there already.
    await page.keyboard.press('Control+A');
    await page.keyboard.type('11/25');
    await page.keyboard.press('Control+Enter');
    await page.getByText('令和8年11月25日(水) 10:30に予定を入れました').waitFor();
    await page.getByRole('table', { name: '予定' }).getByText('髙橋 花子').waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.keyboard.press('Alt+K');
    for (const day of ['次の開庁日 11月24日(火) →', '次の開庁日 11月25日(水) →']) {
      await page.getByRole('link', { name: day }).waitFor();
      await page.locator('#content').focus();
      await tabTo(page, day);
      await page.keyboard.press('Enter');
    }
    const row = page.getByRole('row', { name: /10:30.*髙橋 一郎.*髙橋 花子/ });
    await row.waitFor();
    expect(new URL(page.url()).search).toBe('?day=2026-11-25');
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, '髙橋 花子：来られました');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'どなたが来られましたか' });
    await dialog.getByRole('radio', { name: 'ほかの方' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, 'この方が来られました');
    await page.keyboard.press('Enter');
    await dialog.getByText('どなたかを選んでください').waitFor();
    await dialog.locator('.choice-option', { hasText: 'ほかの方' }).click();
    await page.getByLabel('うかがったお名前').focus();
    expect(await page.getByLabel('うかがったお名前').inputValue()).toBe('髙橋 花子');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await row.getByText('来られました', { exact: true }).waitFor();
    await row.getByRole('button', { name: '元に戻す' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await row.getByText('予定', { exact: true }).waitFor();
    expect(await new Calendar(browser.house).ofCase(id)).toMatchObject([{ state: 'PLANNED', version: 3 }]);

    await row.getByRole('button', { name: '日時を変える' }).click();
    const moving = page.getByRole('dialog', { name: '髙橋 花子：日時を変える' });
    await moving.getByLabel('新しい日').waitFor();
    await page.keyboard.type('11/28');
    await page.keyboard.press('Enter');
    await moving.getByText('次に開いているのは').waitFor();
    expect(await moving.getByLabel('新しい日').inputValue()).toBe('11/28');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'visit-move');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('11/27');
    await tabTo(page, '時刻');
    await page.keyboard.type('14');
    await page.keyboard.press('Enter');
    await moving.getByText('令和8年11月27日(金) 14:00に変えました').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await moving.getByRole('button', { name: '元に戻す' }).click();
    await moving.getByText('令和8年11月25日(水) 10:30に変えました').waitFor();
    await moving.getByRole('button', { name: '閉じる' }).click();
    await row.getByRole('button', { name: '日時を変える' }).waitFor();
    expect(await new Calendar(browser.house).ofCase(id)).toMatchObject([
      { day: '2026-11-25', hour: '10:30', state: 'PLANNED', version: 5 },
    ]);
  });

  it('shows walk-ins, calls to make and whom to ring, each with the number; and prints as one sheet', async () => {
    const calendar = new Calendar(browser.house);
    const caseId = await browser.house.desk.register({ deceased: { name: '山本 ハル', kana: 'やまもと はる' } });
    await browser.house.quiet();
    const day = '2026-11-26';
    await calendar.plan({ caseId, day, hour: '9', who: '長男', note: '車いす。静かな席を' });
    const { id } = await calendar.plan({ caseId, day, hour: '13', who: '長女' });
    await calendar.done('setVisitState', { id, expectedVersion: 1, state: 'CANCELLED' });
    await calendar.plan({ caseId, day, kind: 'WALK_IN', who: '夫' });
    await calendar.plan({ caseId, day, kind: 'CALL_BACK', who: '次女', telephone: '090-1234-5678', hour: '12:10' });
    const page = await browser.open('counter', `/today?day=${day}`);
    for (const name of [/来られる方（2）/, /予定なしで来られた方（1）/, /折り返しのお電話（1）/, /電話で確かめる（/])
      await page.getByRole('table', { name }).waitFor();
    const first = page.getByRole('row', { name: /^09:00/ });
    await first.locator('summary').click();
    await first.getByRole('listitem').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByText('長女').isVisible()).toBe(false);
  });

  it('hears what colleagues do where no stream gets through: never under a moving hand, and not behind another window', async () => {
    const calendar = new Calendar(browser.house);
    const caseId = await browser.house.desk.register({ deceased: { name: '遠い 一郎' } });
    const day = '2026-11-27';
    const plan = (who: string, hour: string) => calendar.plan({ caseId, day, who, hour });
    await plan('長男', '15');
    const page = await browser.open('counter', `/today?day=${day}`);
    await withoutStreams(page);
    const rows = page.locator('table.of-day tbody tr');
    const comes = (count: number) => rows.nth(count - 1).waitFor();
    await comes(1);
    const booth = page.getByRole('textbox').last();
    await booth.fill('B-');
    await plan('長女', '14');
    await page.clock.runFor(32_000);
    await comes(2);
    // Where the keyboard is, one goes on.
    await page.keyboard.type('7');
    expect(await booth.inputValue()).toBe('B-7');
    // Whoever is about to press a button finds it where it was, and a moment later what is new.
    await plan('次女', '9');
    await page.clock.pauseAt(new Date((await page.evaluate(() => Date.now())) + 1_000));
    for (let moved = 0; moved < 80; moved += 1) {
      await page.mouse.move(300 + moved, 200);
      await page.clock.runFor(400);
    }
    expect(await rows.count()).toBe(2);
    await page.clock.runFor(2_000);
    await page.clock.resume();
    await comes(3);
    // Nor does the row go away under a window that stands before it.
    await rows.first().getByRole('button', { name: '日時を変える' }).click();
    await page.getByRole('dialog').getByLabel('新しい日').fill('11/30');
    await plan('次男', '8');
    await page.clock.runFor(40_000);
    expect(await page.getByRole('dialog').getByLabel('新しい日').inputValue()).toBe('11/30');
    expect(await rows.count()).toBe(3);
    await page.keyboard.press('Escape');
    await page.clock.runFor(2_000);
    await comes(4);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await turn(page, 'hidden');
    await plan('三男', '8');
    await page.clock.runFor(120_000);
    expect(asked.filter((url) => url.includes('/graphql'))).toEqual([]);
    await turn(page, 'visible');
    await comes(5);
  });

  it('says who is late with the extension; one key reminds them all, and the second time says so', async () => {
    // Asked on a day long past, as far as the database knows: nobody has answered since.
    await browser.house.ground.superuser(
      `update questions set due_on = '2026-11-18' where department in ('JUTAKU', 'NOGYO') and state in ('with-person', 'needs-person')`,
    );
    const page = await browser.open('counter', '/today');
    const late = page.getByRole('table', { name: /お返事が遅れている課（2）/ });
    await late.waitFor();
    await late.getByRole('row', { name: /農.*\d/ }).waitFor();
    await page.getByText('2課の照会の画面に').waitFor();
    await picture(page, 'today-late');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Alt+R');
    await page.getByText('メールは届かないので、お電話ください').waitFor();
    await picture(page, 'today-reminded');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Alt+R');
    await page.getByText('1時間以内にお願いしてあるため、送っていません').waitFor();
    const department = await browser.open('department:NOGYO', '/questions');
    await department.getByText('窓口からのお願い（').first().waitFor();
    await picture(department, 'questions-reminded');
    expect(await axeFindings(department)).toEqual([]);
  });

  it('prepares a visit in six clicks at most (F-B): reminds, opens, decides what is disputed, hands out', async () => {
    const { house } = browser;
    const caseId = await house.desk.register({
      deceased: { name: '支度 一郎', kana: 'したく いちろう' },
      facts: { wasHouseholdHead: true, remainingMembersAged15Plus: 2 },
      people: [aPerson({ name: '支度 花子' })],
    });
    await house.quiet();
    await house.desk.as('SHIMIN').answer(caseId, 'SHIMIN', {
      procedures: [{ code: 'SHIMIN-HOUSEHOLD-HEAD', outcome: 'NOT_REQUIRED', reason: '昨日、お済みになりました' }],
    });
    await new Calendar(house).plan({ caseId, day: '2026-11-24', hour: '10', who: '支度 花子' });
    // Nobody was reminded within the hour, as far as the database knows.
    await house.ground.superuser(`delete from silence_steps where step = 'by-counter';
      update questions set due_on = '2026-11-18' where case_id = '${caseId}' and department = 'NOGYO'`);
    const page = await browser.open('counter', '/today');
    let clicks = 0;
    const click = async (target: Locator) => {
      await target.click();
      clicks += 1;
    };
    await click(page.getByRole('button', { name: '遅れている課すべてにお願いする' }));
    await page.getByText('お願いしました').first().waitFor();
    await click(page.getByRole('link', { name: '次の開庁日 11月24日(火) →' }));
    await click(page.getByRole('row', { name: /支度 花子/ }).getByRole('link', { name: '支度 一郎' }));
    const dispute = page.getByRole('region').filter({ hasText: '昨日、お済みになりました' }).last();
    await click(dispute.getByRole('button', { name: '課の回答のとおりにする' }));
    await page.getByRole('region', { name: '窓口で確かめた食い違い' }).waitFor();
    await picture(page, 'list-disputed');
    expect(await axeFindings(page)).toEqual([]);
    await click(page.getByText('支度 花子').first());
    await page.locator('.print-only .sheet').waitFor({ state: 'attached' });
    await click(page.getByRole('button', { name: '印刷する' }));
    await page.locator('.paper-mark').waitFor({ state: 'attached' });
    expect(clicks).toBeLessThanOrEqual(6);
  }, 60_000);

  it('has for departments a screen of two settings, which says what is wrong and keeps what was typed', async () => {
    const page = await browser.open('department:NOGYO', '/settings');
    await page.getByRole('heading', { name: '課の設定' }).waitFor();
    await page.getByText('メールサーバーがつながっていません').waitFor();
    await page.getByLabel('課で共有しているメールアドレス').fill('農業');
    await page.getByLabel('どこを見るか').fill('農地台帳の「耕作者」の欄');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('メールアドレスとして読めません').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'settings-refused');
    await page.getByLabel('課で共有しているメールアドレス').fill('noen@city.example.jp');
    await page.keyboard.press('Enter');
    await page.getByText('保存しました').waitFor();
    expect(await page.getByLabel('どこを見るか').inputValue()).toBe('農地台帳の「耕作者」の欄');
    await picture(page, 'settings-saved');
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 420, height: 800 });
    await picture(page, 'settings-narrow');
    const counter = await browser.open('counter', '/settings');
    await counter.getByText('ここには何もありません').waitFor();
  });

  itLooksAtTheGuide(browser);

  it('is in English too, and nobody else’s', async () => {
    const page = await browser.open('counter', '/today');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: /The counter today/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const other = await browser.open('department:NOGYO', '/today');
    await other.getByText('ここには何もありません').waitFor();
    expect(await other.getByRole('link', { name: '今日' }).count()).toBe(0);
  });

  it('calls a colleague with one key and in silence, from the screen that is turned to the family too; one key answers', async () => {
    const colleague = await browser.open('counter#2', '/find');
    await colleague.getByRole('searchbox').waitFor();
    const page = await browser.open('counter', '/today');
    await page.getByRole('heading', { name: 'この席' }).waitFor();
    await page.getByLabel('この席の名前').fill('3番ブース');
    await page.getByRole('button', { name: '覚える' }).click();
    await page.getByText('この席の名前を覚えました').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate(() => {
      history.pushState(null, '', '/desk/shown');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.getByRole('heading', { name: '市役所 おくやみ窓口' }).waitFor();
    const before = await page.locator('body').innerText();
    await page.keyboard.press('Alt+H');

    const line = colleague.getByText('3番ブース：お手伝いをお願いします');
    await line.waitFor();
    expect(await page.locator('body').innerText()).toBe(before);
    expect(await axeFindings(colleague)).toEqual([]);
    await picture(colleague, 'help-line');
    await page.keyboard.press('Escape');
    const sign = page.getByRole('button', { name: '応援を呼んでいます。取り消す' });
    await sign.waitFor();
    expect(await sign.innerText()).toBe('○');
    expect(await page.locator('.help-lines').innerText()).toBe('');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'help-caller');

    await colleague.keyboard.press('Alt+J');
    await colleague.getByText('3番ブース：counter#2 の人さんが向かっています').waitFor();
    expect(await axeFindings(colleague)).toEqual([]);
    const comes = page.getByRole('button', { name: '応援の方が向かっています。取り消す' });
    await comes.waitFor();
    await colleague.getByRole('button', { name: '行けなくなりました' }).click();
    await line.waitFor();
    await sign.waitFor();
    await sign.click();
    await sign.waitFor({ state: 'detached' });
    await line.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['yorisoi-booth', '3番ブース']]);
  });

  itListsEachDepartmentOnce(browser);

  it('asks nobody else, and complains of nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
