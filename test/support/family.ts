import type { Desk } from './desk.js';
import { Visitor } from './front-door.js';

export interface IssuedForTest {
  readonly code: string;
  readonly url: string;
  readonly paper: { readonly id: string; readonly state: string; readonly until: string; readonly rights: string };
}

const ISSUE = `mutation ($input: IssueAccessPaperInput!) { result: issueAccessPaper(input: $input) {
  __typename ... on IssueAccessPaperSuccess { code url paper { id state until rights second person { id name } } }
  ... on UserError { code message path } } }`;

export interface RefusedPaper {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
}

/** The counter asks for a paper; what it is answered. */
export async function askForPaper(
  desk: Desk,
  input: { readonly caseId: string; readonly personId: string; readonly rights?: 'WHOLE' | 'LIST' },
): Promise<IssuedForTest & RefusedPaper> {
  return (await desk.query<{ result: IssuedForTest & RefusedPaper }>(ISSUE, { input })).result;
}

/** A paper for the person of the case at this place. */
export async function paperFor(
  desk: Desk,
  caseId: string,
  at = 0,
  rights?: 'WHOLE' | 'LIST',
): Promise<IssuedForTest & { readonly personId: string }> {
  const { people } = (
    await desk.query<{ case: { people: { id: string }[] } }>('query ($id: ID!) { case(id: $id) { people { id } } }', {
      id: caseId,
    })
  ).case;
  const personId = people[at]?.id ?? '';
  const result = await askForPaper(desk, { caseId, personId, ...(rights ? { rights } : {}) });
  if (result.__typename !== 'IssueAccessPaperSuccess') throw new Error(`${result.code} ${result.message}`);
  return { ...result, personId };
}

/** Somebody at the family's door, with the browser that they use. */
export class Relative extends Visitor {
  open(code: string, birthDate = '1940-03-02', headers = {}): Promise<Response> {
    return this.post('/k', { code, birthDate }, headers);
  }

  /** @returns whether the door opened */
  async isLetIn(code: string, birthDate?: string): Promise<boolean> {
    return (await this.open(code, birthDate)).status === 303;
  }

  /** Whether the session that the browser holds still stands. */
  async isIn(): Promise<boolean> {
    return (await this.get('/k/list')).status === 200;
  }
}

/** Another code of the right form: what somebody types who guesses. */
export const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
