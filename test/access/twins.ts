import { aDeceased } from '../builders.js';
import type { Caller } from '../support/callers.js';
import type { Desk } from '../support/desk.js';
import { everythingOf } from '../support/everything.js';
import { mutationSamples, type Sample } from './mutation-samples.js';

export interface Twin {
  readonly caseId: string;
  /** Of SHOGAI. */
  readonly questionId: string;
}

const twin = (number: string, name: string, kana: string) =>
  aDeceased({
    name: `双葉 ${name}`,
    kana: `ふたば ${kana}`,
    personNumber: number,
    address: `寄添市双葉町${number}番`,
    birthDate: '1940-03-02',
  });

/** Two people who died and of whom all is alike; somebody of the first one's family is protected. */
export const twins = () => [twin('7001', '甲一', 'こういち'), twin('7002', '乙二', 'おつじ')] as const;

/** What differs between two cases because they are two: ids, numbers, moments, and whose they are. Everything else stays. */
const likeAnyTwin = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replace(/"id":"\d+"/g, '"id":"ID"')
    .replace(/"20\d\d-\d{4}"/g, '"NUMBER"')
    // How often a list was kept follows when answers came in; equal-families.test.ts compares that where nothing is in motion.
    .replace(/"revision":\d+/g, '"revision":0')
    // Longer with every answer that the other twin gets meanwhile; compared before anybody does anything (ANSWERS_BEFORE).
    .replace(/"answersBefore":\[.*?\],"phrases"/g, '"answersBefore":[],"phrases"')
    .replace(/"(cursor|endCursor)":"[^"]*"/g, '"$1":"CURSOR"')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
    .replace(/双葉 (甲一|乙二)/g, 'NAME')
    .replace(/ふたば (こういち|おつじ)|フタバ (コウイチ|オツジ)/g, 'KANA')
    .replace(/700[12]/g, 'PERSON');

/** Somebody reports that one of the first one's family is protected. */
export async function oneOfThemProtected(desk: Desk, cases: readonly string[]): Promise<Twin[]> {
  const told = await desk.query(
    'mutation ($input: ReportProtectionInput!) { reportProtection(input: $input) { __typename } }',
    { input: { caseId: cases[0], reason: '本人から支援措置の申出' } },
  );
  expect(told).toEqual({ reportProtection: { __typename: 'ReportProtectionSuccess' } });
  const asked = cases.map(async (caseId) => ({ caseId, questionId: (await desk.question(caseId, 'SHOGAI')).id }));
  return Promise.all(asked);
}

/** Of an answer the lines, members of a list however deep, in which the case stands; as of any twin, in their order. */
function linesOf(answer: unknown, caseId: string): string[] {
  if (Array.isArray(answer)) {
    const within = answer.filter((one) => JSON.stringify(one).includes(caseId));
    return within.map((one) => likeAnyTwin(JSON.stringify(one)));
  }
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap((value) => linesOf(value, caseId));
}

/** All of it but ways back and what is asked for by itself. */
const CASE = everythingOf('Case', ['Case.history', 'Department.procedures', 'Procedure.department', 'Consent.case']);
const QUESTION = everythingOf('Question', ['Department.procedures']);
const ANSWERS_BEFORE = `query ($id: ID!) { question(id: $id) { answersBefore ${everythingOf('AnswerBefore')} } }`;
const HISTORY =
  'history(first: 100) { edges { node { act text fields count refused reason by { role department } } } }';
/** Of the queries in which cases stand one after the other, more than the matrix asks. */
const LISTS: Readonly<Record<string, string>> = {
  cases:
    'cases(first: 100) { edges { node { id number status version deceased { name address } protection { state } } } }',
  questions: 'questions(first: 100) { edges { node { state reason dueOn silence case { id deceased { name } } } } }',
  visits: 'visits(day: "2026-11-24", days: 7) { day hour state who case { id number } }',
};

/**
 * Everything that is said of a case to whoever asks and does what takes its id.
 * @param act sends a mutation; null: the caller may not
 */
