import { aNotice } from '../builders.js';
import type { Known } from './bad-input.js';

/** With a right check digit (番号法施行規則): a person's, if there were one. */
export const MY_NUMBER = '123456789018';

const file = (...lines: readonly string[]): string => Buffer.from(lines.join('\n')).toString('base64');
const NOTICES = file('氏名,生年月日,死亡年月日', '某,S15.3.2,R8.11.20');
const LEDGER = file('宛名番号,氏名', '1,某');

/** Of a mutation what would be taken but for the number, where the sample of the matrix would be refused before it is looked at. */
export const taken = ({ caseId, version, questionId, questionVersion }: Known): Readonly<Record<string, object>> => ({
  registerDeathNotice: { ...aNotice(), facts: [{ name: 'bankAccounts', value: true }] },
  importNotices: { file: NOTICES },
  importLedgerFile: { file: LEDGER, asOf: '2026-11-22', expectedVersion: 0 },
  importProtectionFile: { file: LEDGER, asOf: '2026-11-22', expectedVersion: 0 },
  answerQuestion: {
    questionId,
    expectedVersion: questionVersion,
    facts: [{ name: 'housingRole', answer: 'CANNOT_SETTLE' }],
    procedures: [{ code: 'JUTAKU-SUCCESSION', outcome: 'REQUIRED', reason: '台帳のとおり' }],
  },
  correctDeathNotice: { caseId, expectedVersion: version, cause: 'OUR_SLIP', evidence: '写し' },
  addPerson: { caseId, name: '某', relation: 'child' },
  planVisit: { caseId, day: '今日', kind: 'WALK_IN', who: '某' },
  setVisitState: { id: caseId, expectedVersion: 1, state: 'ARRIVED' },
  inviteStaff: { login: 'somebody', name: '某', appointments: [{ role: 'COUNTER', from: '2026-11-22' }] },
  createProgram: { name: '某', role: 'COUNTER', operations: ['{ me { role } }'], until: '2026-12-22' },
  recordIncident: { at: '2026-11-17T09:40:00+09:00', booth: '3', text: 'ことば' },
  changeDeskSettings: { expectedVersion: 0, digestHour: '09:00' },
});

/** How a text comes in that is made of more than itself. */
export const made: Readonly<Record<string, (number: string) => string>> = {
  'importLedger.input.csv': (number) => `personNumber,name,address\n1,某,${number}\n`,
  'importProtectionList.input.csv': (number) => `宛名番号,氏名,住所\n1,某,${number}\n`,
  'importNotices.input.file': (number) => file('氏名,生年月日,死亡年月日,住所', `某,S15.3.2,R8.11.20,${number}`),
  'importLedgerFile.input.file': (number) => file('宛名番号,氏名,住所', `1,某,${number}`),
  'importProtectionFile.input.file': (number) => file('宛名番号,氏名,住所', `1,某,${number}`),
  'answerFromFile.input.file': (number) => file('氏名,問い合わせる先', `某,${number}`),
  'changeDeskSettings.input.mailbox': (number) => `${number}@city.example.jp`,
  'changeDeskSettings.input.leadMailbox': (number) => `${number}@city.example.jp`,
};

const AS_ITS_OWN = 'once a reason is given it is tried as its own mutation would be, which refuses it';
const OF_A_WORD = 'a word of a list, compared and never kept';
const OF_A_DAY = 'read as a day or an hour, and kept as one';
const LOOKED_AT = 'every cell is looked at: test/integration/imports, test/integration/sheets';
/**
 * What is no free text: what is answered all the same, and why that is enough. Ids are not here: what an id does not find
 * is not kept. A line that is not needed any more is red.
 */
