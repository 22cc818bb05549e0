import type { Page } from 'playwright-core';
import { NOW } from '../builders.js';
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
    await dialog.getByLabel('役割').selectOption('AUDITOR');
    await dialog.getByLabel('始まる日').fill('R9.4.1');
    await dialog.getByLabel('終わる日').fill('R9.3.1');
    await dialog.getByLabel('代理として').check();
    await press(page, '所属を足す');
    await dialog.getByText('最後の日は、役割の始まる日から').waitFor();
    await looked(page, 'appoint-refused');
    await dialog.getByLabel('終わる日').fill('');
    await page.keyboard.press('Enter');
    await page.getByText('所属を足しました。').waitFor();
    await page.getByRole('row', { name: /監査の担当者（代理） 令和9年4月1日/ }).waitFor();
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
    // Of what stands on that day the successor is told, and of what is over by then nothing is said.
    await browser.house.ground.superuser(
      `insert into approvals (municipality_id, id, act, department, sealed, asked_by, asked_role, asked_at, until_at)
       select s.municipality_id, gen_random_uuid(), 'export-sheet', 'NOGYO', '', s.id, 'department', now(), u::timestamptz
         from staff s, unnest(array['2027-03-31T14:00Z', '2027-04-02T00:00Z', '2027-04-03T00:00Z']) u where s.login = 'kimura'`,
    );
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
    await page.getByText('木村 次郎さんの、承認待ちか承認済みの依頼 2件 → 井上 三枝さん').waitFor();
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
    const [passed] = await superuser('select count(*)::int as n from approvals where passes_on is not null');
    expect(passed).toEqual({ n: 2 });
    await superuser(`delete from approvals where act = 'export-sheet'`);
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