async function everythingSaidOf(
  caller: Caller,
  { caseId, questionId }: Twin,
  act: (sample: readonly [name: string, given: Sample]) => Promise<unknown> | null,
): Promise<string[]> {
  const said: string[] = [];
  const note = async (what: string, answer: Promise<unknown>) =>
    said.push(`${what}: ${likeAnyTwin(JSON.stringify(await answer))}`);
  const [id, question] = [{ id: caseId }, { id: questionId }];
  await note('case', caller.ask(`query ($id: ID!) { case(id: $id) ${CASE} }`, id));
  await note('history', caller.ask(`query ($id: ID!) { case(id: $id) { ${HISTORY} } }`, id));
  await note('question', caller.ask(`query ($id: ID!) { question(id: $id) ${QUESTION} }`, question));
  await note('progress', caller.hear('subscription ($id: ID!) { caseProgress(caseId: $id) { asked } }', id));
  for (const sample of Object.entries(mutationSamples(caller.actor, { caseId, questionId, department: 'SHOGAI' }))) {
    const answer =
      JSON.stringify(sample[1]).includes(caseId) || JSON.stringify(sample[1]).includes(questionId) ? act(sample) : null;
    if (answer !== null) await note(sample[0], answer);
  }
  return said;
}

interface Told {
  /** Those of the city where the cases are first. */
  readonly places: readonly (readonly [office: string, city: string])[];
  readonly callerOf: (office: string, city: string) => Caller;
  readonly familyOf: (caseId: string, person: string) => Caller;
  readonly cases: readonly Twin[];
  readonly may: (caller: Caller, type: 'Query' | 'Mutation', field: string) => boolean;
  readonly send: (caller: Caller, name: string, given: Sample) => Promise<unknown>;
  readonly quiet: () => Promise<void>;
  /** By name, something to ask. */
  readonly queries: Readonly<Record<string, string>>;
}

const NOBODYS = '00000000-0000-4000-8000-000000000000';
/** Whose work it is to know who is protected. */
const WHO_KNOW = ['counter', 'privacy-officer'];

/** The matrix's axis protected/unprotected: to whoever need not know, the twins are one. */
export function describeTwins({ places, callerOf, familyOf, cases, may, send, quiet, queries }: Told): void {
  const saidTo = async (caller: Caller): Promise<string[][]> => {
    const said: string[][] = [];
    for (const twin of cases) {
      // What the one before had asked anew is answered, or the two would be met at different moments.
      await quiet();
      const act = ([name, given]: readonly [string, Sample]) =>
        may(caller, 'Mutation', name) ? send(caller, name, given) : null;
      said.push(await everythingSaidOf(caller, twin, act));
    }
    return said;
  };
  const here = places[0]?.[1];
  const knows = ([office, city]: readonly [string, string]) => city === here && WHO_KNOW.includes(office);

  // The family is asked below.
  const unaware = places.filter(([office, city]) => !knows([office, city]) && (city !== here || office !== 'family'));
  it.each(unaware)('to the %s of %s a protected case and its twin are one, to the byte', async (office, city) => {
    const caller = callerOf(office, city);
    await quiet();
    const before = await Promise.all(cases.map(({ questionId }) => caller.ask(ANSWERS_BEFORE, { id: questionId })));
    expect(likeAnyTwin(JSON.stringify(before[0]))).toBe(likeAnyTwin(JSON.stringify(before[1])));
    const [one, other] = await saidTo(caller);
    expect(one).toEqual(other);
    const isAsked = city === here && office.startsWith('department');
    if (isAsked) expect(one?.[0]).toContain('"name":"NAME"');
    // Whoever keeps the audit reads there what was done.
    for (const [name, query] of Object.entries(queries).filter(([query]) => query !== 'audit')) {
      if (!may(caller, 'Query', name)) continue;
      const { data } = await caller.ask(`{ ${LISTS[name] ?? query} }`);
      const lines = cases.map(({ caseId }) => linesOf(data, caseId));
      expect([name, lines[0]]).toEqual([name, lines[1]]);
      if (isAsked && ['cases', 'visits'].includes(name)) expect([name, lines[0]?.length]).not.toEqual([name, 0]);
    }
  });

  it.each(places.filter(knows))('the %s of %s is told which of them is protected', async (office, city) => {
    const told = cases.map(({ caseId }) =>
      callerOf(office, city).ask('query ($id: ID!) { case(id: $id) { protection { state } } }', { id: caseId }),
    );
    expect(await Promise.all(told)).toEqual(
      ['PROTECTED', 'NONE'].map((state) => ({ data: { case: { protection: { state } } } })),
    );
  });

  it('somebody of the family of a protected case is answered as if there were no such case', async () => {
    const told = (caseId: string) =>
      everythingSaidOf(familyOf(caseId, NOBODYS), { caseId, questionId: NOBODYS }, () => null);
    const [flagged = '', other = ''] = cases.map(({ caseId }) => caseId);
    expect(await told(flagged)).toEqual(await told(NOBODYS));
    expect(await told(other)).not.toEqual(await told(NOBODYS));
  });
}
