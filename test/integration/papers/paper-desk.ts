import type { Paper, PaperCall } from '../../../src/contract/generated.js';
import type { House } from '../../support/desk.js';

const PAPER =
  'id number kind title person { id } revision state holder { id name } department { code } version faults { text concernsMoney } hasNews moves { state note undone by person { id } }';
const CALL = `person { id } telephone telephoneClosed papers { number } untold { text concernsMoney } state ourSlip againDay againHour version ticks { outcome by note }`;
const TYPES = {
  recordPaper: `RecordPaperSuccess { paper { ${PAPER} } }`,
  movePaper: `MovePaperSuccess { paper { ${PAPER} } }`,
  undoPaperMove: `UndoPaperMoveSuccess { paper { ${PAPER} } }`,
  tickCall: 'TickCallSuccess { case { id } }',
  undoCall: 'UndoCallSuccess { case { id } }',
} as const;

export type Answered = Paper & {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly currentVersion: number;
};

/** 紙の行方 as the counter has it. */
export class PaperDesk {
  #keys = 0;
  constructor(private readonly house: House) {}

  /** @returns the refusal, or `__typename` with the paper */
  async send(name: keyof typeof TYPES, input: object): Promise<Answered> {
    const changed = name === 'recordPaper' ? '' : '... on Changed { currentVersion }';
    const { result } = await this.house.desk.query<{ result: Answered & { paper?: Paper } }>(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) {
         __typename ... on ${TYPES[name]} ... on UserError { code message path } ${changed} } }`,
      { input },
    );
    return { ...result, ...result.paper };
  }

  async done(name: keyof typeof TYPES, input: object): Promise<Answered> {
    const result = await this.send(name, input);
    if (!result.__typename.endsWith('Success')) throw new Error(`${name}: ${result.code} at ${result.path.join('.')}`);
    return result;
  }

  record(input: object): Promise<Answered> {
    this.#keys += 1;
    return this.done('recordPaper', { key: `test ${String(this.#keys)}`, kind: 'LIST', ...input });
  }

  async of(caseId: string, as = 'counter'): Promise<{ papers: Paper[]; paperCalls: PaperCall[] }> {
    const found = await this.house.service.gql<{ case: { papers: Paper[]; paperCalls: PaperCall[] } }>(
      `query ($id: ID!) { case(id: $id) { papers { ${PAPER} } paperCalls { ${CALL} } } }`,
      { id: caseId },
      { as },
    );
    return found.case;
  }

  async paper(caseId: string, number: number): Promise<Paper> {
    const found = (await this.of(caseId)).papers.find((one) => one.number === number);
    if (!found) throw new Error(`there is no paper ${String(number)}`);
    return found;
  }

  async call(caseId: string, personId: string): Promise<PaperCall | undefined> {
    return (await this.of(caseId)).paperCalls.find(({ person }) => person.id === personId);
  }

  async toCall(): Promise<(PaperCall & { case: { id: string } })[]> {
    const { papersToCall } = await this.house.desk.query<{ papersToCall: (PaperCall & { case: { id: string } })[] }>(
      `{ papersToCall { case { id } ${CALL} } }`,
    );
    return papersToCall;
  }

  async peopleOf(caseId: string): Promise<string[]> {
    const found = await this.house.desk.query<{ case: { people: { id: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id } } }',
      { id: caseId },
    );
    return found.case.people.map(({ id }) => id);
  }
}
