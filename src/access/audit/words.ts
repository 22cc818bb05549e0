import type { Said } from '../../platform/said.js';

/** What an act is called where people read it; an act without words is shown by its name. */
export const ACTS: ReadonlyMap<string, Said> = new Map([
  ['read', { ja: '受付を開いた', en: 'opened the case' }],
  ['list', { ja: '受付の一覧を見た', en: 'looked at the list of cases' }],
  ['search', { ja: '受付を検索した', en: 'searched for cases' }],
  ['watch', { ja: '受付の進み具合を見ていた', en: 'watched the case' }],
  ['registerDeathNotice', { ja: '死亡届を登録した', en: 'registered the death notice' }],
  ['correctDeathNotice', { ja: '死亡届を訂正した', en: 'corrected the death notice' }],
  ['voidDeathNotice', { ja: '死亡届を取り消した', en: 'voided the death notice' }],
  ['recordFacts', { ja: '聞いたこと・分かったことを記録した', en: 'recorded what was told or found' }],
  ['answerQuestion', { ja: '照会に答えた', en: 'answered a question' }],
  ['openQuestions', { ja: '止めていた照会を送った', en: 'sent the questions that were held' }],
  ['recordConsent', { ja: '同意を記録した', en: 'recorded a consent' }],
  ['withdrawConsent', { ja: '同意を取り消した', en: 'withdrew a consent' }],
  ['issueAccessPaper', { ja: 'ご家族の紙を出した', en: 'gave a person of the family a paper' }],
  ['revokeAccessPaper', { ja: 'ご家族の紙を止めた', en: 'took a paper back' }],
  ['makeSecondCode', { ja: 'ご家族がもう一つの番号を作った', en: 'somebody of the family made a second code' }],
  ['makeHandOverCard', { ja: '控えの札を作った', en: 'made a hand-over card' }],
  ['takeHandOverCard', { ja: '控えの札で受付を探した', en: 'found the case by a hand-over card' }],
  ['importLedger', { ja: '台帳を取り込んだ', en: 'imported a ledger' }],
  ['inviteStaff', { ja: '職員を招いた', en: 'invited a member of staff' }],
  ['renewInvitation', { ja: '登録用の番号を出し直した', en: 'gave a new code' }],
  ['appoint', { ja: '役割を付けた', en: 'gave an appointment' }],
  ['endAppointment', { ja: '役割を終えた', en: 'ended an appointment' }],
  ['handOver', { ja: '異動で役割を移した', en: 'handed appointments over' }],
  ['closeStaff', { ja: 'アカウントを閉じた', en: 'closed an account' }],
  ['createProgram', { ja: 'プログラムに鍵を出した', en: 'gave a program a key' }],
  ['revokeProgram', { ja: 'プログラムの鍵を取り消した', en: 'revoked a program’s key' }],
  ['staff', { ja: '職員の一覧を見た', en: 'looked at the accounts' }],
  ['staffing', { ja: '課ごとの人数を見た', en: 'looked at how many can answer' }],
  ['programs', { ja: 'プログラムの一覧を見た', en: 'looked at the programs' }],
  ['audit', { ja: '監査記録を見た', en: 'read the audit' }],
  ['auditHeads', { ja: '監査記録の照合値を見た', en: 'read the heads of the audit' }],
  ['sign-in', { ja: 'サインインした', en: 'signed in' }],
  ['family-sign-in', { ja: 'ご家族が紙の番号で開いた', en: 'somebody of the family opened it with their paper' }],
  ['sign-out', { ja: 'サインアウトした', en: 'signed out' }],
  ['sign-out-everywhere', { ja: 'すべての場所でサインアウトした', en: 'signed out everywhere' }],
  ['act-as', { ja: '役割を切り替えた', en: 'took up another appointment' }],
  ['open-account', { ja: 'アカウントを使い始めた', en: 'opened the account' }],
  ['register-workplace', { ja: 'このコンピューターを職場として登録した', en: 'registered a workplace' }],
  ['invite-first', { ja: '最初の管理者の登録用の番号を出した', en: 'gave the code of the first keeper' }],
  ['admit-demo', { ja: 'デモの職員を用意した', en: 'admitted the staff of the demo' }],
  ['request', { ja: '問い合わせを送った', en: 'sent a request' }],
]);

export function actInWords(act: string, refused: string | null, language: 'ja' | 'en'): string {
  const said = ACTS.get(act)?.[language] ?? act;
  if (refused === null) return said;
  return language === 'ja' ? `${said}（受け付けませんでした）` : `${said} (refused)`;
}
