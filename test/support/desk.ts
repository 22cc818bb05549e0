import { aNotice, anImport, factsOf, NOW, type Facts, type LedgerLine, type NoticeGiven } from '../builders.js';
import type * as contract from '../../src/contract/generated.js';
import { factNamed, isFactName } from '../../src/domain/facts/index.js';
import { FAMILY } from '../../src/domain/reading.js';
import { FixedClock } from '../../src/platform/clock.js';
import { all } from './catalogues.js';
import { type TestDatabase, useTestDatabase } from './database.js';
import { eventually } from './eventually.js';
import { everythingOf } from './everything.js';
import { type ServiceTestOptions, type ServiceUnderTest, startTestService } from './service.js';

interface Inputs {
  readonly registerDeathNotice: contract.RegisterDeathNoticeInput;
  readonly recordFacts: contract.RecordFactsInput;
  readonly answerQuestion: contract.AnswerQuestionInput;
  readonly correctDeathNotice: contract.CorrectDeathNoticeInput;
  readonly voidDeathNotice: contract.VoidDeathNoticeInput;
  readonly openQuestions: contract.OpenQuestionsInput;
  readonly importLedger: contract.ImportLedgerInput;
}
export type MutationName = keyof Inputs;

const CASE = 'case { id number status version }';
const SUCCESS: Readonly<Record<MutationName, string>> = {
  registerDeathNotice: CASE,
  recordFacts: `${CASE} askedAgain { code }`,
  answerQuestion: `${CASE} question { id state version round reason }`,
  correctDeathNotice: `${CASE} differences { procedure { code } codes text concernsMoney }`,
  voidDeathNotice: CASE,
  openQuestions: CASE,
  importLedger: 'rows',
};

export interface CaseHead {
  readonly id: string;
  readonly number: string;
  readonly status: contract.CaseStatus;
  readonly version: number;
}
export interface Refused {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly currentVersion?: number;
  readonly existing?: CaseHead;
}
export interface Accepted {
  readonly case: CaseHead;
  readonly askedAgain: readonly { readonly code: string }[];
  readonly question: Pick<contract.Question, 'id' | 'state' | 'version' | 'round' | 'reason'>;
  readonly differences: readonly {
    readonly procedure: { readonly code: string };
    readonly codes: readonly string[];
    readonly text: string;
    readonly concernsMoney: boolean;
  }[];
  readonly rows: number;
}

export const LIST = everythingOf('ProcedureList');
/** The same in every question of a case. */
const OF_THE_CATALOGUE = ['Department.procedures', 'Question.papersToName', 'Question.whomToName'];
export const QUESTION = everythingOf('Question', OF_THE_CATALOGUE);
export const DECISION = everythingOf('Decision');

/** Somebody at work with the service: the counter, or with {@link Desk.as} a department. */
export class Desk {
  constructor(
    readonly service: ServiceUnderTest,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  as(department: string): Desk {
    return new Desk(this.service, { ...this.headers, as: `department:${department}` });
  }
  in(language: string): Desk {
    return new Desk(this.service, { ...this.headers, 'accept-language': language });
  }

  query<Data>(text: string, variables: object = {}): Promise<Data> {
    return this.service.gql<Data>(text, variables, { ...this.headers });
  }

  /** The whole answer as it went over the wire. */
  raw(text: string, variables: object = {}) {
    return this.service.raw(text, variables, { ...this.headers });
  }

  async send<Name extends MutationName>(name: Name, input: Inputs[Name]): Promise<Accepted & Refused> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const extra =
      (['registerDeathNotice', 'correctDeathNotice'].includes(name)
        ? '... on DuplicateNotice { existing { id number status version } }'
        : '') +
      (['answerQuestion', 'correctDeathNotice', 'voidDeathNotice'].includes(name)
        ? ' ... on Changed { currentVersion }'
        : '');
    const data = await this.query<{ result: Accepted & Refused }>(
      `mutation ($input: ${type}Input!) { result: ${name}(input: $input) {
         __typename ... on ${type}Success { ${SUCCESS[name]} } ... on UserError { code message path } ${extra} } }`,
      { input },
    );
    return data.result;
  }

  async accept<Name extends MutationName>(name: Name, input: Inputs[Name]): Promise<Accepted> {
    return accepted(name, await this.send(name, input));
  }

  async refuse<Name extends MutationName>(name: Name, input: Inputs[Name]): Promise<Refused> {
    const result = await this.send(name, input);
    if (result.__typename.endsWith('Success')) throw new Error(`${name} was taken, but should have been refused`);
    return result;
  }

  /** @returns the id of the new case */
  async register(given: NoticeGiven = {}): Promise<string> {
    return (await this.accept('registerDeathNotice', aNotice(given))).case.id;
  }

  record(
    caseId: string,
    facts: Facts,
    source: contract.StatementSource = 'FAMILY',
    settled = false,
  ): Promise<Accepted> {
    return this.accept('recordFacts', { caseId, source, settled, facts: factsOf(facts) });
  }

  /**
   * A person answers the newest version of a department's question; if a machine got in between, opens it again and
   * answers once more, as the refusal says.
   */
  async answer(
    caseId: string,
    department: string,
    { facts = [], procedures = [] }: Pick<contract.AnswerQuestionInput, 'facts' | 'procedures'>,
  ): Promise<Accepted> {
    const attempt = async () => {
      const { id, version } = await this.question(caseId, department);
      return this.send('answerQuestion', { questionId: id, expectedVersion: version, facts, procedures });
    };
    let result = await attempt();
    for (let again = 0; again < 5 && result.__typename === 'Changed'; again += 1) result = await attempt();
    return accepted('answerQuestion', result);
  }

