import type { Said } from '../../platform/said.js';
import type { Actor } from '../actor.js';
import { type Refusal, ownLedgerOnly } from '../refusal.js';

/** Who can ask over GraphQL; the system works without asking. The head of a department reads what the department reads. */
export type Asker = Exclude<Actor['role'], 'system'>;

/**
 * What a field is to somebody. `own`: of what is theirs alone: a department's are the cases that it was asked about, its own
 * question, rows and ledger; of somebody of the family, their case and themselves. Which rows these are decides the
 * database (migrations/0011). `town`: an address without block and number. `nothing`: answered as if there were none, so
 * that one document serves several roles. `no`: refused.
 */
export type Access = 'yes' | 'own' | 'town' | 'nothing' | 'no';

export interface Rule {
  /** What kind of thing it is, for whoever reads the table. */
  readonly what: Said;
  /** Who is not named may not. */
  readonly who: Readonly<Partial<Record<Asker, Access>>>;
  /** An office whose programs may, though its people may not: a program sends nothing but what was registered for it. */
  readonly byProgramOf?: Asker;
  /** Where another sentence helps more than "only the people responsible may do this". */
  readonly refusal?: Refusal;
}

const everyOffice = {
  counter: 'yes',
  department: 'yes',
  'privacy-officer': 'yes',
  'catalogue-admin': 'yes',
  'people-admin': 'yes',
  auditor: 'yes',
} as const satisfies Record<Exclude<Asker, 'family'>, Access>;

export const ASKERS = [
  'counter',
  'department',
  'family',
  'privacy-officer',
  'catalogue-admin',
  'people-admin',
  'auditor',
] as const satisfies readonly Asker[];

