import { aNotice } from '../../builders.js';
import type { House } from '../../support/desk.js';
import { Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { CANARY, type Doing } from './doing.js';
import { doingsOfHelp } from './doings-of-help.js';
import { doingsOfLists } from './doings-of-lists.js';
import { doingsOfLedgers } from './doings-of-ledgers.js';
import { doingsOfPeople } from './doings-of-people.js';
import { doingsOfPapers } from './doings-of-papers.js';
import { doingsOfRetention } from './doings-of-retention.js';
import { doingsOfSheets } from './doings-of-sheets.js';
import { doingsOfStaff } from './doings-of-staff.js';
import { doingsOfVisits } from './doings-of-visits.js';

/** How each mutation of the contract is done once, in this house; one that is missing here is red. */
export function doings(house: House): Readonly<Record<string, Doing>> {
  /** A case with somebody of the family in it. */
  async function ofFamily(): Promise<{ caseId: string; personId: string }> {
    const caseId = await house.desk.register();
    const found = await house.desk.query<{ case: { people: { id: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id } } }',
      { id: caseId },
    );
    return { caseId, personId: found.case.people[0]?.id ?? '' };
  }
  async function paper(): Promise<{ caseId: string; id: string; code: string }> {
    const input = await ofFamily();
    const { issueAccessPaper } = await house.desk.query<{ issueAccessPaper: { code: string; paper: { id: string } } }>(
      'mutation ($input: IssueAccessPaperInput!) { issueAccessPaper(input: $input) { ... on IssueAccessPaperSuccess { code paper { id } } } }',
      { input },
    );
    return { caseId: input.caseId, id: issueAccessPaper.paper.id, code: issueAccessPaper.code };
  }
  async function consented(): Promise<{ caseId: string; consentId: string }> {
    const { caseId, personId } = await ofFamily();
    const { recordConsent } = await house.desk.query<{ recordConsent: { consent: { id: string } } }>(
      'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { ... on RecordConsentSuccess { consent { id } } } }',
      { input: { caseId, personId, departments: ['KOUKI'], heirship: 'PROVEN', way: 'PAPER' } },
    );
    return { caseId, consentId: recordConsent.consent.id };
  }
  const toShow = async () => {
    const { caseId, personId } = await ofFamily();
    return { act: 'SHOW_ADDRESS', caseId, subjectId: personId };
  };
  async function asked(input?: object, as = 'counter'): Promise<string> {
    const { askApproval } = await house.service.gql<{ askApproval: { approval: { id: string } } }>(
      'mutation ($input: AskApprovalInput!) { askApproval(input: $input) { ... on AskApprovalSuccess { approval { id } } ... on UserError { code } } }',
      { input: { ...(input ?? (await toShow())), reason: CANARY } },
      { as },
    );
    return askApproval.approval.id;
  }
  const agreed = (approvalId: string, as = 'privacy-officer') =>
    house.service.gql(
      'mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { ... on UserError { code message } } }',
      { input: { approvalId, agree: true } },
      { as },
    );
  const onCase = async () => {
    const caseId = await house.desk.register();
    return { caseId, expectedVersion: (await house.desk.head(caseId)).version };
  };

  return {
    ...doingsOfVisits(house),
    ...doingsOfPapers(house),
    remindLate: { as: 'counter', input: () => Promise.resolve({}) },
    changeDeskSettings: {
      as: 'department:SUIDO',
      input: () =>
        Promise.resolve({
          input: { expectedVersion: 0, mailbox: 'suido@city.example.jp', whereToLook: CANARY, digestHour: '09:00' },
        }),
      fields: ['mailbox', 'whereToLook', 'digestHour'],
    },
    ...doingsOfPeople(house),
    ...doingsOfHelp(house),
    ...doingsOfRetention(house, { onCase, asked, agreed }),
    registerDeathNotice: {
      as: 'counter',
      input: () => Promise.resolve({ input: aNotice({ deceased: { name: CANARY }, facts: { bankAccounts: true } }) }),
      fields: ['source', 'filedOn', 'deceased.name', 'people.roles', 'facts.bankAccounts'],
      ofCase: true,
    },
    ...doingsOfSheets(house),
    importNotices: {
      as: 'counter',
      input: () =>
        Promise.resolve({
          input: { file: Buffer.from(`氏名,死亡日,備考\n${CANARY},R8.11.20,${CANARY}\n`).toString('base64') },
        }),
      fields: ['NAME', 'DEATH_DATE'],
    },
    recordFacts: {
      as: 'counter',
      input: async () => ({
        input: {
          caseId: await house.desk.register(),
          source: 'FAMILY',
          facts: [{ name: 'bankAccounts', value: true }],
        },
      }),
      fields: ['facts.bankAccounts'],
      ofCase: true,
    },
    answerQuestion: {
      as: 'department:JUTAKU',
      input: async () => {
        const caseId = await house.desk.register();
        const { id, version } = await house.desk.question(caseId, 'JUTAKU');
        const fact = (await house.desk.as('JUTAKU').decisions(caseId)).values();
        const name = [...fact].flatMap(({ ask }) => ask)[0]?.name;
        return { input: { questionId: id, expectedVersion: version, facts: [{ name, answer: 'CANNOT_SETTLE' }] } };
      },
      ofCase: true,
    },
    correctDeathNotice: {
      as: 'counter',
      input: async () => ({ input: { ...(await onCase()), cause: 'OUR_SLIP', evidence: CANARY, kana: 'カナリヤ' } }),
      fields: ['kana'],
      sealed: true,
      ofCase: true,
    },
    voidDeathNotice: {
      as: 'counter',
      input: async () => ({ input: { ...(await onCase()), reason: CANARY } }),
      sealed: true,
      ofCase: true,
    },
    openQuestions: {
      as: 'counter',
      input: async () => ({
        input: { caseId: await house.desk.register({ deceased: { registeredHere: false } }), reason: CANARY },
      }),
      sealed: true,
      ofCase: true,
    },
    recordConsent: {
      as: 'counter',
      input: async () => ({
        input: { ...(await ofFamily()), departments: ['KOUKI'], heirship: 'PROVEN', way: 'PAPER', note: CANARY },
      }),
      fields: ['departments', 'heirship', 'way', 'note'],
      ofCase: true,
    },
    withdrawConsent: { as: 'counter', input: async () => ({ input: await consented() }), ofCase: true },
    issueAccessPaper: { as: 'counter', input: async () => ({ input: await ofFamily() }), ofCase: true },
    revokeAccessPaper: { as: 'counter', input: async () => ({ paperId: (await paper()).id }), ofCase: true },
    makeSecondCode: {
      as: 'family',
      cookie: async () => {
        const relative = new Relative(await listening(house.service));
        await relative.open((await paper()).code);
        return relative.cookie;
      },
      input: () => Promise.resolve({}),
      ofCase: true,
    },
    askApproval: {
      as: 'counter',
      input: async () => ({ input: { ...(await toShow()), reason: CANARY } }),
      fields: ['show-address'],
      sealed: true,
      ofCase: true,
    },
    decideApproval: {
      as: 'privacy-officer',
      input: async () => ({ input: { approvalId: await asked(), agree: true } }),
      fields: ['approved'],
      ofCase: true,
    },
    showAddress: {
      as: 'counter',
      input: async () => {
        const approvalId = await asked();
        await agreed(approvalId);
        return { approvalId };
      },
      fields: ['people.address', 'people.telephone'],
      ofCase: true,
    },
    breakGlass: {
      as: 'counter',
      input: async () => ({ input: { ...(await ofFamily()), reason: CANARY } }),
      fields: ['people.address', 'people.telephone'],
      sealed: true,
      ofCase: true,
    },
    reportProtection: {
      as: 'counter',
      input: async () => ({ input: { ...(await ofFamily()), reason: CANARY } }),
      sealed: true,
      ofCase: true,
    },
    recordIncident: {
      as: 'counter',
      input: () => Promise.resolve({ input: { at: '2026-11-17T09:40:00+09:00', booth: CANARY, text: CANARY } }),
      fields: ['at', 'booth', 'text'],
    },
    liftProtection: {
      as: 'privacy-officer',
      input: async () => {
        const { caseId } = await ofFamily();
        await house.desk.query(
          'mutation ($input: ReportProtectionInput!) { reportProtection(input: $input) { __typename } }',
          { input: { caseId, reason: CANARY } },
        );
        const found = await house.desk.query<{ case: { protection: { protections: { id: string }[] } } }>(
          'query ($id: ID!) { case(id: $id) { protection { protections { id } } } }',
          { id: caseId },
        );
        const subjectId = found.case.protection.protections[0]?.id;
        const approvalId = await asked({ act: 'LIFT_PROTECTION', caseId, subjectId }, 'privacy-officer');
        await agreed(approvalId, 'privacy-officer#2');
        return { approvalId };
      },
      ofCase: true,
    },
    makeHandOverCard: { as: 'counter', input: async () => ({ caseId: await house.desk.register() }), ofCase: true },
    takeHandOverCard: {
      as: 'counter',
      input: async () => {
        const { makeHandOverCard } = await house.desk.query<{ makeHandOverCard: { reference: string } }>(
          'mutation ($id: ID!) { makeHandOverCard(caseId: $id) { ... on MakeHandOverCardSuccess { reference } } }',
          { id: await house.desk.register() },
        );
        return { reference: makeHandOverCard.reference };
      },
      ofCase: true,
    },
    ...doingsOfLists(house, { asked, agreed }),
    ...doingsOfLedgers(house),
    ...doingsOfStaff(house),
  };
}
