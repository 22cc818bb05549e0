import type { ServiceUnderTest } from '../../support/service.js';

export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly address?: string | null;
  readonly telephone?: string | null;
  readonly until?: string;
  readonly rows?: number;
  readonly added?: number;
  readonly missing?: number;
  readonly ended?: number;
  readonly lists?: { readonly asOf: string | null; readonly tooOld: boolean; readonly people: number };
  readonly columnsLeft?: readonly string[];
  readonly columnsWrong?: string | null;
  readonly problems?: readonly { readonly line: number; readonly message: string }[];
  readonly difference?: object | null;
  readonly applied?: boolean;
  readonly approval?: { readonly id: string; readonly state: string };
  readonly case?: { readonly id: string } | null;
}

export interface ListsRead {
  readonly asOf: string | null;
  readonly tooOld: boolean;
  readonly version: number;
  readonly people: number;
  readonly missing: number;
  readonly imports: readonly {
    readonly id: string;
    readonly asOf: string;
    readonly importedBy: string | null;
    readonly rows: number;
    readonly added: number | null;
    readonly standing: number;
    readonly undoneAt: string | null;
    readonly undoUntil: string | null;
  }[];
}

const RETURNS: Readonly<Record<string, string>> = {
  askApproval: 'AskApprovalSuccess { approval { id state } }',
  decideApproval: 'DecideApprovalSuccess { approval { id state } }',
  showAddress: 'ShowAddressSuccess { address telephone until }',
  breakGlass: 'ShowAddressSuccess { address telephone until }',
  reportProtection: 'ReportProtectionSuccess { case { id } }',
  importProtectionList: 'ImportProtectionListSuccess { rows added missing }',
  liftProtection: 'LiftProtectionSuccess { case { id } }',
  importProtectionFile:
    'ImportProtectionFileSuccess { columnsLeft columnsWrong problems { line message } difference { people known added missing shrinks } applied }',
  undoProtectionList: 'UndoProtectionListSuccess { ended lists { asOf tooOld people } }',
};

/** Somebody of an office, with what two people do together. */
export class Member {
  constructor(
    private readonly service: () => ServiceUnderTest,
    private readonly office: string,
  ) {}

  ask(act: string, given: { caseId?: string; subjectId?: string | null | undefined }, reason = '電話での確認のため') {
    return this.#send('askApproval', 'input: AskApprovalInput!', { input: { act, ...given, reason } });
  }
  decide(approvalId: string, agree = true, reason: string | null = agree ? null : '窓口で確かめられるため') {
    return this.#send('decideApproval', 'input: DecideApprovalInput!', { input: { approvalId, agree, reason } });
  }
  show(approvalId: string) {
    return this.#send('showAddress', 'approvalId: ID!', { approvalId });
  }
  breakGlass(input: object) {
    return this.#send('breakGlass', 'input: BreakGlassInput!', { input });
  }
  report(caseId: string, personId?: string, reason = '本人から支援措置の申出') {
    return this.#send('reportProtection', 'input: ReportProtectionInput!', { input: { caseId, personId, reason } });
  }
  lift(approvalId: string) {
    return this.#send('liftProtection', 'approvalId: ID!', { approvalId });
  }
  /** @param lines of 宛名番号, 氏名, 住所 */
  read(asOf: string, lines: readonly string[]) {
    const csv = ['宛名番号,氏名,住所', ...lines].join('\n');
    return this.#send('importProtectionList', 'input: ImportProtectionListInput!', { input: { asOf, csv } });
  }
  /** Looks at an office's file, or with `apply` reads it in. */
  async readFile(asOf: string, file: Buffer, given: { apply?: boolean; evenIfFewer?: boolean; version?: number } = {}) {
    const { version = (await this.lists()).version, ...rest } = given;
    const input = { asOf, file: file.toString('base64'), expectedVersion: version, ...rest };
    return this.#send('importProtectionFile', 'input: ImportProtectionFileInput!', { input });
  }
  undoList(approvalId: string) {
    return this.#send('undoProtectionList', 'approvalId: ID!', { approvalId });
  }
  async lists(): Promise<ListsRead> {
    const { protectionLists } = await this.query<{ protectionLists: ListsRead }>(
      '{ protectionLists { asOf tooOld version people missing imports { id asOf importedBy rows added standing undoneAt undoUntil } } }',
    );
    return protectionLists;
  }
  query<Data>(text: string, variables: object = {}): Promise<Data> {
    return this.service().gql<Data>(text, variables, { as: this.office });
  }
  /** What the case shows of protection and address. */
  async sees(id: string): Promise<{ state: string | null; address: string | null; ids: string[] }> {
    const { case: found } = await this.query<{
      case: {
        deceased: { address: string | null };
        protection: { state: string; protections: { id: string }[] } | null;
      };
    }>('query ($id: ID!) { case(id: $id) { deceased { address } protection { state protections { id } } } }', { id });
    const { protection, deceased } = found;
    return {
      state: protection?.state ?? null,
      address: deceased.address,
      ids: protection?.protections.map((one) => one.id) ?? [],
    };
  }

  /** Asked, agreed to by somebody, ready to be used. @returns its id */
  async agreed(
    by: Member,
    act: string,
    given: { caseId?: string; subjectId?: string | null | undefined },
  ): Promise<string> {
    const asked = await this.ask(act, given);
    const id = asked.approval?.id;
    if (id === undefined) throw new Error(`${asked.code ?? ''} ${asked.message ?? ''}`);
    const decided = await by.decide(id);
    if (decided.approval?.state !== 'APPROVED') throw new Error(`${decided.code ?? ''} ${decided.message ?? ''}`);
    return id;
  }

  async #send(name: string, variable: string, variables: object): Promise<Answer> {
    const [argument = ''] = variable.split(':');
    const { result } = await this.service().gql<{ result: Answer }>(
      `mutation ($${variable}) { result: ${name}(${argument}: $${argument}) { __typename ... on ${RETURNS[name] ?? ''} ... on UserError { code message } } }`,
      variables,
      { as: this.office },
    );
    return result;
  }
}

interface Account {
  readonly id: string;
  readonly appointments: readonly { readonly id: string }[];
  readonly openRequests: readonly {
    readonly role: string;
    readonly department: string | null;
    readonly until: string;
  }[];
}

/** The keeper of the accounts, as far as what two people do is concerned. */
export class Keeper {
  constructor(private readonly service: () => ServiceUnderTest) {}

  /** By office, as in `as`. */
  async accounts(): Promise<ReadonlyMap<string, Account>> {
    const { staff } = await this.service().gql<{ staff: { edges: { node: Account & { name: string } }[] } }>(
      '{ staff(first: 100) { edges { node { id name appointments { id } openRequests { role department until } } } } }',
      {},
      { as: 'people-admin' },
    );
    return new Map(staff.edges.map(({ node }) => [node.name.replace(' の人', ''), node]));
  }

  /** @throws if it was refused */
  async handOver(day: string, from: string, to: string): Promise<void> {
    const all = await this.accounts();
    const moves = [{ appointmentId: all.get(from)?.appointments[0]?.id, toStaffId: all.get(to)?.id }];
    const { handOver } = await this.service().gql<{ handOver: { __typename: string; message?: string } }>(
      'mutation ($input: HandOverInput!) { handOver(input: $input) { __typename ... on UserError { message } } }',
      { input: { day, moves } },
      { as: 'people-admin' },
    );
    if (handOver.__typename !== 'HandOverSuccess') throw new Error(handOver.message);
  }
}
