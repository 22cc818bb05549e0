import type { Page } from 'playwright-core';
import { aPerson, NOW } from '../builders.js';
import { Member } from '../access/safeguards/office.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { closesItsPages } from './closing-pages.js';
import { printsAListByTwo } from './list-by-two.js';
import { readsInTheList } from './list-of-protected.js';
import { setsTheYears } from './retention-years.js';
import { describeWith } from '../support/needs.js';
import { catalogueOf } from '../support/service.js';

describeWith(chromiumIsHere, chromiumIsMissing, 'addresses, protection, destruction, heads, consent', () => {
  const browser = useBrowser({ catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'NOGYO', 'KOUKI']) });
  const open = async (office: string, screen: string): Promise<Page> => {
    const page = await browser.open(office, screen);
    await page.clock.setFixedTime(NOW);
    return page;
  };
  const looked = async (page: Page, name: string) => {
    await picture(page, `safeguards-${name}`);
    expect(await axeFindings(page)).toEqual([]);
  };
  const press = async (page: Page, name: string, role: 'button' | 'link' = 'button') => {
    // A dialog stands behind the screen in the page, and before it for whoever looks.
    const button = page.getByRole(role, { name, exact: true }).last();
    await button.waitFor();
    await button.press('Enter');
  };

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

  readsInTheList({ browser, open, looked, press });

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

  closesItsPages(browser);
  printsAListByTwo({ browser, open, looked, press });
  setsTheYears({ browser, open, looked, press });

  it('writes down a consent on a page of its own, which the case leads to', async () => {
    const caseId = await browser.house.desk.register({ people: [aPerson({ name: '鶯 谷子' })] });
    const page = await open('counter', `/cases/${caseId}/safeguards`);
    await page.getByRole('link', { name: '同意', exact: true }).click();
    await page.getByRole('heading', { name: '同意', exact: true }).waitFor();
    await page.getByText('まだ、どなたからも同意をうかがっていません').waitFor();
    await looked(page, 'consent');
    await page.getByLabel('後期高齢者医療').check();
    await page.getByRole('button', { name: /選んだ内容で同意書を開く/ }).click();
    await page.getByText('いつでも取り消せます').waitFor();
    await page.emulateMedia({ media: 'print' });
    await picture(page, 'safeguards-consent-form-print');
    await page.emulateMedia({ media: 'screen' });
    await looked(page, 'consent-form');
    await page.goBack();
    await page.getByLabel('画面に署名').check();
    await page.getByRole('button', { name: '記録する', exact: true }).click();
    await page.getByText('この枠の中に署名してください').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('svg.pad').scrollIntoViewIfNeeded();
    const pad = await page.locator('svg.pad').boundingBox();
    const at = (x: number, y: number) => [(pad?.x ?? 0) + x, (pad?.y ?? 0) + y] as const;
    for (const [from, to] of [
      [at(60, 20), at(60, 90)],
      [at(30, 90), at(220, 60)],
    ] as const) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 8 });
      await page.mouse.up();
    }
    await looked(page, 'consent-signing-narrow');
    await page.getByRole('button', { name: '署名して同意する' }).click();
    await page.getByText('記録しました').waitFor();
    await looked(page, 'consent-narrow');
    await page.getByRole('link', { name: '開く', exact: true }).click();
    await page.getByRole('img', { name: '署名' }).waitFor();
    expect(await page.locator('svg.pad path').getAttribute('d')).toMatch(/^M\d+ \d+L.*M\d+ \d+L/);
  });

  it('asks the privacy officer about what opens every case, who reads it whole, and does it once they agree', async () => {
    const page = await open('people-admin', '/accounts/new');
    await page.getByLabel('お名前').fill('小林 窓子');
    await page.getByLabel('ログイン名').fill('kobayashi');
    await page.getByLabel('役割').selectOption('COUNTER');
    await press(page, '登録用の番号を出す');
    await page.getByText('すべての受付を見られるようになるため').waitFor();
    await looked(page, 'access-refused');
    await press(page, '個人情報の責任者に承認を頼む');
    await page.getByText('理由を入れてください').waitFor();
    await page.getByLabel('承認を頼む理由').fill('窓口へ異動のため');
    await press(page, '個人情報の責任者に承認を頼む');
    await page.getByText('個人情報の責任者の承認を待っています').waitFor();
    await looked(page, 'access-asked');
    await page.getByRole('link', { name: '職員と所属' }).click();
    await page.getByText('個人情報の責任者の承認を待っています（1件）').waitFor();
    await looked(page, 'access-waiting');
    const officer = await open('privacy-officer', '/approvals');
    await officer.getByText('小林 窓子（kobayashi）').waitFor();
    await looked(officer, 'access-for-officer');
    await press(officer, '承認する');
    await officer.getByRole('dialog', { name: '承認しますか' }).getByText('窓口へ異動のため').waitFor();
    await officer.keyboard.press('Enter');
    await officer.getByText('承認しました。').waitFor();
    await page.getByRole('link', { name: '「ふたりで確かめる」を開く' }).click();
    await page.getByText('承認されました（1）').waitFor();
    await looked(page, 'access-agreed');
    await press(page, '行う');
    await page.getByRole('heading', { name: '小林 窓子さんの登録用の番号を出しました' }).waitFor();
    const offices = await browser.house.ground.superuser(
      `select a.role from appointments a join staff s on s.id = a.staff_id where s.login = 'kobayashi'`,
    );
    expect(offices).toEqual([{ role: 'counter' }]);
  });

  it('asks nobody else, and complains of nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
