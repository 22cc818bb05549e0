import type { Text } from '../domain/text.js';

/** Why a question is where it is, in words that stand in brackets behind it: a code never tells anything about a person. */
const REASONS: Readonly<Record<string, Text>> = {
  'no-answer': { ja: '自動の照会に返事がありませんでした', en: 'the automatic enquiry had no answer' },
  failed: {
    ja: '課のシステムがいま使えないため、しばらくして、もう一度たずねます',
    en: 'the department’s system is not available just now; it is asked again in a while',
  },
  'several-candidates': {
    ja: '台帳に同じお名前の方が複数いらっしゃいます',
    en: 'several people of this name stand in the register',
  },
  'only-similar': {
    ja: '台帳には、お読みと生年月日だけが同じ方がいらっしゃいます',
    en: 'the register has somebody whose reading and birth date alone are the same',
  },
  'not-comparable': {
    ja: '届出と台帳に、共通の手がかり(宛名番号か生年月日)がありません',
    en: 'the notice and the register have no person number or birth date in common',
  },
  'cannot-identify': {
    ja: '生年月日が分からず、台帳を調べられません',
    en: 'the register can’t be searched without a birth date',
  },
  refused: { ja: '課のシステムでは答えられません', en: 'the department’s system can’t answer this' },
  'not-understood': {
    ja: '課のシステムの返事を読み取れません',
    en: 'the answer of the department’s system can’t be read',
  },
  'too-large': { ja: '課のシステムの返事を読み取れません', en: 'the answer of the department’s system can’t be read' },
  'never-imported': { ja: '台帳がまだ取り込まれていません', en: 'the register was never imported' },
  'import-too-old': { ja: '取り込まれた台帳が古くなっています', en: 'the imported register is too old to tell' },
  'column-missing': {
    ja: '取り込まれた台帳に、おたずねしている項目がそろっていません',
    en: 'the imported register has no column for everything that is asked',
  },
  'import-before-death': {
    ja: '台帳が亡くなられた日より前のものです',
    en: 'the register was drawn up before the death',
  },
  'non-resident': {
    ja: 'この市に住民登録のない方なので、窓口が照会を始めるまで、各課にはおたずねしません',
    en: 'not a resident: nothing is asked until the counter opens the case',
  },
  booking: { ja: 'ご予約をいただいてから照会します', en: 'asked when the family books a visit' },
  consent: { ja: 'ご家族の同意をいただいてから照会します', en: 'asked once the family has agreed' },
  'consent-paper': {
    ja: '署名の紙の取込みを待っています。「同意」の画面で取り込むと、すぐに照会します',
    en: 'waits for the scan of the signed paper: add it on the page of consents, and it is asked at once',
  },
  'no-row-applies': { ja: 'この課にはあてはまる手続きがありません', en: 'no procedure of this department can apply' },
  'only-here': {
    ja: 'ほかの課の台帳だけでは分からないことがあります',
    en: 'the registers of the other departments do not tell everything',
  },
  'confirm-correction': {
    ja: '届出の内容が訂正されました。処理済みのものを確かめてください',
    en: 'the notice was corrected: please check what has been done',
  },
  'confirm-undone': {
    ja: '届出が取り消されました。処理を戻したことを確かめてください',
    en: 'the notice is void: please confirm that everything is undone',
  },
};

export const reasonInWords = (code: string | null): Text | null => (code === null ? null : (REASONS[code] ?? null));

const OF_THE_LEDGER = ['never-imported', 'import-too-old', 'import-before-death', 'column-missing'] as const;

/** Reasons that another import of the ledger may end. */
export const ENDED_BY_IMPORT = [...OF_THE_LEDGER, 'several-candidates', 'only-similar', 'not-comparable'] as const;

/** Reasons that are the same whoever the deceased is: of the ledger or the system, never of what stands in it. */
export const DEPENDS_ON_NOBODY: ReadonlySet<string> = new Set([
  'no-answer',
  'cannot-identify',
  ...OF_THE_LEDGER,
  'confirm-undone',
]);