  /** A person of the department has a word on everything that it is asked: what is not given, its ledger can't settle. */
  async answerWhole(
    caseId: string,
    department: string,
    given: readonly contract.FactAnswerInput[] = [],
  ): Promise<Accepted> {
    const desk = this.as(department);
    const open = [...(await desk.decisions(caseId)).values()].flatMap(({ procedure, ask }) =>
      procedure.department === department ? ask.map(({ name }) => name) : [],
    );
    const alone = [...new Set(open)].filter((name) => {
      if (!isFactName(name) || given.some((one) => one.name === name)) return false;
      const { holders, class: factClass } = factNamed(name);
      const by = holders.map((holder) => holder.by);
      // What stands in its own register it is asked though the family may know it too.
      return by.includes(department) && (!by.includes(FAMILY) || factClass === 'signal' || factClass === 'private');
    });
    const rest = alone.map((name) => ({ name, answer: 'CANNOT_SETTLE' as const }));
    return desk.answer(caseId, department, { facts: [...given, ...rest] });
  }

  /** The department brings its ledger up to date. */
  import(department: string, lines: readonly LedgerLine[] = [], asOf?: string): Promise<Accepted> {
    return this.as(department).accept('importLedger', anImport(department, lines, asOf));
  }

  async head(id: string): Promise<CaseHead> {
    return (
      await this.query<{ case: CaseHead }>(`query ($id: ID!) { case(id: $id) { id number status version } }`, { id })
    ).case;
  }

  async questions(caseId: string): Promise<contract.Question[]> {
    const data = await this.query<{ case: { questions: contract.Question[] } }>(
      `query ($id: ID!) { case(id: $id) { questions ${QUESTION} } }`,
      { id: caseId },
    );
    return data.case.questions;
  }

  async question(caseId: string, department: string): Promise<contract.Question> {
    const found = (await this.questions(caseId)).find((one) => one.department.code === department);
    if (!found) throw new Error(`${department} has no question in this case`);
    return found;
  }

  async decisions(caseId: string): Promise<ReadonlyMap<string, contract.Decision>> {
    const data = await this.query<{ case: { decisions: contract.Decision[] } }>(
      `query ($id: ID!) { case(id: $id) { decisions ${DECISION} } }`,
      { id: caseId },
    );
    return new Map(data.case.decisions.map((decision) => [decision.procedure.code, decision]));
  }

  async decision(caseId: string, code: string): Promise<contract.Decision> {
    const found = (await this.decisions(caseId)).get(code);
    if (!found) throw new Error(`${code} is not among the decisions`);
    return found;
  }

  async list(caseId: string, { revision, person }: { revision?: number; person?: string } = {}) {
    const data = await this.query<{ case: { procedureList: contract.ProcedureList } }>(
      `query ($id: ID!, $revision: Int, $person: ID) { case(id: $id) { procedureList(revision: $revision, for: $person) ${LIST} } }`,
      { id: caseId, revision, person },
    );
    return data.case.procedureList;
  }
}

function accepted(name: MutationName, result: Accepted & Refused): Accepted {
  if (!result.__typename.endsWith('Success'))
    throw new Error(`${name} was refused: ${result.code} ${result.message} (${result.path.join('.')})`);
  return result;
}

export const itemsOf = ({ groups }: contract.ProcedureList): contract.ListItem[] =>
  groups.flatMap(({ items }) => items);
export const numbersOf = (list: contract.ProcedureList): Map<string, number | null | undefined> =>
  new Map(itemsOf(list).map(({ procedure, number }) => [procedure.code, number]));

export interface House {
  readonly ground: TestDatabase;
  readonly clock: FixedClock;
  readonly service: ServiceUnderTest;
  readonly desk: Desk;
  /** Resolves when every machine question has come back and every event has been worked off. */
  quiet(within?: number): Promise<void>;
}

/** The whole service on a database of its own for this test file, at work while its tests run. */
export function useService(options: (() => Promise<ServiceTestOptions>) | ServiceTestOptions = {}): House {
  const clock = new FixedClock(NOW);
  let service: ServiceUnderTest | undefined;
  // Hooks run in the order in which they are written: the service goes before its database does.
  afterAll(() => service?.close());
  const ground = useTestDatabase();
  beforeAll(async () => {
    service = await startTestService(ground, {
      clock,
      catalogue: all(),
      ...(typeof options === 'function' ? await options() : options),
    });
  }, 60_000);
  const running = (): ServiceUnderTest => {
    if (!service) throw new Error('the service is there only while tests run');
    return service;
  };
  return {
    ground,
    clock,
    get service() {
      return running();
    },
    get desk() {
      return new Desk(running());
    },
    quiet: (within) => quiet(ground, within),
  };
}

export async function quiet({ superuser }: Pick<TestDatabase, 'superuser'>, within = 20_000): Promise<void> {
  await eventually(async () => {
    const [row] = await superuser(
      `select (select count(*)::int from outbox where sent_at is null) as unsent,
              (select count(*)::int from questions where state = 'asked') as asked`,
    );
    expect(row).toEqual({ unsent: 0, asked: 0 });
  }, within);
}