export const RULES = {
  /** Law, names and vocabulary: nothing of anybody. */
  catalogue: { what: { ja: '法令と手続の内容、自分の役割', en: 'law and procedures; who one is' }, who: everyOffice },
  caseHead: {
    what: { ja: '受付の表紙(番号、亡くなられた方、日付)', en: 'the head of a case: number, who died, when' },
    who: { counter: 'yes', department: 'own', family: 'own', 'privacy-officer': 'yes' },
  },
  findCases: {
    what: { ja: '受付を探す', en: 'finding cases' },
    who: { counter: 'yes', department: 'own', 'privacy-officer': 'yes' },
  },
  list: {
    what: { ja: '手続一覧', en: 'the procedure list' },
    who: { counter: 'yes', department: 'own', family: 'own' },
  },
  facts: {
    what: { ja: '分かっていることと、だれが言ったか', en: 'what was said of a case, and by whom' },
    who: { counter: 'yes', department: 'own', family: 'nothing', 'privacy-officer': 'nothing' },
  },
  changes: {
    what: { ja: '届出の訂正・取消しと、その前の内容', en: 'corrections and what stood before' },
    who: { counter: 'yes', department: 'nothing', family: 'nothing', 'privacy-officer': 'nothing' },
  },
  work: {
    what: { ja: '進み具合', en: 'how far a case is' },
    who: { counter: 'yes', department: 'own' },
  },
  questions: {
    what: { ja: '照会', en: 'the questions to departments' },
    who: { counter: 'yes', department: 'own', family: 'nothing' },
  },
  askingBack: {
    what: { ja: '照会で窓口に聞き返す・取り下げる', en: 'asking the counter back before answering, taking that back' },
    who: { department: 'own' },
  },
  entering: {
    what: { ja: '照会への入力を始める・引き継ぐ', en: 'beginning to type an answer, or taking over' },
    who: { department: 'own' },
  },
  answeringBack: {
    what: { ja: '課からの聞き返しと、そのお答え', en: 'what departments asked back, and answering it' },
    who: { counter: 'yes' },
  },
  decisions: {
    what: { ja: '要否とその理由', en: 'decisions and their reasons' },
    who: { counter: 'yes', department: 'own', family: 'own' },
  },
  consents: {
    what: { ja: '同意', en: 'consents' },
    who: { counter: 'yes', department: 'nothing', family: 'own', 'privacy-officer': 'yes' },
  },
  /** Of a family none reads it: the witness may be another of them, and the note is the counter's. */
  consentNotes: {
    what: { ja: '同意に立ち会った方とメモ、署名の紙', en: 'who heard a consent, a note on it, what was signed' },
    who: { counter: 'yes', department: 'nothing', family: 'nothing', 'privacy-officer': 'yes' },
  },
  consenting: { what: { ja: '同意の記録と取消し', en: 'recording and withdrawing consents' }, who: { counter: 'yes' } },
  papers: {
    what: { ja: 'ご家族に渡した紙', en: 'papers that the family was given' },
    who: { counter: 'yes', department: 'nothing', family: 'nothing', 'privacy-officer': 'nothing' },
  },
  papersToCall: {
    what: {
      ja: '紙の行方と、まちがいになった紙のお電話',
      en: 'where papers are, and calls about those that are wrong now',
    },
    who: { counter: 'yes' },
  },
  givingPapers: {
    what: { ja: '紙と札を出す・止める', en: 'giving and taking back papers and cards' },
    who: { counter: 'yes' },
  },
  secondCode: { what: { ja: 'もう一つの番号を作る', en: 'making a second code' }, who: { family: 'own' } },
  protection: {
    what: { ja: '支援措置の有無', en: 'whether somebody of the case is protected' },
    who: { counter: 'yes', department: 'nothing', family: 'nothing', 'privacy-officer': 'yes' },
  },
  protecting: {
    what: {
      ja: '支援措置の申出、閉じた住所',
      en: 'reporting protection, closed addresses',
    },
    who: { counter: 'yes', 'privacy-officer': 'yes' },
  },
  agreeing: {
    what: {
      ja: '二人で行うことの依頼と承認（課は、自分の課の依頼。職員の管理者は、登録の依頼）',
      en: 'asking for and agreeing to what takes two people',
    },
    who: { counter: 'yes', department: 'own', 'privacy-officer': 'yes', 'people-admin': 'own' },
  },
  protectionList: {
    what: { ja: '支援措置の一覧', en: 'the list of protected people' },
    who: { 'privacy-officer': 'yes' },
  },
  protectionImport: {
    what: {
      ja: '支援措置の一覧の取込み（ほかに、登録した窓口のプログラム）',
      en: 'importing that list (also: a program of the counter that is registered for it)',
    },
    who: { 'privacy-officer': 'yes' },
    byProgramOf: 'counter',
  },
  incidents: {
    what: { ja: '窓口での出来事の控え', en: 'notes of what happened at a booth' },
    who: { counter: 'own', 'privacy-officer': 'yes' },
  },
  noting: { what: { ja: '窓口での出来事を控える', en: 'writing such a note' }, who: { counter: 'yes' } },
  counterDay: {
    what: { ja: '窓口の一日に、変わったことがあること', en: 'that something of the counter’s day changed' },
    who: { counter: 'yes' },
  },
  helping: {
    what: { ja: '窓口の応援を呼ぶ・応える', en: 'calling a colleague to a booth, and coming' },
    who: { counter: 'yes' },
  },
  retention: {
    what: { ja: '受付の保存期限', en: 'until when a case is kept' },
    who: { counter: 'yes', department: 'nothing', family: 'nothing', 'privacy-officer': 'yes' },
  },
  destroying: {
    what: { ja: '保存期間、保全、廃棄', en: 'retention, holds, destruction' },
    who: { 'privacy-officer': 'yes' },
  },
  history: {
    what: { ja: '受付の記録(だれが何を見た・した)', en: 'who looked at what in a case' },
    who: { counter: 'yes', department: 'own', 'privacy-officer': 'yes' },
  },
  audit: { what: { ja: '監査記録', en: 'the audit' }, who: { auditor: 'yes', 'privacy-officer': 'yes' } },
  people: {
    what: { ja: '関係者', en: 'the living people of a case' },
    who: { counter: 'yes', department: 'nothing', family: 'own' },
  },
  person: {
    what: { ja: '関係者の名前など', en: 'name, roles, relation, language of one of them' },
    who: { counter: 'yes', family: 'own' },
  },
  addressStands: {
    what: {
      ja: '関係者に、手紙の住所が届けてあるか、電話番号の出どころ',
      en: 'whether one of them has an address for letters, and where their number comes from',
    },
    who: { counter: 'yes' },
  },
  namingPeople: {
    what: { ja: '関係者を加える・直す・外す', en: 'adding, correcting, taking out people of a case' },
    who: { counter: 'yes' },
  },
  address: {
    what: { ja: '亡くなられた方の住所', en: 'address of who died' },
    who: { counter: 'yes', department: 'town', family: 'nothing', 'privacy-officer': 'yes' },
  },
  town: {
    what: { ja: '亡くなられた方の住所の町まで', en: 'town of who died' },
    who: { counter: 'yes', department: 'yes', family: 'nothing', 'privacy-officer': 'yes' },
  },
  personNumber: {
    what: { ja: '宛名番号', en: 'the city’s person number' },
    who: { counter: 'yes', department: 'own', family: 'nothing', 'privacy-officer': 'yes' },
  },
  notice: {
    what: {
      ja: '届出の受付・訂正・取消し、受付の終了・再開',
      en: 'registering, correcting, voiding a notice; closing, reopening',
    },
    who: { counter: 'yes' },
  },
  answer: {
    what: { ja: '聞いたこと・回答の記録', en: 'recording what was told, answering' },
    who: { counter: 'yes', department: 'own' },
  },
  visits: {
    what: { ja: '来庁と折り返しの予定(日、時刻、状態)', en: 'visits and call-backs: day, hour, state' },
    who: { counter: 'yes', department: 'own' },
  },
  visitsOfCase: {
    what: { ja: '一つの受付の、来庁と折り返しの予定', en: 'visits and call-backs of one case' },
    who: { counter: 'yes', department: 'own', family: 'nothing', 'privacy-officer': 'nothing' },
  },
  visitor: {
    what: { ja: 'お越しになる方、電話番号、メモ', en: 'who comes, where to call, a note' },
    who: { counter: 'yes', department: 'nothing' },
  },
  planning: {
    what: { ja: '来庁と折り返しの予定を入れる・変える', en: 'planning and changing visits' },
    who: { counter: 'yes' },
  },
  keptGuides: {
    what: { ja: '番号で控えられた、ガイドのお答え', en: 'what somebody kept of the public guide, by its letters' },
    who: { counter: 'yes' },
  },
  guideWishes: {
    what: {
      ja: 'ガイドから届いた希望日とお電話のご希望',
      en: 'days and calls that people asked for from the public guide',
    },
    who: { counter: 'yes' },
  },
  silence: {
    what: { ja: '課ごとの灯り、遅れている課への催促', en: 'how the departments stand; reminding those that are late' },
    who: { counter: 'yes' },
  },
  ownAnswers: {
    what: { ja: '自分の課がきょうお答えしたもの', en: 'what the own department answered today' },
    who: { department: 'own' },
  },
  deskSettings: {
    what: { ja: '課の設定、自分の課の遅れの月報', en: 'what a department sets for itself; its own lateness by month' },
    who: { department: 'own' },
  },
  ledger: {
    what: {
      ja: '自分の課の台帳の状態、取込み、取込みの取消し',
      en: 'the state of the own ledger; importing it, taking an import back',
    },
    who: { department: 'own' },
    refusal: ownLedgerOnly,
  },
  ledgerState: {
    what: { ja: '自分の課の台帳の日付、件数、項目', en: 'the own ledger: its day, how many, which facts' },
    who: { department: 'own' },
  },
  answerSheets: {
    what: { ja: '照会の表（課が表やファイルで答える）', en: 'answering in a table' },
    who: { department: 'own' },
  },
  accounts: {
    what: { ja: '職員とプログラムの登録', en: 'accounts and programs' },
    who: { 'people-admin': 'yes' },
  },
  staffing: {
    what: { ja: '課ごとの、今日答えられる人数', en: 'how many can answer for a department today' },
    who: { department: 'own', 'people-admin': 'yes' },
  },
} as const satisfies Record<string, Rule>;

/** What the rule says of the caller. */
export const accessOf = (rule: Rule, actor: Actor): Access => {
  if (actor.role === 'system') return 'yes';
  const isItsProgram = actor.role === rule.byProgramOf && 'program' in actor && actor.program;
  return isItsProgram ? 'yes' : (rule.who[actor.role] ?? 'no');
};
