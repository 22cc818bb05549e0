import type { Said } from '../../platform/said.js';

/**
 * What is kept how long. Yorisoi holds working copies: the legal originals (届書, 除票 and so on) are kept by their own rules
 * elsewhere. Only what is counted in years can be set by a city; what belongs to a case goes with it.
 */
export const RETENTION_CLASSES = {
  'closed-cases': {
    what: { ja: '終了した受付', en: 'closed cases' },
    fiscalYears: 1,
    ends: {
      ja: '終了した年度の翌年度の4月1日から数えます。廃棄は、二人の承認を経て一覧で行います',
      en: 'counted from the 1 April after the fiscal year in which it was closed; destroyed by a list that two people agree to',
    },
    basis: { ja: '個人情報保護法61条2項、市の文書管理規程', en: 'APPI art. 61(2); the city’s rules on documents' },
  },
  'void-cases': {
    what: { ja: '取り消された受付', en: 'void cases' },
    fiscalYears: 1,
    ends: {
      ja: '取り消した年度の翌年度の4月1日から数えます。廃棄は、二人の承認を経て一覧で行います',
      en: 'counted from the 1 April after the fiscal year in which it was voided; destroyed by a list that two people agree to',
    },
    basis: { ja: '個人情報保護法61条2項、市の文書管理規程', en: 'APPI art. 61(2); the city’s rules on documents' },
  },
  protections: {
    what: { ja: '一覧から終えた支援措置', en: 'protections of the list that were ended' },
    fiscalYears: 1,
    ends: {
      ja: '終えた年度の翌年度の4月1日から数えます。過ぎたものは毎日の整理で廃棄します。続いている支援措置は廃棄しません',
      en: 'counted from the 1 April after the fiscal year in which it was ended; then the daily housekeeping destroys it. Never one in force',
    },
    basis: { ja: '個人情報保護法61条2項、市の文書管理規程', en: 'APPI art. 61(2); the city’s rules on documents' },
  },
  'incident-notes': {
    what: { ja: '窓口での出来事の控え', en: 'notes of what happened at a booth' },
    fiscalYears: 1,
    ends: {
      ja: '書いた年度の翌年度の4月1日から数えます。過ぎたものは毎日の整理で廃棄します',
      en: 'counted from the 1 April after the fiscal year in which it was written; then the daily housekeeping destroys it',
    },
    basis: { ja: '個人情報保護法61条2項、市の文書管理規程', en: 'APPI art. 61(2); the city’s rules on documents' },
  },
  'family-access': {
    what: { ja: 'ご家族の紙、控えの札、ウェブの利用の記録', en: 'papers, hand-over cards and sessions of the family' },
    fiscalYears: null,
    ends: {
      ja: '90日で使えなくなり、受付とともに廃棄します',
      en: 'open nothing after 90 days; destroyed with their case',
    },
    basis: { ja: '個人情報保護法61条2項', en: 'APPI art. 61(2)' },
  },
  'ledger-imports': {
    what: { ja: '取り込んだ台帳の写し', en: 'copies of imported ledgers' },
    fiscalYears: null,
    ends: {
      ja: '次の取込みで、すべて置き換わります。一つ前のものは、取り消せるように14日だけ残します',
      en: 'replaced whole by the next import; the one before is kept for 14 days, to be taken back',
    },
    basis: { ja: '個人情報保護法61条2項', en: 'APPI art. 61(2)' },
  },
  approvals: {
    what: { ja: '二人で行うことの依頼とその理由', en: 'what a second person was asked, with the reason' },
    fiscalYears: null,
    ends: {
      ja: '受付についての依頼は受付とともに廃棄します。廃棄の依頼は廃棄の記録として残します',
      en: 'about a case: destroyed with it; about a destruction: kept as its record',
    },
    basis: { ja: '市の文書管理規程', en: 'the city’s rules on documents' },
  },
  audit: {
    what: { ja: '監査記録（氏名と値を含まない）', en: 'the audit, without names and values' },
    fiscalYears: null,
    ends: {
      ja: '少なくとも5年は残します。この版では自動で消えません',
      en: 'at least five years; in this version nothing deletes it',
    },
    basis: { ja: '市の情報セキュリティの規程', en: 'the city’s rules on information security' },
  },
} as const satisfies Record<
  string,
  {
    readonly what: Said;
    /** Unless the city set another number; null: not counted in years. */
    readonly fiscalYears: number | null;
    readonly ends: Said;
    readonly basis: Said;
  }
>;

export type RetentionKind = keyof typeof RETENTION_CLASSES;
/** What a city may set. */
export type SetKind = 'closed-cases' | 'void-cases' | 'protections' | 'incident-notes';

export const RETENTION_KINDS = [
  'closed-cases',
  'void-cases',
  'protections',
  'incident-notes',
  'family-access',
  'ledger-imports',
  'approvals',
  'audit',
] as const satisfies readonly RetentionKind[];

export const isRetentionKind = (kind: string): kind is RetentionKind => RETENTION_KINDS.some((known) => known === kind);

export const isSetKind = (kind: RetentionKind): kind is SetKind => RETENTION_CLASSES[kind].fiscalYears !== null;

/** What the daily housekeeping destroys by itself; all else waits for a list that two people agree to. */
export const isForgottenAlone = (kind: SetKind): boolean => kind === 'protections' || kind === 'incident-notes';

/** Most years a city may set; beyond that it is an archive and belongs elsewhere. */
export const MOST_FISCAL_YEARS = 10;
