import type { Page } from 'playwright-core';
import { aDeceased, aPerson } from '../builders.js';
import { tabTo } from './tab-to.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';
import { catalogueOf } from '../support/service.js';

describeWith(chromiumIsHere, chromiumIsMissing, 'the work in an open case', () => {
  const browser = useBrowser({ catalogue: catalogueOf(['SHIMIN', 'BOCHI', 'JUTAKU', 'SHIMINZEI']) });
  const names = ['髙橋 一郎', '髙橋 二郎', '髙橋 三郎', '髙橋 四郎'];
  const [first, second, third, fourth] = names.map((name) => aDeceased({ name, kana: 'たかはし' }));
  let page: Page;
  const filed = async (more: Parameters<typeof browser.house.desk.register>[0] = {}): Promise<string> => {
    const id = await browser.house.desk.register(more);
    await browser.house.quiet();
    return id;
  };

  beforeAll(async () => {
    await browser.house.desk.as('BOCHI').import(
      'BOCHI',
      [first, second, third, fourth].map((one) => ({ ...one, facts: { municipalGraveUser: true } })),
    );
    page = await browser.open('counter', '/find');
  });
  const goTo = async (screen: string): Promise<void> => {
    await page.goto(`${new URL(page.url()).origin}/desk${screen}`);
  };

  it('shows both sides of a contradiction and who said them; one key settles it, and settling otherwise undoes that', async () => {
    const id = await filed({ deceased: first });
    await browser.house.desk.record(id, { municipalGraveUser: false });
    await browser.house.quiet();
    await goTo(`/cases/${id}/facts`);
    const conflict = page.getByRole('region', { name: '「市営墓地の使用者」のお答えが食い違っています' });
    await conflict.waitFor();
    await conflict.getByText('ご家族のお話').first().waitFor();
    await conflict.getByText('墓地・火葬場担当の台帳').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'facts-conflict');
    await tabTo(page, 'どれに決めますか');
    await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
    await page.getByText('「市営墓地の使用者」を記録しました').waitFor();
    await conflict.waitFor({ state: 'detached' });
    const row = page.getByRole('row', { name: /市営墓地の使用者/ });
    await row.getByText('これに決めました').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, '「市営墓地の使用者」を直す');
    await page.keyboard.press('Enter');
    await row.getByText('ほかの内容').waitFor();
    await picture(page, 'facts-change');
    await page.keyboard.press('2');
    await page.keyboard.press('Control+Enter');
    await row.getByText('前に言われたこと').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('has one box for one fact that contradicts itself, however many procedures turn on it', async () => {
    const id = await filed();
    await browser.house.desk.record(id, { spouseExists: false });
    const said = { name: 'spouseExists', answer: 'THERE_IS', value: true } as const;
    await browser.house.desk.as('SHIMIN').answer(id, 'SHIMIN', { facts: [said] });
    await browser.house.quiet();
    await goTo(`/cases/${id}/list`);
    // One: more of them would be refused here.
    const box = page.getByRole('region', { name: '確かめてください' }).locator('.notice');
    await box.waitFor();
    expect(await box.innerText()).toMatch(/「残された配偶者」について、二つの答えがあります（([2-9]|\d\d)の手続に/);
    await box.locator('summary').click();
    expect((await box.locator('details p').innerText()).split('、').length).toBeGreaterThan(1);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'list-one-conflict');
    await box.getByRole('link').click();
    await page.getByRole('region', { name: '「残された配偶者」のお答えが食い違っています' }).waitFor();
  });

  it('takes in somebody of the family by the keyboard alone; each step is taken back with one key', async () => {
    const id = await filed();
    await goTo(`/cases/${id}/people`);
    await page.getByRole('button', { name: 'もうお一人加える' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, 'もうお一人加える');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'ご家族の方を加える' }).waitFor();
    // The kana has the focus.
    await page.keyboard.insertText('やまだ みさき');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('山田 美咲');
    await page.keyboard.press('Tab');
    await page.keyboard.press('5');
    await page.keyboard.press('Control+Enter');
    const refused = page.getByRole('alert');
    await refused.getByText('同じお名前の方が').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'people-namesake');
    expect(await page.getByLabel('ふりがな').inputValue()).toBe('やまだ みさき');
    await page.keyboard.press('Enter');
    await page.getByText('山田 美咲様を加えました').waitFor();
    await page.getByRole('cell', { name: 'きょうだい' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'people');
    await page.keyboard.press('Enter');
    await page.getByText('元に戻しました').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: null });
    await page.getByRole('cell', { name: 'きょうだい' }).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: '山田 美咲：直す' }).click();
    await page.getByRole('heading', { name: '山田 美咲様の内容を直す' }).waitFor();
    const name = page.getByRole('textbox', { name: 'お名前' });
    await name.fill('山田 美咲\u{E0101}');
    await page.getByLabel('電話番号').fill('お兄さん');
    await page.keyboard.press('Control+Enter');
    await page.getByText('電話番号は、数字とハイフン').waitFor();
    expect(await name.inputValue()).toBe('山田 美咲\u{E0101}');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'people-correct');
    await page.getByLabel('電話番号').fill('');
    await page.keyboard.press('Control+Enter');
    await page.getByText('様の内容を直しました').waitFor();
    await page.getByRole('rowheader', { name: '山田 美咲\u{E0101}' }).waitFor();
    await page.getByRole('button', { name: '：外す' }).click();
    await page.getByText('様を外しました').waitFor();
    await page.getByText('まだうかがっていません').waitFor();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText('元に戻しました').waitFor();
    await page.getByRole('rowheader', { name: '山田 美咲\u{E0101}' }).waitFor();
    await page.setViewportSize({ width: 420, height: 800 });
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'people-narrow');
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('takes a new fact with its source, found by a part of its name', async () => {
    const id = await filed();
    await goTo(`/cases/${id}/facts`);
    await page.getByRole('heading', { name: '新しく記録する' }).waitFor();
    await page.getByRole('searchbox').fill('借');
    await page.getByRole('list', { name: '候補' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('list', { name: '候補' }).getByRole('button').first().click();
    await page.getByRole('button', { name: '記録する' }).click();
    await page.getByText('内容を選ぶか、入れてください').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('ない項目');
    await page.getByText('「ない項目」を含む項目はありません').waitFor();
  });

  it('shows what the rule says and what the department ruled; one key decides, another goes back', async () => {
    const id = await filed({
      deceased: second,
      facts: { wasHouseholdHead: true, remainingMembersAged15Plus: 2 },
    });
    const code = 'SHIMIN-HOUSEHOLD-HEAD';
    await browser.house.desk
      .as('SHIMIN')
      .answer(id, 'SHIMIN', { procedures: [{ code, outcome: 'NOT_REQUIRED', reason: '昨日、お済みになりました' }] });
    await browser.house.quiet();
    await goTo(`/cases/${id}/answers`);
    const dispute = page.getByRole('region').filter({ hasText: '昨日、お済みになりました' }).last();
    await dispute.getByText('規則では').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'disputed');
    await dispute.getByRole('button', { name: '課の回答のとおりにする' }).focus();
    await page.keyboard.press('1');
    const checked = page.getByRole('region', { name: '窓口で確かめた食い違い' });
    await checked.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await checked.getByRole('button', { name: '規則のとおりにする' }).focus();
    await page.keyboard.press('1');
    await checked.waitFor({ state: 'detached' });
    expect(await browser.house.desk.decision(id, code)).toMatchObject({
      outcome: 'REQUIRED',
      ruling: { by: 'counter', ruleOutcome: 'REQUIRED', reason: '課に電話で確かめました' },
    });
  });

  it('corrects a day with the keyboard alone: what was and will be, what changes for the family, whom to ring, what was done', async () => {
    const id = await filed({ deceased: third });
    await browser.house.desk.answerWhole(id, 'JUTAKU');
    await goTo(`/cases/${id}/notice`);
    await page.getByRole('table', { name: 'これまでの訂正と受付の動き' }).waitFor();
    await tabTo(page, '届出を訂正する');
    await page.keyboard.press('Enter');
    await tabTo(page, 'なぜ訂正しますか');
    await page.keyboard.press('3');
    await tabTo(page, '亡くなられた日');
    await page.keyboard.type('令和8年2月30日');
    await page.keyboard.press('Control+Enter');
    await page.getByText('令和8年2月30日').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('R8.10.31');
    await tabTo(page, '何を見て訂正しますか');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-field=evidence] .problem').waitFor();
    await page.keyboard.type('訂正後の死亡診断書');
    await page.getByRole('table', { name: '訂正の内容' }).getByText('令和8年10月31日').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'correct');
    await page.keyboard.press('Control+Enter');
    await page.getByText('訂正しました。').waitFor();
    const confirming = page.getByRole('region', { name: '確かめてもらう課' });
    await confirming.waitFor();
    await page.getByText(/亡くなられた日：.* → 令和8年10月31日/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'corrected');
    await confirming
      .getByRole('button', { name: /に電話で確かめました/ })
      .first()
      .click();
    await confirming.waitFor({ state: 'detached' });
  });

  it('keeps both days while a correction is under way, and says so', async () => {
    const id = await filed();
    await goTo(`/cases/${id}/notice`);
    await page.getByRole('button', { name: '届出を訂正する' }).click();
    await tabTo(page, 'なぜ訂正しますか');
    await page.keyboard.press('4');
    await page.getByText('両方を残し').waitFor();
    await page.getByLabel('亡くなられた日', { exact: true }).fill('2026-11-15');
    await page.getByText(/令和8年11月15日 の両方を残します/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'under-way');
  });

  it('closes a case that has points open only when told so, and opens it again', async () => {
    const id = await filed();
    await goTo(`/cases/${id}/notice`);
    await page.getByRole('button', { name: '受付を終える' }).click();
    await page.getByLabel('終える理由').fill('お手続きが済みました');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: '未確認のまま終了' }).click();
    await page.getByText('受付を終えました。').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '受付をもう一度開く' }).click();
    await page.getByLabel('もう一度開く理由').fill('ご家族から電話');
    await page.keyboard.press('Control+Enter');
    await page.getByText('受付を開きました。').waitFor();
    await picture(page, 'reopened');
    await page.getByRole('cell', { name: 'お手続きが済みました' }).waitFor();
  });

  it('asks twice before a notice is void, then says whom to ring until all is undone', async () => {
    const id = await filed({ deceased: fourth });
    await goTo(`/cases/${id}/notice`);
    await page.getByRole('button', { name: '届出を取り消す' }).click();
    await page.keyboard.press('Control+Enter');
    await page.locator('.problem').first().waitFor();
    await page.getByLabel('なぜ取り消しますか').fill('同姓同名の別の方の届出');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').getByText('処理を元に戻したかどうか').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'void-asks');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('届出を取り消しました。').waitFor();
    await page.getByRole('region', { name: '確かめてもらう課' }).getByText('墓地・火葬場担当').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'void');
  });

  it('prints for one of the family what is theirs, and nothing of a protection or the city’s number', async () => {
    const deceased = { name: '山田 太郎', personNumber: '5550123' };
    const id = await browser.house.desk.register({ deceased, people: [aPerson({ name: '山田 花子' })] });
    await browser.house.quiet();
    const printed = async (): Promise<string> => {
      await goTo(`/cases/${id}/list`);
      await page.getByText('山田 花子').first().click();
      await page.locator('.print-only .sheet').waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
      const text = await page.locator('main').innerText();
      await page.emulateMedia({ media: 'screen' });
      return text;
    };
    const before = await printed();
    expect(before).toContain('山田 太郎');
    expect(before).not.toContain('5550123');
    expect(before).not.toContain('庁内用');
    await browser.house.desk.query(
      'mutation ($input: ReportProtectionInput!) { reportProtection(input: $input) { __typename } }',
      { input: { caseId: id, reason: '本人から支援措置の申出' } },
    );
    expect(await printed()).toBe(before);
    await page.getByText('住所は二人で確かめて表示します').waitFor();
  });

  it('folds what is being found out under its count, keeps it open on paper, and says what to say next', async () => {
    const id = await filed();
    await goTo(`/cases/${id}/list`);
    await page.getByRole('heading', { name: '次にお伝えすること' }).waitFor();
    const fold = page.getByRole('button', { name: /確かめていること（\d+）/ }).first();
    await fold.waitFor();
    const content = page.locator('.folded-content').first();
    expect(await content.isVisible()).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'list-folded');
    await page.emulateMedia({ media: 'print' });
    expect(await content.isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: '次にお伝えすること' }).isVisible()).toBe(false);
    expect(await page.getByText('庁内用の控えです').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await fold.focus();
    await page.keyboard.press('Enter');
    expect(await content.isVisible()).toBe(true);
  });

  it('complains of nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
