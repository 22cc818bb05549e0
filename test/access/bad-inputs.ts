import { MY_NUMBER, NO_SUCH_DAY, nobody, on, type BadInput, type Known } from './bad-input.js';
import { badNotices } from './bad-notices.js';

const known = ({ caseId, version }: Known) => ({
  caseId,
  expectedVersion: version,
  cause: 'OUR_SLIP',
  evidence: '写し',
});
const answer = ({ questionId, questionVersion }: Known) => ({ questionId, expectedVersion: questionVersion });

const things: BadInput[] = [
  on('recordFacts', 'a case that does not exist', 'CASE_NOT_FOUND', /見つかりません。/, () => ({
    caseId: nobody,
    source: 'FAMILY',
    facts: [{ name: 'bankAccounts', value: true }],
  })),
  on('recordFacts', 'an id that is none', 'CASE_NOT_FOUND', /見つかりません。/, () => ({
    caseId: "' or true --",
    source: 'FAMILY',
    facts: [{ name: 'bankAccounts', value: true }],
  })),
  {
    ...on('correctDeathNotice', 'a death before the birth', 'BIRTH_AFTER_DEATH', /どちらかを確かめて/, (it) => ({
      ...known(it),
      deathDate: '1930-01-01',
    })),
    path: 'input.deathDate',
  },
  on('openQuestions', 'opening a case that does not exist', 'CASE_NOT_FOUND', /見つかりません。/, () => ({
    caseId: nobody,
    reason: '墓地',
  })),
  on('openQuestions', 'opening what is open', 'NOTHING_HELD', /もう送られています。/, ({ caseId }) => ({
    caseId,
    reason: '墓地',
  })),
  on('openQuestions', 'opening without a reason', 'REASON_MISSING', /理由を入れてください。/, ({ caseId }) => ({
    caseId,
    reason: ' ',
  })),
  on('openQuestions', 'a My Number as the reason', 'MY_NUMBER', /12桁/, ({ caseId }) => ({
    caseId,
    reason: MY_NUMBER,
  })),
  on('openQuestions', 'a reason too long', 'TOO_LONG', /400文字まで/, ({ caseId }) => ({
    caseId,
    reason: '理'.repeat(401),
  })),
  on('voidDeathNotice', 'voiding an older version', 'CHANGED', /先に変更しました。/, ({ caseId, version }) => ({
    caseId,
    expectedVersion: version - 1,
    reason: '人違い',
  })),
  on('voidDeathNotice', 'voiding without a reason', 'REASON_MISSING', /理由/, ({ caseId, version }) => ({
    caseId,
    expectedVersion: version,
    reason: '',
  })),
  on('correctDeathNotice', 'correcting an older version', 'CHANGED', /先に変更しました。/, (one) => ({
    ...known(one),
    expectedVersion: 99,
    name: '某',
  })),
  on('correctDeathNotice', 'correcting nothing', 'NOTHING_CORRECTED', /変わるところがありません。/, (one) =>
    known(one),
  ),
  on('correctDeathNotice', 'correcting without evidence', 'REASON_MISSING', /理由/, (one) => ({
    ...known(one),
    evidence: '',
    name: '某',
  })),
  on('correctDeathNotice', 'correcting to a day after today', 'DEATH_IN_FUTURE', /今日より後/, (one) => ({
    ...known(one),
    deathDate: '2026-12-24',
  })),
  on('correctDeathNotice', 'correcting a name under way', 'ONLY_DATES_UNDER_WAY', /亡くなられた日だけ/, (one) => ({
    ...known(one),
    cause: 'UNDER_WAY',
    name: '某',
  })),
  on('correctDeathNotice', 'correcting to no name', 'NAME_MISSING', /お名前/, (one) => ({ ...known(one), name: '' })),
  on('answerQuestion', 'a question that does not exist', 'QUESTION_NOT_FOUND', /見つかりません。/, () => ({
    questionId: nobody,
    expectedVersion: 1,
  })),
  on('answerQuestion', 'an older version of a question', 'CHANGED', /先に変更しました。/, (one) => ({
    ...answer(one),
    expectedVersion: 77,
  })),
  on('answerQuestion', 'no answer at all', 'NOTHING_ANSWERED', /1つ以上/, answer),
  on('answerQuestion', 'a fact nobody asked', 'FACT_NOT_ASKED', /おたずねしていることではありません。/, (one) => ({
    ...answer(one),
    facts: [{ name: 'taxUnpaid', answer: 'THERE_IS', value: true }],
  })),
  on('answerQuestion', 'there is, without what', 'VALUE_MISSING', /値を入れてください。/, (one) => ({
    ...answer(one),
    facts: [{ name: 'housingRole', answer: 'THERE_IS' }],
  })),
  on('answerQuestion', 'none, with a value', 'VALUE_WITHOUT_THERE_IS', /「ある」/, (one) => ({
    ...answer(one),
    facts: [{ name: 'housingRole', answer: 'LOOKED_UP_NONE', value: 'tenant' }],
  })),
  on(
    'answerQuestion',
    'silence where it settles nothing',
    'SILENCE_SETTLES_NOTHING',
    /「ない」と言えません。/,
    (one) => ({
      ...answer(one),
      facts: [{ name: 'housingSuccessorEligible', answer: 'LOOKED_UP_NONE' }],
    }),
  ),
  on('answerQuestion', 'a procedure that does not exist', 'UNKNOWN_PROCEDURE', /ではありませんか。/, (one) => ({
    ...answer(one),
    procedures: [{ code: 'JUTAKU-VACAT', outcome: 'REQUIRED', reason: 'x' }],
  })),
  on('answerQuestion', 'another department’s procedure', 'OTHER_DEPARTMENT', /ほかの課の手続き/, (one) => ({
    ...answer(one),
    procedures: [{ code: 'SUIDO-NAME', outcome: 'REQUIRED', reason: 'x' }],
  })),
  on('answerQuestion', 'a procedure without a reason', 'REASON_MISSING', /理由/, (one) => ({
    ...answer(one),
    procedures: [{ code: 'JUTAKU-VACATE', outcome: 'REQUIRED', reason: '' }],
  })),
  on('answerQuestion', 'a procedure twice', 'PROCEDURE_TWICE', /二度あります。/, (one) => ({
    ...answer(one),
    procedures: [
      { code: 'JUTAKU-VACATE', outcome: 'REQUIRED', reason: 'x' },
      { code: 'JUTAKU-VACATE', outcome: 'NOT_REQUIRED', reason: 'y' },
    ],
  })),
];

