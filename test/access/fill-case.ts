import type { AskCounter } from '../../src/guide/ask-counter.service.js';
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

/** Somebody asked for a call from the guide, and the counter found that it belongs to this case. */
export async function linkWish(desk: Desk, asking: AskCounter, caseId: string): Promise<void> {
  const whom = { form: '', name: '髙橋 花子', telephone: '0123-45-6700', deceased: '', deathDay: '', code: '' };
  await asking.ask({ ...whom, halves: [], hours: ['12:00〜13:00'] });
  const { guideWishes } = await desk.query<{ guideWishes: { id: string; state: string }[] }>(
    '{ guideWishes { id state } }',
  );
  const id = guideWishes.find(({ state }) => state === 'OPEN')?.id;
  await desk.query('mutation ($input: SettleGuideWishInput!) { settleGuideWish(input: $input) { __typename } }', {
    input: { id, expectedVersion: 1, state: 'LINKED', caseId },
  });
}
