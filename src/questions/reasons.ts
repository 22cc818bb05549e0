import type { Text } from '../domain/text.js';

/** Why a question is where it is, in words: a code never tells anything about a person. */
const REASONS: Readonly<Record<string, Text>> = {
  'no-answer': {
    ja: '課のシステムから返事がないため、担当者に確かめます',
    en: 'the department’s system does not answer, so a person is asked',
  },
  failed: {
    ja: '課のシステムが答えられなかったため、もう一度送ります',
    en: 'the department’s system could not answer; the question is sent again',
  },
  'several-candidates': {
    ja: '台帳に同じお名前の方が複数いらっしゃるため、担当者が確かめます',
    en: 'several people of this name stand in the register, so a person looks',
  },
  'cannot-identify': {
    ja: '生年月日などが分からず台帳を調べられないため、担当者が確かめます',
    en: 'the register can’t be searched without a birth date, so a person looks',
  },
  refused: {
    ja: '課のシステムが答えられないため、担当者に確かめます',
    en: 'the department’s system can’t answer, so a person is asked',
  },
  'not-understood': {
    ja: '課のシステムの返事を読み取れないため、担当者に確かめます',
    en: 'the answer of the department’s system can’t be read, so a person is asked',
  },
  'too-large': {
    ja: '課のシステムの返事を読み取れないため、担当者に確かめます',
    en: 'the answer of the department’s system can’t be read, so a person is asked',
  },
  'never-imported': {
    ja: '台帳がまだ取り込まれていないため、担当者が確かめます',
    en: 'the register was never imported, so a person looks',
  },
  'import-too-old': {
    ja: '台帳が古いため、担当者が確かめます',
    en: 'the register is too old to tell, so a person looks',
  },
  'import-before-death': {
    ja: '台帳が亡くなられた日より前のものなので、担当者が確かめます',
    en: 'the register was drawn up before the death, so a person looks',
  },
  'non-resident': {
    ja: '市民でない方なので、窓口が開くまで照会しません',
    en: 'not a resident: nothing is asked until the counter opens the case',
  },
  booking: { ja: 'ご予約をいただいてから照会します', en: 'asked when the family books a visit' },
  consent: { ja: 'ご家族の同意をいただいてから照会します', en: 'asked once the family has consented' },
  'no-row-applies': {
    ja: 'この課にはあてはまる手続きがないため、照会しません',
    en: 'no procedure of this department can apply',
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
