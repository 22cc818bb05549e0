import type { Page } from 'playwright-core';
import { aPerson } from '../builders.js';
import { axeFindings, chromiumIsHere, chromiumIsMissing, picture, useBrowser } from '../support/browser.js';
import { tabTo } from './tab-to.js';
import { describeWith } from '../support/needs.js';
import { catalogueOf } from '../support/service.js';

describeWith(chromiumIsHere, chromiumIsMissing, 'where the papers of a case are', () => {
  const browser = useBrowser({ catalogue: catalogueOf(['SHIMIN', 'KOUKI', 'BOCHI']) });
  let page: Page;
  let id = '';
  const goTo = async (screen: string): Promise<void> => {
    await page.goto(`${new URL(page.url()).origin}/desk${screen}`);
  };
  const filed = async (more: Parameters<typeof browser.house.desk.register>[0] = {}): Promise<string> => {
    const filedId = await browser.house.desk.register(more);
    await browser.house.quiet();
    return filedId;
  };
  const row = (text: string) => page.getByRole('table', { name: '紙の行方' }).getByRole('row', { name: text });

  beforeAll(async () => {
    id = await browser.house.desk.register({
      deceased: { name: '髙橋 一郎', kana: 'たかはし いちろう' },
      deathDate: '2026-10-31',
      facts: { wasHouseholdHead: true, remainingMembersAged15Plus: 2 },
      people: [
        aPerson({ roles: ['NEW_HEAD'], relation: 'spouse', name: '髙橋 和子', telephone: '0123-45-6789' }),
        aPerson({ name: '髙橋 美咲' }),
      ],
    });
    await browser.house.quiet();
    page = await browser.open('counter', `/cases/${id}/papers`);
  });

  it('are none at first, and what that means is said', async () => {
    await page.getByText('この受付の紙は、まだ書き留められていません').waitFor();
    await page.getByRole('button', { name: '髙橋 和子: 手続一覧（大きな字）' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'papers-none');
  });

  it('are written down as they are printed, with their number on the paper; Ctrl+P does the same', async () => {
    await goTo(`/cases/${id}/list`);
    await page.getByText('髙橋 和子').first().click();
    await page.getByRole('button', { name: '印刷する' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.paper-mark', { hasText: '紙1　第1版' }).waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper-mark').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await page.keyboard.press('Control+p');
    await page.locator('.paper-mark', { hasText: '紙2' }).waitFor({ state: 'attached' });
    await page.getByRole('link', { name: '紙の行方' }).click();
    await row('紙1').getByText('髙橋 和子').waitFor();
    await row('紙2').getByRole('button', { name: '紙2の行き先を書き留める' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'papers-move');
    await page.getByRole('dialog').getByRole('radio', { name: '郵送しました' }).focus();
    await page.keyboard.press('2');
    await page.keyboard.press('Control+Enter');
    await row('紙2').getByText('郵送しました').first().waitFor();
    await row('紙2').getByRole('button', { name: '紙2を元に戻す' }).press('Enter');
    await row('紙2').getByText('行き先はまだです').first().waitFor();
    await row('紙1').getByRole('button', { name: '紙1を髙橋 和子様にお渡ししました' }).press('Enter');
    await row('紙1').getByText('お渡ししました').first().waitFor();
  });

  it('may be made by hand', async () => {
    await page.getByRole('button', { name: '加える' }).click();
    await page.getByText('どのような紙かを、短く入れてください').waitFor();
    await page.getByLabel('どのような紙ですか').fill('葬祭費の申請書');
    await page.getByLabel('どのような紙ですか').press('Control+Enter');
    await row('葬祭費の申請書').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'papers');
  });

  it('are wrong after a correction: what changed, whom to ring; the call is ticked, and taken back', async () => {
    const { version } = await browser.house.desk.head(id);
    const day = { deathDate: '2026-11-01', cause: 'OUR_SLIP', evidence: '死亡診断書' } as const;
    await browser.house.desk.accept('correctDeathNotice', { caseId: id, expectedVersion: version, ...day });
    await browser.house.quiet();
    await goTo(`/cases/${id}/papers`);
    const call = page.getByRole('article', { name: /髙橋 和子/ });
    await call.getByText('0123-45-6789').waitFor();
    await call.getByText('亡くなられた日が改まりました').waitFor();
    await call.getByText('市の誤りがありました').waitFor();
    await page.getByText('どなたがお持ちか分からない紙が1枚').waitFor();
    await row('紙1').getByText('まちがいになりました').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'papers-wrong');
    await page.emulateMedia({ media: 'print' });
    await picture(page, 'papers-wrong-print');
    await page.emulateMedia({ media: null });
    await call.getByRole('radio', { name: 'お伝えしました' }).focus();
    await page.keyboard.press('2');
    await call.getByLabel('時刻').fill('1210');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'papers-again');
    await page.keyboard.press('Control+Enter');
    await call.getByText('令和8年11月24日(火) 12:10').waitFor();
    await goTo('/today');
    await page.getByRole('table', { name: 'まちがいになった紙のお電話（1）' }).getByText('12:10').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'papers-today');
    await page
      .getByRole('table', { name: /まちがいになった紙のお電話/ })
      .getByRole('link')
      .click();
    await call.getByRole('radio', { name: 'お伝えしました' }).focus();
    await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
    await call.getByRole('heading', { name: 'お伝えしました' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'papers-told');
    // The keyboard is where a slip is taken back.
    await page.keyboard.press('Enter');
    await call.getByRole('heading', { name: 'かけ直します' }).waitFor();
    expect(browser.complaints).toEqual([]);
  });

  // Beside the papers, since the service stands here already.
  it('corrects what was registered beside the days, and says what another person loses', async () => {
    const caseId = await filed({ deceased: { personNumber: null, sex: 'FEMALE', birthDate: '1976-03-02' } });
    await goTo(`/cases/${caseId}/notice`);
    await page.getByRole('button', { name: '届出を訂正する' }).click();
    await tabTo(page, 'なぜ訂正しますか');
    await page.keyboard.press('1');
    await tabTo(page, '届出日');
    await page.keyboard.type('R8.11.20');
    await tabTo(page, '性別');
    await page.keyboard.press('3');
    await tabTo(page, '国籍・在留の区分');
    await page.keyboard.press('4');
    const preview = page.getByRole('table', { name: '訂正の内容' });
    await preview.getByText('特別永住者').waitFor();
    await tabTo(page, 'お名前');
    await page.keyboard.type('別');
    await page.getByText('世帯・性別・国籍は「分からない」に戻り').waitFor();
    // What goes with the one before stands in the preview as well, before anything is sent.
    await preview.getByRole('row', { name: '世帯 — 分からない' }).waitFor();
    expect(await preview.getByRole('row', { name: '性別' }).innerText()).not.toContain('分からない');
    await picture(page, 'correct-another');
    await page.keyboard.press('Backspace');
    await tabTo(page, '何を見て訂正しますか');
    await page.keyboard.type('住民票');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'correct-more');
    await page.keyboard.press('Control+Enter');
    await page.getByText('訂正しました。').waitFor();
    await page.getByText(/国籍・在留の区分：.* → 特別永住者/).waitFor();
  });

  it('keeps sex, household and nationality where the birth date alone was a slip, and says so before it is sent', async () => {
    const caseId = await filed({ deceased: { personNumber: null, sex: 'FEMALE', birthDate: '1976-03-02' } });
    await goTo(`/cases/${caseId}/notice`);
    await page.getByRole('button', { name: '届出を訂正する' }).click();
    await tabTo(page, 'なぜ訂正しますか');
    await page.keyboard.press('1');
    await tabTo(page, '生年月日');
    await page.keyboard.type('S15.3.2');
    await page.getByText('世帯・性別・国籍は今のままです').waitFor();
    await tabTo(page, '何を見て訂正しますか');
    await page.keyboard.type('届書');
    const preview = page.getByRole('table', { name: '訂正の内容' });
    expect(await preview.locator('tbody tr').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'correct-birth');
    await page.keyboard.press('Control+Enter');
    const history = page.getByRole('table', { name: 'これまでの訂正と受付の動き' });
    await history.getByText(/生年月日：.* → 昭和15年3月2日/).waitFor();
    expect(await history.getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('生年月日')]);
  });

  it('asks nobody about a non-resident until the counter says what there is of theirs here', async () => {
    const caseId = await filed({ deceased: { registeredHere: false } });
    await goTo(`/cases/${caseId}/answers`);
    await page.getByText('まだどの課にもたずねていません').waitFor();
    await tabTo(page, '課にたずねる');
    await page.keyboard.press('Enter');
    await page.getByLabel(/この市に何がありますか/).waitFor();
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/理由|わけ|入れてください/)
      .first()
      .waitFor();
    await page.keyboard.type('市内に畑がある');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'held');
    await page.keyboard.press('Control+Enter');
    await page.getByText('まだどの課にもたずねていません').waitFor({ state: 'detached' });
    await browser.house.quiet();
    expect((await browser.house.desk.questions(caseId)).map(({ state }) => state)).not.toContain('HELD');
  });
});
