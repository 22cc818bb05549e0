import { randomUUID } from 'node:crypto';
import type { Desk } from '../support/desk.js';
import { deceased, living } from './canary-words.js';
import type { Ear } from './ear.js';

const [first] = living;

/** What was asked for here and answered, so that there was something to look at; ids and numbers of cases left out. */
export const ANSWERED = [
  'POST /prints/list 200',
  'POST /prints/access-paper 200',
  'GET /prints/languages 200',
  'GET /consents/: 200',
  'GET /consents/:/form 200',
  'POST /consents/: 200',
  'POST /consents/: 409',
  'POST /consents/:/form 200',
  'GET /guide/wish 200',
  'POST /guide/wish 200',
  'POST /guide/wish 400',
  'GET /k/list.pdf 200',
  'GET /k/calendar.ics 200',
  'GET /k/p/:/1 200',
  'GET /k/p/:/1 303',
  'GET /k/p/:/1 404',
  'GET /k/visit 200',
  'POST /k/visit 303',
  'GET /k/second 200',
  'POST /k/second 200',
  'POST /k/second/end 303',
];

/** What the counter prints: for somebody of the family their list and their letter, in the rights of whom each is for. */
export async function withPrints(ear: Ear, caseId: string, people: readonly string[]): Promise<void> {
  for (const [at, personId] of people.entries()) {
    const [list, letter] = [`family ${String(at)}`, `post ${String(at)}`];
    const order = () => ({ caseId, personId, key: randomUUID(), language: at === 1 ? 'en' : 'ja' });
    for (const [whose, path] of [
      [list, '/prints/list'],
      [letter, '/prints/access-paper'],
    ] as const) {
      const answer = await ear.form(whose, path, order(), await ear.cookieOf('counter'));
      // What is not printed can't be looked at, and what was said instead tells why.
      if (answer.headers.get('content-type') !== 'application/pdf') throw new Error(`${path}: ${await answer.text()}`);
    }
    // An office that gives out no paper.
    await ear.form('department:JUTAKU', '/prints/list', order());
    await ear.form('department:JUTAKU', '/prints/access-paper', order());
    await ear.page('counter', `/prints/languages?caseId=${caseId}&personId=${personId}`);
  }
}

/** The pages on which somebody agrees: filled in, for paper, refused, recorded; what is a scan is what was uploaded. */
export async function withConsents(ear: Ear, caseId: string, people: readonly string[]): Promise<void> {
  const agreed = {
    personId: people[0] ?? '',
    departments: 'KOUKI',
    purposes: 'look-up',
    heirship: 'proven',
    note: first.bank,
  };
  for (const office of ['counter', 'privacy-officer', 'department:JUTAKU']) {
    await ear.page(office, `/consents/${caseId}`);
    await ear.page(office, `/consents/${caseId}/form`);
    await ear.form(office, `/consents/${caseId}/form`, agreed);
    await ear.form(office, `/consents/${caseId}`, { ...agreed, way: 'screen' });
    await ear.form(office, `/consents/${caseId}`, { ...agreed, way: 'oral' });
    await ear.form(office, `/consents/${caseId}`, { ...agreed, way: 'oral', witness: living[1].name });
  }
}

/** Typed by somebody before they are anybody's family. */
export const WISHED = [first.name, first.telephone, first.address, deceased.name] as const;

const NOBODY = { cookie: '' };

/** From the public guide a day is wished for: refused, taken, read at the counter and put to its case. */
export async function withAWish(ear: Ear, caseId: string): Promise<void> {
  const [name, telephone, address, died] = WISHED;
  const wish = {
    name,
    telephone,
    deceased: died,
    deathDay: 'R8.11.17',
    half: '2026-11-25 morning',
    hour: '12:00〜13:00',
  };
  await ear.page('asker', '/guide/wish', { headers: NOBODY });
  await ear.form('asker', '/guide/wish', { ...wish, form: randomUUID(), telephone: address }, NOBODY);
  await ear.form('asker', '/guide/wish', { ...wish, form: randomUUID(), code: name }, NOBODY);
  await ear.form('asker', '/guide/wish', { ...wish, form: randomUUID() }, NOBODY);
  const text = await ear.gql('counter', 'wishes', '{ guideWishes { id name telephone deceased deathDay code } }');
  const [, id = ''] = /"id":"([^"]+)"/.exec(text) ?? [];
  await ear.gql(
    'counter',
    'wish',
    'mutation ($input: SettleGuideWishInput!) { settleGuideWish(input: $input) { __typename ... on UserError { code message } ... on SettleGuideWishSuccess { wish { name telephone case { number } } } } }',
    { input: { id, expectedVersion: 1, state: 'LINKED', caseId } },
  );
}

/** What one of the family has of their own beside the list: the sheet, the calendar, the visit, a second code. */
export async function withOwnPapers(
  ear: Ear,
  desk: Desk,
  { who, caseId, headers, mayEnd }: { who: string; caseId: string; headers: { cookie: string }; mayEnd: boolean },
): Promise<void> {
  const { number } = await desk.head(caseId);
  const idOn = async (path: string): Promise<string> =>
    /name="id" value="([^"]+)"/.exec(await (await ear.page(who, path, { headers })).text())?.[1] ?? '';
  for (const path of ['/k/list.pdf', '/k/calendar.ics', `/k/p/${number}/1`, `/k/p/${number}/999`, '/k/p/2026-9999/1'])
    await ear.page(who, path, { headers });
  for (const reader of ['counter', 'department:JUTAKU', 'nobody']) await ear.page(reader, `/k/p/${number}/1`);
  const id = await idOn('/k/visit');
  const digits = (living.find((_, at) => who === `family ${String(at)}`) ?? first).telephone.slice(-4);
  const visit = { act: 'wishOtherDay', id, words: first.work };
  await ear.form(who, '/k/visit', { ...visit, digits: first.telephone }, headers);
  await ear.form(who, '/k/visit', { ...visit, digits }, headers);
  await ear.page(who, '/k/visit', { headers });
  await ear.page(who, '/k/second', { headers });
  await ear.form(who, '/k/second', { after: '' }, headers);
  if (mayEnd) await ear.form(who, '/k/second/end', { id: await idOn('/k/second') }, headers);
}
