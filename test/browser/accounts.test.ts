import type { Page } from 'playwright-core';
import { aPerson, NOW } from '../builders.js';
import { Member } from '../access/safeguards/office.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';
import { catalogueOf } from '../support/service.js';

describeWith(chromiumIsHere, chromiumIsMissing, 'who works here, and what two people do', () => {
  const browser = useBrowser({ catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'NOGYO']) });
  const open = async (office: string, screen: string): Promise<Page> => {
    const page = await browser.open(office, screen);
    await page.clock.setFixedTime(NOW);
    return page;
  };
  const looked = async (page: Page, name: string) => {
    await picture(page, `accounts-${name}`);
    expect(await axeFindings(page)).toEqual([]);
  };
  const press = async (page: Page, name: string) => {
    // A dialog stands behind the screen in the page, and before it for whoever looks.
    const button = page.getByRole('button', { name, exact: true }).last();
    await button.waitFor();
    await button.press('Enter');
  };
  /** By the contract, as another program would. @returns their id */
  const invite = async (login: string, name: string, department: string): Promise<string> => {
    const appointments = [{ role: 'DEPARTMENT', department, from: '2026-04-01' }];
    const { inviteStaff } = await browser.house.service.gql<{ inviteStaff: { staff: { id: string } } }>(
      'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { ... on InviteStaffSuccess { staff { id } } } }',
      { input: { login, name, appointments } },
      { as: 'people-admin' },
    );
    return inviteStaff.staff.id;
  };
  const officesOf = async (login: string) => {
    const { staff } = await browser.house.service.gql<{
      staff: { edges: { node: { login: string; closed: boolean; appointments: Record<string, unknown>[] } }[] };
    }>(
      '{ staff(first: 100) { edges { node { login closed appointments { role department deputy from until } } } } }',
      {},
      { as: 'people-admin' },
    );
    return staff.edges.map(({ node }) => node).find((one) => one.login === login);
  };

  it('tells the head of a department that one person is too few, and shows nobody else who works here', async () => {
    const lead = await open('department-lead:NOGYO', '/settings');
    await lead.getByText('この課で照会に答えられる方は、いま1人です').waitFor();
    await looked(lead, 'lead');
    await lead.goto(new URL('/desk/accounts', lead.url()).href);
    await lead.getByText('ここには何もありません').waitFor();
  });

  it('invites somebody with the keyboard alone: what is refused is said beside its field, the code is for paper', async () => {
    await invite('yamada', '山田 太郎', 'SUIDO');
    const page = await open('people-admin', '/');
    await page.getByText('答えられる方がふたりに満たない課が、3課あります').waitFor();
    await page.getByRole('link', { name: '山田 太郎' }).waitFor();
    await looked(page, 'list');
    await page.getByLabel('職員を探す').fill('すいどう');
    await page.getByText('当てはまる職員はいません').waitFor();
    await page.getByLabel('職員を探す').fill('ＹＡＭＡＤＡ');
    await page.getByText('職員（1人）').waitFor();
    await page.getByRole('link', { name: '職員を登録する' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '職員を登録する' }).waitFor();
    for (const typed of ['髙𣘺 花子', 'Yamada']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByLabel('終わる日').fill('令和8年13月1日');
    await press(page, '登録用の番号を出す');
    await page.getByText('日付として読めません').waitFor();
    await page.getByLabel('終わる日').fill('');
    await press(page, '登録用の番号を出す');
    await page.getByText('課を選んでください。').waitFor();
    await looked(page, 'invite-refused');
    await page.getByLabel('課', { exact: true }).selectOption('SUIDO');
    await press(page, '登録用の番号を出す');
    await page.getByText('このログイン名はすでに使われています').waitFor();
    expect(await page.getByLabel('お名前').inputValue()).toBe('髙𣘺 花子');
    await page.getByLabel('ログイン名').fill('takahashi');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '髙𣘺 花子さんの登録用の番号を出しました' }).waitFor();
    const slip = page.getByRole('region', { name: /アカウント登録のご案内/ });
    expect(await slip.innerText()).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/);
    await looked(page, 'slip');
    await page.emulateMedia({ media: 'print' });
    // The slip, and nothing else of the service.
    expect((await page.locator('body').innerText()).trim()).toBe((await slip.innerText()).trim());
    await picture(page, 'accounts-slip-print');
    await page.emulateMedia({ media: null });
    await press(page, '印刷しました。元の画面へ');
    await page.getByRole('row', { name: /髙𣘺 花子.*takahashi.*登録をお待ちしています/ }).waitFor();
    expect(await officesOf('takahashi')).toMatchObject({ appointments: [{ role: 'DEPARTMENT', department: 'SUIDO' }] });
  });

  it('appoints, ends and takes that back, gives a new code, and closes an account once its login is named', async () => {
    const id = await invite('suzuki', '鈴木 一', 'NOGYO');
    const page = await open('people-admin', `/accounts/${id}`);
    await page.getByRole('heading', { name: '鈴木 一' }).waitFor();
    await looked(page, 'account');
    await press(page, '所属を足す');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('役割').selectOption('COUNTER');
    await dialog.getByLabel('始まる日').fill('R9.4.1');
    await dialog.getByLabel('終わる日').fill('R9.3.1');
    await dialog.getByLabel('代理として').check();
    await press(page, '所属を足す');
    await dialog.getByText('最後の日は、役割の始まる日から').waitFor();
    await looked(page, 'appoint-refused');
    await dialog.getByLabel('終わる日').fill('');
    await page.keyboard.press('Enter');
    await page.getByText('所属を足しました。').waitFor();
    await page.getByRole('row', { name: /おくやみ窓口（代理） 令和9年4月1日/ }).waitFor();
    const end = page.getByRole('button', { name: /担当を終える/ });
    await end.focus();
    await page.keyboard.press('Enter');
    await dialog.getByLabel('最後の日').fill('R8.3.1');
    await page.keyboard.press('Enter');
    await dialog.getByText('最後の日は、役割の始まる日から').waitFor();
    await dialog.getByLabel('最後の日').fill('R8.12.28');
    await page.keyboard.press('Enter');
    await page.getByText('令和8年12月28日までになりました').waitFor();
    await picture(page, 'accounts-ended');
    await press(page, '取り消す');
    await page.getByText('元に戻しました').waitFor();
    expect(await officesOf('suzuki')).toMatchObject({
      appointments: [
        { until: '2026-12-28' },
        { department: 'NOGYO', from: '2026-12-29', until: null },
        { deputy: true },
      ],
    });
    await press(page, 'サインアウトさせる');
    await dialog.getByText('鈴木 一さんは、開いているすべての画面で').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('サインアウトにしました（開いていた画面 0）').waitFor();
    await press(page, '新しい登録用の番号');
    await dialog.getByText('前の番号はすぐに使えなくなります').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '鈴木 一さんの登録用の番号を出しました' }).waitFor();
    await press(page, '印刷しました。元の画面へ');
    await press(page, 'アカウントを閉じる');
    await dialog.getByText('すべて使えなくなります').waitFor();
    await page.keyboard.type('sato');
    await page.keyboard.press('Enter');
    await dialog.getByText('「suzuki」と入れると閉じられます').waitFor();
    await looked(page, 'close');
    await dialog.getByLabel(/確認のため/).fill('suzuki');
    await page.keyboard.press('Enter');
    await page.getByText('このアカウントは閉じてあります').waitFor();
    await picture(page, 'accounts-closed');
    expect(await officesOf('suzuki')).toMatchObject({ closed: true });
  });

  it('moves everybody of 1 April at once, two keys a row besides the names, after a look at how it will be', async () => {
    await invite('kimura', '木村 次郎', 'NOGYO');
    await invite('inoue', '井上 三枝', 'SHIMIN');
    const page = await open('people-admin', '/accounts/transfers');
    await page.getByText('まだ一人も並んでいません').waitFor();
    expect(await page.getByLabel('引き継ぐ日').inputValue()).toBe('2027-04-01');
    await page.getByRole('combobox', { name: '異動される方' }).focus();
    await page.keyboard.type('だれもいない');
    await page.getByText('その前の日に、その所属の方はいません').waitFor();
    await picture(page, 'accounts-transfers-nobody');
    await page.keyboard.press('Escape');
    for (const [from, to] of [
      ['木村', 'inoue'],
      ['井上', 'kimura'],
    ] as const) {
      await page.keyboard.type(from);
      await page.getByRole('option', { name: from }).waitFor();
      if (from === '木村') await looked(page, 'transfers-typing');
      await page.keyboard.press('Enter');
      await page.keyboard.type(to);
      await page.keyboard.press('Enter');
    }
    await page.getByText('令和9年4月1日の異動（2件）').waitFor();
    await looked(page, 'transfers');
    // Whoever goes and looks at something else finds it again.
    await page.getByRole('link', { name: '職員と所属' }).click();
    await page.getByRole('link', { name: '木村 次郎' }).waitFor();
    await page.getByRole('link', { name: '異動', exact: true }).click();
    await press(page, '確かめる（2件）');
    await page.getByRole('heading', { name: 'この内容でよろしいですか' }).waitFor();
    await page.getByText('まだ登録を終えていない方がいます：井上 三枝、木村 次郎').waitFor();
    await page.getByText('人ではなく課や窓口のものなので').waitFor();
    await looked(page, 'transfers-preview');
    expect(await officesOf('kimura')).toMatchObject({ appointments: [{ until: null }] });
    // Closed in another window meanwhile: nothing is written, and it is said in the row.
    const { superuser } = browser.house.ground;
    await superuser(`update staff set closed_at = now() where login = 'kimura'`);
    await press(page, '2件を令和9年4月1日に異動する');
    await page.getByRole('row', { name: /この職員は見つからないか、アカウントが閉じられています/ }).waitFor();
    await looked(page, 'transfers-refused');
    await superuser(`update staff set closed_at = null where login = 'kimura'`);
    expect(await officesOf('inoue')).toMatchObject({ appointments: [{ until: null }] });
    await press(page, '2件を令和9年4月1日に異動する');
    await page.getByText('令和9年4月1日の異動を書き込みました（2件）').waitFor();
    await picture(page, 'accounts-transfers-done');
    expect(await officesOf('kimura')).toMatchObject({
      appointments: [
        { department: 'NOGYO', until: '2027-03-31' },
        { department: 'SHIMIN', from: '2027-04-01', until: null },
      ],
    });
  });

  it('shows the privacy officer at once what was opened without waiting, and has the second person look twice', async () => {
    const caseId = await browser.house.desk.register({ deceased: { name: '髙橋 一郎', kana: 'たかはし いちろう' } });
    const counter = new Member(() => browser.house.service, 'counter');
    const page = await open('privacy-officer', '/');
    await page.getByText('あなたの確認を待っている依頼は、いまありません').waitFor();
    await looked(page, 'approvals-empty');
    await counter.ask('SHOW_ADDRESS', { caseId }, '納骨先へ電話をするため');
    await page.getByText('納骨先へ電話をするため').waitFor();
    await counter.breakGlass({ caseId, reason: '救急隊からの照会' });
    await page.getByText('承認を待たずに開かれた住所（1）').waitFor();
    await page.getByLabel('2件お待ちしています').waitFor();
    await looked(page, 'approvals');
    const own = await open('counter', '/approvals');
    await own.getByText('ご自分の依頼（1）').waitFor();
    await looked(own, 'approvals-counter');
    await press(page, '確かめました');
    await page.getByRole('dialog', { name: '確かめましたか' }).getByText('救急隊からの照会').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('確かめたことを記録しました').waitFor();
    await press(page, '承認する');
    await page.getByRole('dialog', { name: '承認しますか' }).waitFor();
    await looked(page, 'approvals-agree');
    // Taken back a moment ago by who asked: the sentence of the service, and nothing is decided.
    await press(own, '取り下げる');
    await own.getByRole('dialog', { name: '依頼を取り下げますか' }).waitFor();
    await own.keyboard.press('Enter');
    await own.getByText('依頼を取り下げました。').waitFor();
    await press(page, '承認する');
    await page.getByRole('dialog').getByText('この依頼は使えません').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await counter.ask('SHOW_ADDRESS', { caseId }, '書類をお送りするため');
    await page.getByText('書類をお送りするため').waitFor();
    await press(page, '断る');
    await page.getByRole('dialog', { name: '断りますか' }).waitFor();
    await press(page, '断る');
    await page.getByRole('dialog').getByText('理由を入れてください').waitFor();
    await looked(page, 'approvals-decline');
    await page.getByLabel('断る理由').fill('郵送先は届書にあります');
    await press(page, '断る');
    await page.getByText('断りました。理由は、依頼した方の画面に出ます').waitFor();
    await page.getByRole('row', { name: /書類をお送りするため.*断りました.*郵送先は届書にあります/ }).waitFor();
    await picture(page, 'accounts-approvals-after');
    await page.setViewportSize({ width: 390, height: 844 });
    await looked(page, 'approvals-narrow');
  });

  it('asks for a closed address at its case, is told why not or until when, and sees it for half a minute', async () => {
    const sister = aPerson({ name: '駒鳥 歌子', address: '遠見市巣箱町6番', telephone: '0900-123-4567' });
    const caseId = await browser.house.desk.register({ people: [sister] });
    const colleague = new Member(() => browser.house.service, 'counter#2');
    const waiting = async () => {
      const { approvals } = await colleague.query<{ approvals: { edges: { node: { id: string } }[] } }>(
        'query ($caseId: ID) { approvals(open: true, caseId: $caseId) { edges { node { id } } } }',
        { caseId },
      );
      return approvals.edges[0]?.node.id ?? '';
    };
    const page = await open('counter', `/cases/${caseId}/safeguards`);
    const row = page.getByRole('row', { name: /駒鳥 歌子/ });
    await row.getByRole('button', { name: '駒鳥 歌子（子）: 依頼する' }).first().waitFor();
    await looked(page, 'safeguards');
    const asking = async (reason: string) => {
      browser.house.clock.advance(1_000);
      await row
        .getByRole('button', { name: /依頼する/ })
        .first()
        .press('Enter');
      await page.getByRole('dialog', { name: '依頼：閉じた住所を見る' }).waitFor();
      await page.keyboard.type(reason);
      await press(page, '依頼する');
      await row.getByText('窓口の別の方か、個人情報の責任者の承認を待っています').waitFor();
    };
    await row
      .getByRole('button', { name: /依頼する/ })
      .first()
      .press('Enter');
    await press(page, '依頼する');
    await page.getByRole('dialog').getByText('理由を入れてください').waitFor();
    await looked(page, 'safeguards-no-reason');
    await page.keyboard.press('Escape');
    await asking('お電話をかけ直すため');
    await looked(page, 'safeguards-waiting');
    await colleague.decide(await waiting(), false, '届書の番号におかけください');
    await row.getByText('届書の番号におかけください').waitFor();
    await asking('書類をお送りするため');
    await press(page, '駒鳥 歌子（子）: 取り下げる');
    await press(page, '取り下げる');
    await row.getByText('取り下げました').waitFor();
    await asking('書類をお送りするため');
    await colleague.decide(await waiting());
    await press(page, '駒鳥 歌子（子）: 住所を見る');
    await page.getByRole('dialog', { name: '住所を表示しますか' }).waitFor();
    await looked(page, 'safeguards-second-look');
    expect(await page.locator('body').innerText()).not.toContain('巣箱町');
    await press(page, '30秒だけ表示する');
    const shown = page.getByRole('dialog', { name: '駒鳥 歌子' });
    await shown.getByText('遠見市巣箱町6番').waitFor();
    await shown.getByText(/あと(30|29)秒で閉じます/).waitFor();
    await looked(page, 'safeguards-shown');
    // Nothing of it goes to paper.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await shown.waitFor({ state: 'detached' });
    await row.getByText('行いました').waitFor();
    expect(await page.content()).not.toContain('巣箱町');
    await page.setViewportSize({ width: 390, height: 844 });
    await looked(page, 'safeguards-narrow');
  });

  it('opens without waiting, for a while that ends by itself, and when the window is left', async () => {
    const caseId = await browser.house.desk.register({
      people: [aPerson({ name: '百舌 鳴', address: '遠見市枝町1番' })],
    });
    const page = await browser.open('counter', `/cases/${caseId}/safeguards`);
    await page.clock.install({ time: NOW });
    const glass = page.getByRole('button', { name: '百舌 鳴（子）: 承認を待たずに開く' });
    const shown = page.getByRole('dialog', { name: '百舌 鳴' });
    const breaking = async () => {
      await glass.press('Enter');
      await page.getByRole('dialog', { name: '承認を待たずに開きますか' }).waitFor();
      await page.keyboard.type('救急隊からの照会');
      await press(page, '30秒だけ開く');
      await shown.getByText('遠見市枝町1番').waitFor();
    };
    await breaking();
    await page.clock.runFor(20_000);
    expect(await shown.innerText()).toContain('遠見市枝町1番');
    await page.clock.runFor(11_000);
    await shown.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain('枝町');
    await breaking();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await shown.waitFor({ state: 'detached' });
  });

  it('ends a protection that was reported, holds a case, and shows the privacy officer nothing of the family', async () => {
    const caseId = await browser.house.desk.register({ people: [aPerson({ name: '雲雀 空' })] });
    const deputy = new Member(() => browser.house.service, 'privacy-officer#2');
    const clerk = await open('counter', `/cases/${caseId}/safeguards`);
    await press(clerk, '支援措置の申出を記録する');
    await clerk.getByRole('dialog').getByText('雲雀 空（子）').click();
    await clerk.getByLabel('だれから、どう聞きましたか').fill('ご本人から窓口で');
    await press(clerk, '記録する');
    await clerk.getByText('支援措置の方がおられます').waitFor();
    await clerk.getByRole('row', { name: /この受付での申出.*雲雀 空.*ご本人から窓口で/ }).waitFor();
    // A paper for online access takes a second person from now on.
    await clerk.getByRole('button', { name: '雲雀 空（子）: 依頼する' }).nth(1).waitFor();
    await looked(clerk, 'safeguards-protected');
    const page = await open('privacy-officer', `/cases/${caseId}`);
    await page.getByRole('row', { name: /この受付での申出/ }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('雲雀 空');
    await press(page, '保全する');
    await page.keyboard.type('開示請求のため');
    await press(page, '保全する');
    await page.getByText('保全しています').waitFor();
    await page.getByRole('button', { name: /この受付での申出.*依頼する/ }).press('Enter');
    await page.getByRole('dialog', { name: '依頼：支援措置を終える' }).waitFor();
    await page.keyboard.type('措置の期間が終わったため');
    await press(page, '依頼する');
    await page.getByText('個人情報の責任者の承認を待っています').waitFor();
    await looked(page, 'officer-case');
    const { approvals } = await deputy.query<{ approvals: { edges: { node: { id: string } }[] } }>(
      'query ($caseId: ID) { approvals(open: true, caseId: $caseId) { edges { node { id } } } }',
      { caseId },
    );
    await deputy.decide(approvals.edges[0]?.node.id ?? '');
    await page.getByRole('button', { name: /支援措置を終える$/ }).press('Enter');
    await page.getByRole('dialog', { name: '支援措置を終えますか' }).waitFor();
    await looked(page, 'officer-lift');
    await page.keyboard.press('Enter');
    await page.getByText('支援措置の申出は、いまありません').waitFor();
    await page.goto(new URL('/desk/protections', page.url()).href);
    await page.getByText('一覧から取り込まれた支援措置は、いまありません').waitFor();
    await looked(page, 'officer-protections');
  });

  it('prints the heads of the audit for paper, and leads through a destruction, on pages that need no script', async () => {
    const head = '9f3ca1b2'.repeat(8);
    await browser.house.ground.superuser(
      `insert into audit_chain (municipality_id, day, position, audit_id, hash)
       select 'demo-city', '2026-01-01'::date + d, 100 + d, -1 - d, decode('${head}', 'hex') from generate_series(0, 6) d`,
    );
    const page = await browser.visit('/audit/heads', { office: 'auditor', viewport: { width: 794, height: 1123 } });
    await page.getByText('2026-01-07').first().waitFor();
    await looked(page, 'heads');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('戻る').isVisible()).toBe(false);
    await picture(page, 'accounts-heads-print');
    const officer = await browser.visit('/destruction', { office: 'privacy-officer' });
    await press(officer, '廃棄の一覧を作る');
    await officer.getByText('保存期間が過ぎた受付はありません').waitFor();
    await looked(officer, 'destruction-nothing');
    const id = await browser.house.desk.register();
    await browser.house.ground.superuser(
      `update cases set status = 'closed', ended_on = '2024-03-01', destroy_after = '2025-03-31' where id = '${id}'`,
    );
    await press(officer, '廃棄の一覧を作る');
    await officer.getByLabel('依頼の理由').fill('保存期間が過ぎたため');
    await looked(officer, 'destruction-list');
    await press(officer, '承認を依頼する');
    await officer.getByText('別の個人情報の責任者の承認を待っています').waitFor();
    const second = await open('privacy-officer#2', '/approvals');
    await second.getByRole('link', { name: '廃棄の一覧を見る' }).first().waitFor();
    await press(second, '承認する');
    await second.getByRole('dialog', { name: '承認しますか' }).waitFor();
    await second.keyboard.press('Enter');
    await second.getByText('承認しました。').first().waitFor();
    const own = await open('privacy-officer', '/approvals');
    await own
      .getByRole('table', { name: /承認されました（1）/ })
      .getByRole('link', { name: '行う' })
      .click();
    await own.getByLabel('廃棄すると元に戻せない').check();
    await looked(own, 'destruction-agreed');
    await press(own, '廃棄する');
    await own.getByText('この記録は、ブラウザーの印刷で').waitFor();
    await own.setViewportSize({ width: 794, height: 1123 });
    await own.emulateMedia({ media: 'print' });
    await picture(own, 'accounts-destruction-print');
    await officer.setViewportSize({ width: 390, height: 844 });
    await officer.goto(new URL('/destruction', officer.url()).href);
    await looked(officer, 'destruction-narrow');
  });

  it('writes down a consent on a page of its own, which the case leads to', async () => {
    const caseId = await browser.house.desk.register({ people: [aPerson({ name: '鶯 谷子' })] });
    const page = await open('counter', `/cases/${caseId}/safeguards`);
    await page.getByRole('link', { name: '同意', exact: true }).click();
    await page.getByRole('heading', { name: '同意', exact: true }).waitFor();
    await page.getByText('まだ、どなたからも同意をうかがっていません').waitFor();
    await looked(page, 'consent');
    await page.setViewportSize({ width: 390, height: 844 });
    await looked(page, 'consent-narrow');
  });

  it('makes a key for a program and revokes it; speaks English', async () => {
    const page = await open('people-admin', '/accounts/programs');
    await page.getByText('鍵はまだありません').waitFor();
    await press(page, '鍵を作る');
    await page.getByLabel('プログラムの名前').fill('住民記録システム');
    await page.getByLabel('最後の日').fill('R9.3.31');
    await page.getByLabel('課', { exact: true }).selectOption('SHIMIN');
    await page.getByLabel('送る文 1').fill('query {');
    await press(page, '鍵を作る');
    await page.getByText('送る問い合わせの文を、そのまま').waitFor();
    await looked(page, 'program-refused');
    await page.getByLabel('送る文 1').fill('query Me { me { name } }');
    await press(page, '鍵を作る');
    await page.getByText('住民記録システムの鍵を作りました').waitFor();
    await looked(page, 'program-made');
    await press(page, '渡しました');
    await press(page, '住民記録システムの鍵を取り消す');
    await page.getByRole('dialog').getByText('すぐに使えなくなります').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /住民記録システム.*取り消しました/ }).waitFor();
    await picture(page, 'accounts-programs');
    await page.getByRole('link', { name: '職員と所属' }).click();
    await page.getByRole('link', { name: '山田 太郎' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Departments with fewer than two people').waitFor();
    await page.getByText('Waterworks').first().waitFor();
    await picture(page, 'accounts-english');
    await page.setViewportSize({ width: 390, height: 844 });
    await looked(page, 'narrow');
  });

  it('asks nobody else, and complains of nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