export const NOT_FREE: Readonly<Record<string, readonly [answer: string, why: string]>> = {
  'registerDeathNotice.input.deceased.birthDate': ['DATE_WRONG', OF_A_DAY],
  'correctDeathNotice.input.birthDate': ['DATE_WRONG', OF_A_DAY],
  'planVisit.input.day': ['DATE_WRONG', OF_A_DAY],
  'setWishedDays.input.days.0.day': ['DATE_WRONG', OF_A_DAY],
  'planVisit.input.hour': ['HOUR_WRONG', OF_A_DAY],
  'changeVisit.input.day': ['DATE_WRONG', OF_A_DAY],
  'changeVisit.input.hour': ['HOUR_WRONG', OF_A_DAY],
  'tickCall.input.againHour': ['DATE_MISSING', OF_A_DAY],
  'changeDeskSettings.input.digestHour': ['HOUR_NOT_READ', OF_A_DAY],
  'registerDeathNotice.input.deceased.personNumber': [
    'PERSON_NUMBER_WRONG',
    'ten digits at most, and the sentence names My Number',
  ],
  'correctDeathNotice.input.personNumber': [
    'PERSON_NUMBER_WRONG',
    'ten digits at most, and the sentence names My Number',
  ],
  'registerDeathNotice.input.deceased.household.members.0.relation': ['RELATION_UNKNOWN', OF_A_WORD],
  'registerDeathNotice.input.people.0.relation': ['RELATION_UNKNOWN', OF_A_WORD],
  'correctDeathNotice.input.household.members.0.relation': ['RELATION_UNKNOWN', OF_A_WORD],
  'addPerson.input.relation': ['RELATION_UNKNOWN', OF_A_WORD],
  'askApproval.input.access.appointment.appointment.department': ['REASON_MISSING', AS_ITS_OWN],
  'askApproval.input.access.invitation.appointments.0.department': ['REASON_MISSING', AS_ITS_OWN],
  'askApproval.input.access.invitation.login': ['REASON_MISSING', AS_ITS_OWN],
  'askApproval.input.access.invitation.name': ['REASON_MISSING', AS_ITS_OWN],
  'askApproval.input.access.program.department': ['REASON_MISSING', AS_ITS_OWN],
  'askApproval.input.access.program.name': ['REASON_MISSING', AS_ITS_OWN],
  'askApproval.input.access.program.operations.0': ['REASON_MISSING', AS_ITS_OWN],
  'answerQuestion.input.facts.0.remark': ['NO_SUCH_PHRASE', OF_A_WORD],
  'correctPerson.input.relation': ['RELATION_UNKNOWN', OF_A_WORD],
  'registerDeathNotice.input.facts.0.name': ['UNKNOWN_FACT', OF_A_WORD],
  'recordFacts.input.facts.0.name': ['UNKNOWN_FACT', OF_A_WORD],
  'answerQuestion.input.facts.0.name': ['UNKNOWN_FACT', OF_A_WORD],
  'registerDeathNotice.input.facts.0.value': [
    'FACT_VALUE_TYPE',
    'a value of the type of its fact, of which none is text',
  ],
  'recordFacts.input.facts.0.value': ['FACT_VALUE_TYPE', 'a value of the type of its fact, of which none is text'],
  'answerQuestion.input.facts.0.value': [
    'VALUE_WITHOUT_THERE_IS',
    'a value of the type of its fact, of which none is text',
  ],
  'answerQuestion.input.procedures.0.code': ['UNKNOWN_PROCEDURE', OF_A_WORD],
  'answerQuestion.input.procedures.0.askOf': ['ASK_OF_WITHOUT_TO_CONFIRM', OF_A_WORD],
  'answerQuestion.input.procedures.0.papers.0.paper': ['UNKNOWN_PAPER', OF_A_WORD],
  'importLedger.input.department': ['NOT_ALLOWED', OF_A_WORD],
  'recordConsent.input.departments.0': ['PERSON_NOT_FOUND', OF_A_WORD],
  'movePaper.input.department': ['DEPARTMENT_ONLY_ACCEPTED', OF_A_WORD],
  'inviteStaff.input.appointments.0.department': ['DEPARTMENT_OR_NOT', OF_A_WORD],
  'appoint.input.appointment.department': ['DEPARTMENT_OR_NOT', OF_A_WORD],
  'createProgram.input.department': ['BAD_PROGRAM', OF_A_WORD],
  'importLedgerFile.input.columns.0.field': ['NO_SUCH_COLUMN', OF_A_WORD],
  'importNotices.input.columns.0.header': [
    'ImportNoticesSuccess',
    'kept as HMAC (questions/ledger/remembered-columns.ts)',
  ],
  'importLedgerFile.input.columns.0.header': [
    'ImportLedgerFileSuccess',
    'kept as HMAC (questions/ledger/remembered-columns.ts)',
  ],
  'importNotices.input.file': ['ImportNoticesSuccess', LOOKED_AT],
  'importLedgerFile.input.file': ['ImportLedgerFileSuccess', LOOKED_AT],
  'importProtectionFile.input.file': ['ImportProtectionFileSuccess', LOOKED_AT],
  'importLedger.input.csv': ['CSV_CELLS_WRONG', 'the sentence names line, column and My Number'],
  'answerFromFile.input.file': ['COLUMN_MISSING', LOOKED_AT],
  'endAllSessions.input.reason': ['NO_REASON', 'the sentence names My Number'],
  'createProgram.input.operations.0': ['BAD_PROGRAM', 'a GraphQL document, kept as its SHA-256'],
  'takeHandOverCard.reference': ['CARD_NOT_FOUND', 'compared as HMAC'],
};
