import type { Visit } from '../../../src/contract/generated.js';
import type { House } from '../../support/desk.js';

const VISIT = 'id day dayText hour kind state version who personId telephone note case { id }';

export type Answered = Visit & {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly currentVersion: number;
  /** Of `planVisit`. */
  readonly stoodBefore?: boolean;
};

/** Visits as the counter plans them. */
export class Calendar {
  constructor(private readonly house: House) {}

  /** @returns the refusal, or `__typename` with the visit */
  async send(name: 'planVisit' | 'changeVisit' | 'setVisitState', input: object): Promise<Answered> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const [changed, stood] = name === 'planVisit' ? ['', 'stoodBefore'] : ['... on Changed { currentVersion }', ''];
    const { result } = await this.house.desk.query<{ result: Answered & { visit?: Visit } }>(
      `mutation ($input: ${type}Input!) { result: ${name}(input: $input) {
         __typename ... on ${type}Success { visit { ${VISIT} } ${stood} } ... on UserError { code message path } ${changed} } }`,
      { input },
    );
    return { ...result, ...result.visit };
  }

  async done(name: 'planVisit' | 'changeVisit' | 'setVisitState', input: object): Promise<Answered> {
    const result = await this.send(name, input);
    if (!result.__typename.endsWith('Success')) throw new Error(`${result.code} ${result.message}`);
    return result;
  }

  plan(input: object): Promise<Answered> {
    return this.done('planVisit', input);
  }

  async on(day: string, days = 1, as = 'counter'): Promise<Visit[]> {
    const { visits } = await this.house.service.gql<{ visits: Visit[] }>(
      `query ($day: Date!, $days: Int) { visits(day: $day, days: $days) { ${VISIT} } }`,
      { day, days },
      { as },
    );
    return visits;
  }

  async ofCase(id: string): Promise<Visit[]> {
    const found = await this.house.desk.query<{ case: { visits: Visit[] } }>(
      `query ($id: ID!) { case(id: $id) { visits { ${VISIT} } } }`,
      { id },
    );
    return found.case.visits;
  }

  async somebodyOf(id: string): Promise<{ personId: string; name: string | null }> {
    const found = await this.house.desk.query<{ case: { people: { id: string; name: string | null }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id name } } }',
      { id },
    );
    const [one] = found.case.people;
    if (!one) throw new Error('nobody');
    return { personId: one.id, name: one.name };
  }
}
