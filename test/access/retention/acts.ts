import type { CaseHead, House, Refused } from '../../support/desk.js';

export interface DestructionSeen {
  readonly id: string;
  readonly hash: string;
  readonly madeOn: string;
  readonly cases: readonly {
    readonly number: string;
    readonly caseId: string;
    readonly endedOn: string;
    readonly destroyAfter: string;
    readonly outcome: string | null;
  }[];
  readonly rows: readonly { readonly table: string; readonly count: number }[];
  readonly askedBy: { readonly name: string; readonly role: string } | null;
  readonly agreedBy: { readonly name: string; readonly role: string } | null;
  readonly finishedAt: string | null;
  readonly recoverySheet: number | null;
}
export interface Answered extends Refused {
  readonly case: CaseHead;
  readonly destruction: DestructionSeen;
  readonly approval: { readonly id: string };
}

const DESTRUCTION = `destruction { id hash madeOn cases { number caseId endedOn destroyAfter outcome } rows { table count }
  askedBy { name role } agreedBy { name role } finishedAt recoverySheet }`;
const CASE = 'case { id number status version }';
const APPROVAL = 'approval { id }';
const SHOWN = {
  closeCase: ['CloseCaseInput', 'CloseCase', CASE],
  reopenCase: ['ReopenCaseInput', 'ReopenCase', CASE],
  holdCase: ['HoldCaseInput', 'HoldCase', CASE],
  releaseHold: ['HoldCaseInput', 'ReleaseHold', CASE],
  setRetention: ['SetRetentionInput', 'SetRetention', 'rule { fiscalYears reason }'],
  askApproval: ['AskApprovalInput', 'AskApproval', APPROVAL],
  decideApproval: ['DecideApprovalInput', 'DecideApproval', APPROVAL],
} as const;

export const OFFICER = 'privacy-officer';
export const SECOND = 'privacy-officer#2';

/** What the counter and the privacy officers do at the end of a case. */
export class Acts {
  constructor(private readonly house: House) {}

  async send(name: keyof typeof SHOWN, input: object, as = 'counter'): Promise<Answered> {
    const [type, success, shown] = SHOWN[name];
    const { result } = await this.house.service.gql<{ result: Answered }>(
      `mutation ($input: ${type}!) { result: ${name}(input: $input) {
         __typename ... on ${success}Success { ${shown} } ... on UserError { code message path } } }`,
      { input },
      { as },
    );
    return result;
  }

  /** @throws if it was refused */
  async done(name: keyof typeof SHOWN, input: object, as?: string): Promise<Answered> {
    return passed(name, await this.send(name, input, as));
  }

  async close(caseId: string, reason = '手続が済んだため'): Promise<Answered> {
    const { version } = await this.house.desk.head(caseId);
    return this.done('closeCase', { caseId, expectedVersion: version, reason, despiteOpen: true });
  }

  async reopen(caseId: string): Promise<Answered> {
    const { version } = await this.house.desk.head(caseId);
    return this.done('reopenCase', { caseId, expectedVersion: version, reason: '追加の手続のため' });
  }

  async makeList(as = OFFICER): Promise<Answered> {
    const { result } = await this.house.service.gql<{ result: Answered }>(
      `mutation { result: makeDestructionList { __typename ... on MakeDestructionListSuccess { ${DESTRUCTION} } ... on UserError { code message } } }`,
      {},
      { as },
    );
    return result;
  }

  async ask(listId: string): Promise<string> {
    const input = { act: 'DESTROY_CASES', subjectId: listId, reason: '保存期間が過ぎたため' };
    return (await this.done('askApproval', input, OFFICER)).approval.id;
  }

  async destroy(approvalId: string, as = OFFICER): Promise<Answered> {
    const { result } = await this.house.service.gql<{ result: Answered }>(
      `mutation ($id: ID!) { result: destroyCases(approvalId: $id) { __typename ... on DestroyCasesSuccess { ${DESTRUCTION} } ... on UserError { code message } } }`,
      { id: approvalId },
      { as },
    );
    return result;
  }

  /** A list of what is due, to which a second officer has agreed. */
  async agreedList(): Promise<{ readonly list: DestructionSeen; readonly approvalId: string }> {
    const { destruction } = passed('makeDestructionList', await this.makeList());
    const approvalId = await this.ask(destruction.id);
    await this.done('decideApproval', { approvalId, agree: true }, SECOND);
    return { list: destruction, approvalId };
  }

  askShorter(kind: string, fiscalYears: number, as = OFFICER): Promise<Answered> {
    const input = { act: 'SHORTEN_RETENTION', reason: '規程の改正', retention: { kind, fiscalYears } };
    return this.send('askApproval', input, as);
  }

  async shorten(approvalId: string, as = OFFICER): Promise<Answered> {
    const { result } = await this.house.service.gql<{ result: Answered }>(
      `mutation ($id: ID!) { result: shortenRetention(approvalId: $id) {
         __typename ... on ShortenRetentionSuccess { rule { fiscalYears reason } } ... on UserError { code message path } } }`,
      { id: approvalId },
      { as },
    );
    return result;
  }

  /** Asked, agreed to by a second officer, set. @throws if it was refused */
  async shorter(kind: string, fiscalYears: number): Promise<void> {
    const { approval } = passed('askApproval', await this.askShorter(kind, fiscalYears));
    await this.done('decideApproval', { approvalId: approval.id, agree: true }, SECOND);
    passed('shortenRetention', await this.shorten(approval.id));
  }

  async certificate(listId: string): Promise<DestructionSeen | null> {
    const data = await this.house.service.gql<{ destructionCertificate: DestructionSeen | null }>(
      `query ($id: ID!) { destructionCertificate(listId: $id) { ${DESTRUCTION.replace('destruction {', '').replace(/}$/, '')} } }`,
      { id: listId },
      { as: OFFICER },
    );
    return data.destructionCertificate;
  }
}

function passed(name: string, result: Answered): Answered {
  if (!result.__typename.endsWith('Success')) throw new Error(`${name}: ${result.code} ${result.message}`);
  return result;
}
