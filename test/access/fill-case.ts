import type { Desk } from '../support/desk.js';

/** Of each case somebody has agreed to something, has a paper that is wrong by now and comes to the counter. */
export async function fillCase(desk: Desk, caseId: string): Promise<void> {
  const found = await desk.query<{ case: { people: { id: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { people { id } } }',
    { id: caseId },
  );
  const personId = found.case.people[0]?.id ?? '';
  await desk.query(`mutation ($consent: RecordConsentInput!) { recordConsent(input: $consent) { __typename } }`, {
    consent: { caseId, personId, departments: ['KOUKI'], heirship: 'PROVEN', way: 'PAPER' },
  });
  await desk.query('mutation ($paper: IssueAccessPaperInput!) { issueAccessPaper(input: $paper) { __typename } }', {
    paper: { caseId, personId },
  });
  await desk.query('mutation ($paper: RecordPaperInput!) { recordPaper(input: $paper) { __typename } }', {
    paper: { caseId, personId, kind: 'POWER_OF_ATTORNEY', key: 'one' },
  });
  await desk.accept('correctDeathNotice', {
    caseId,
    expectedVersion: (await desk.head(caseId)).version,
    cause: 'OUR_SLIP',
    evidence: '写し',
    deathDate: '2026-11-16',
  });
  await desk.query('mutation ($input: SetWishedDaysInput!) { setWishedDays(input: $input) { __typename } }', {
    input: { caseId, days: [{ day: '11/25', part: 'AFTERNOON' }] },
  });
  await desk.query('mutation ($visit: PlanVisitInput!) { planVisit(input: $visit) { __typename } }', {
    visit: { caseId, day: '11/24', personId },
  });
}