const csv = (what: string, code: string, says: RegExp, text: string, given: object = {}): BadInput =>
  on('importLedger', what, code, says, () => ({ department: 'BOCHI', asOf: '2026-11-22', csv: text, ...given }));
const HEAD = 'personNumber,name,kana,birthDate,address,municipalGraveUser\n';

const imports: BadInput[] = [
  csv('an empty file', 'CSV_EMPTY', /CSVが空です。/, ''),
  csv('nothing but a header', 'CSV_NO_ROWS', /empty を true/, HEAD),
  csv('a quotation mark that is not closed', 'CSV_BROKEN', /引用符/, `${HEAD}1,"某,,,,true\n`),
  csv(
    'a column nobody knows',
    'CSV_COLUMN_UNKNOWN',
    /「municipalGraveUser」ではありませんか。/,
    'personNumber,name,municipalGraveUsr\n',
  ),
  csv(
    'a column of another department',
    'CSV_COLUMN_UNKNOWN',
    /BOCHIの台帳にあることではありません。/,
    'personNumber,name,taxUnpaid\n',
  ),
  csv('a column twice', 'CSV_COLUMN_TWICE', /二つあります。/, 'personNumber,name,name\n'),
  csv('no column of names', 'CSV_COLUMN_MISSING', /「name」の列がありません。/, 'personNumber,municipalGraveUser\n'),
  csv('a cell that says maybe', 'CSV_CELLS_WRONG', /2行目 municipalGraveUser/, `${HEAD}1,某,,,,maybe\n`),
  csv('a My Number in a ledger', 'CSV_CELLS_WRONG', /マイナンバー/, `${HEAD}${MY_NUMBER},某,,,,true\n`),
  csv('a line without a person', 'CSV_CELLS_WRONG', /宛名番号か生年月日/, `${HEAD},某,,,,true\n`),
  csv(
    'a person number twice',
    'CSV_CELLS_WRONG',
    /3行目 personNumber: 2行目と同じ/,
    `${HEAD}1,某,,,,true\n1,某,,,,false\n`,
  ),
  csv('a ledger that is empty, with a line', 'CSV_NOT_EMPTY', /1行あります。/, `${HEAD}1,某,,,,true\n`, {
    empty: true,
  }),
  csv('a ledger of tomorrow', 'AS_OF_IN_FUTURE', /今日より後/, HEAD, { asOf: '2026-11-23' }),
  csv('a ledger of no day', 'DATE_WRONG', NO_SUCH_DAY, HEAD, { asOf: '2026-06-31' }),
  csv('a department that does not exist', 'NO_SUCH_DEPARTMENT', /という課はありません。/, HEAD, { department: 'BOTI' }),
  csv('an outside body', 'NO_SUCH_DEPARTMENT', /という課はありません。/, HEAD, { department: 'EXT-NENKIN' }),
  csv('a department without a ledger', 'NO_LEDGER', /台帳の取込み/, HEAD, { department: 'JUTAKU' }),
];

export const badInputs: readonly BadInput[] = [...badNotices, ...things, ...imports];
