import type { Page } from 'playwright-core';
import type { LivelyDay } from './lively-day.js';

/** A screen as it stands on the lively day. */
export interface Screen {
  /** Of its picture. */
  readonly name: string;
  /** `counter`, `department:SUIDO`; null: nobody is signed in. */
  readonly office: string | null;
  readonly path: (day: LivelyDay) => string;
  /** What only this screen has, once it is drawn. */
  readonly until: string | RegExp;
  /** What is done on it before it is looked at. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const at = (path: string) => () => `/desk${path}`;
const ofCase = (part: string) => (day: LivelyDay) => `/desk/cases/${day.takahashi}/${part}`;

const COUNTER: readonly Omit<Screen, 'office'>[] = [
  { name: 'today', path: at('/today'), until: /お返事が遅れている課/ },
  {
    name: 'find',
    path: at('/find'),
    until: '受付を探す',
    act: async (page) => {
      await page.getByRole('searchbox').fill('たかはし');
      await page.keyboard.press('Enter');
      await page.getByRole('row', { name: /髙橋 一郎/ }).waitFor();
    },
  },
  { name: 'register', path: at('/register'), until: /フリガナ|ふりがな/ },
  { name: 'register-file', path: at('/register/file'), until: /ファイルを選ぶ|選ぶ/ },
  { name: 'telephone', path: at('/telephone'), until: '亡くなられた方のふりがな' },
  {
    name: 'telephone-caller',
    path: at('/telephone'),
    until: '亡くなられた方のふりがな',
    act: (page) => chooseTakahashi(page, 'お電話くださっているのは、どなた様でしょうか'),
  },
  {
    name: 'walk-in-who',
    path: at('/walk-in'),
    until: '亡くなられた方のふりがな',
    act: (page) => chooseTakahashi(page, '「失礼ですが、どなた様でいらっしゃいますか」'),
  },
  { name: 'case-list', path: ofCase('list'), until: 'お持ちいただくもの' },
  { name: 'case-answers', path: ofCase('answers'), until: '要否とその理由' },
  { name: 'case-facts', path: ofCase('facts'), until: /だれが|分かっていること/ },
  { name: 'case-people', path: ofCase('people'), until: '髙橋 健' },
  { name: 'case-visits', path: ofCase('visits'), until: '髙橋 ハル' },
  { name: 'case-papers', path: ofCase('papers'), until: 'まちがいになりました' },
  { name: 'case-safeguards', path: ofCase('safeguards'), until: '髙橋 ハル' },
  { name: 'case-notice', path: ofCase('notice'), until: '戸籍の記載（死亡の時分）' },
  { name: 'approvals', path: at('/approvals'), until: /ふたりで確かめる/ },
  { name: 'incidents', path: at('/incidents'), until: 'まだ控えはありません' },
  { name: 'components', path: at('/components'), until: 'Dialog' },
  { name: 'who-is-here', path: at('/today'), until: '髙橋 美咲', act: askWhoIsHere },
];
const DEPARTMENT: readonly Omit<Screen, 'office'>[] = [
  { name: 'questions', path: at('/questions'), until: '髙橋 一郎' },
  { name: 'question', path: ({ question }) => `/desk/questions/${question}`, until: '調べて、ない' },
  { name: 'answer-paper', path: at('/questions/sheet'), until: '記入した方' },
  { name: 'answer-file', path: at('/questions/file'), until: '表を取り出す' },
  { name: 'department-settings', path: at('/settings'), until: 'どこを見るか' },
];
const PEOPLE_ADMIN: readonly Omit<Screen, 'office'>[] = [
  { name: 'accounts', path: at('/accounts'), until: '職員と所属' },
  { name: 'accounts-new', path: at('/accounts/new'), until: 'ログイン名' },
  { name: 'accounts-transfers', path: at('/accounts/transfers'), until: /異動/ },
  { name: 'accounts-programs', path: at('/accounts/programs'), until: /プログラム/ },
];

/** Every screen of the staff, and the first pages of the family. */
export const SCREENS: readonly Screen[] = [
  ...COUNTER.map((screen) => ({ ...screen, office: 'counter' })),
  ...DEPARTMENT.map((screen) => ({ ...screen, office: 'department:NOGYO' })),
  { name: 'ledger', office: 'department:BOCHI', path: at('/ledger'), until: 'ファイルから取り込む' },
  ...PEOPLE_ADMIN.map((screen) => ({ ...screen, office: 'people-admin' })),
  { name: 'protections', office: 'privacy-officer', path: at('/protections'), until: /支援措置/ },
  { name: 'incidents-all', office: 'privacy-officer', path: at('/incidents'), until: 'すべての控え' },
  { name: 'officer-case', office: 'privacy-officer', path: ofCase(''), until: '髙橋 一郎' },
  { name: 'sign-in', office: null, path: () => '/sign-in', until: 'パスワード' },
  { name: 'guide', office: null, path: () => '/guide', until: '今夜、市役所でしなければならないことはありません。' },
  { name: 'family-door', office: null, path: () => '/k', until: '紙の番号' },
];

async function chooseTakahashi(page: Page, next: string): Promise<void> {
  await page.getByLabel('亡くなられた方のふりがな').fill('たかはし');
  await page.locator('.call-rows button').first().waitFor();
  await page.keyboard.press('1');
  await page.getByText(next).first().waitFor();
}

async function askWhoIsHere(page: Page): Promise<void> {
  await page.getByRole('button', { name: '髙橋 美咲：来られました' }).press('Enter');
  await page.getByRole('dialog').getByText('髙橋 ハル').waitFor();
}
