import type { House } from '../../support/desk.js';
import { CANARY, type Doing } from './doing.js';

interface Around {
  readonly onCase: () => Promise<{ readonly caseId: string; readonly expectedVersion: number }>;
  readonly asked: (input: object, as: string) => Promise<string>;
  readonly agreed: (approvalId: string, as: string) => Promise<unknown>;
}

/** Cases that end, are held and are destroyed. */
export function doingsOfRetention(house: House, { onCase, asked, agreed }: Around): Readonly<Record<string, Doing>> {
  async function closed(): Promise<{ caseId: string; expectedVersion: number }> {
    const { caseId, expectedVersion } = await onCase();
    const { closeCase } = await house.desk.query<{ closeCase: { case: { version: number } } }>(
      'mutation ($input: CloseCaseInput!) { closeCase(input: $input) { ... on CloseCaseSuccess { case { version } } } }',
      { input: { caseId, expectedVersion, reason: CANARY, despiteOpen: true } },
    );
    return { caseId, expectedVersion: closeCase.case.version };
  }
  async function held(): Promise<{ caseId: string; reason: string }> {
    const input = { caseId: await house.desk.register(), reason: CANARY };
    await house.service.gql(
      'mutation ($input: HoldCaseInput!) { holdCase(input: $input) { __typename } }',
      { input },
      { as: 'privacy-officer' },
    );
    return input;
  }
  /** One case is due, and only this one. */
  async function due(): Promise<void> {
    await house.ground.superuser('update cases set destroy_after = null');
    const { caseId } = await closed();
    await house.ground.superuser(`update cases set destroy_after = '2026-03-31' where id = $1`, [caseId]);
  }
  async function listed(): Promise<string> {
    await due();
    const { makeDestructionList } = await house.service.gql<{ makeDestructionList: { destruction: { id: string } } }>(
      'mutation { makeDestructionList { ... on MakeDestructionListSuccess { destruction { id } } } }',
      {},
      { as: 'privacy-officer' },
    );
    return makeDestructionList.destruction.id;
  }

  return {
    closeCase: {
      as: 'counter',
      input: async () => ({ input: { ...(await onCase()), reason: CANARY, despiteOpen: true } }),
      sealed: true,
      ofCase: true,
    },
    reopenCase: {
      as: 'counter',
      input: async () => ({ input: { ...(await closed()), reason: CANARY } }),
      sealed: true,
      ofCase: true,
    },
    holdCase: {
      as: 'privacy-officer',
      input: async () => ({ input: { caseId: await house.desk.register(), reason: CANARY } }),
      sealed: true,
      ofCase: true,
    },
    releaseHold: {
      as: 'privacy-officer',
      input: async () => ({ input: await held() }),
      sealed: true,
      ofCase: true,
    },
    setRetention: {
      as: 'privacy-officer',
      input: () => Promise.resolve({ input: { kind: 'VOID_CASES', fiscalYears: 2, reason: CANARY } }),
      fields: ['void-cases'],
    },
    shortenRetention: {
      as: 'privacy-officer',
      input: async () => {
        // As if neither asked for nor set yet.
        await house.ground.superuser(`update approvals set until_at = asked_at where act = 'shorten-retention'`);
        await house.ground.superuser(`delete from retention_settings where kind = 'closed-cases'`);
        const retention = { kind: 'CLOSED_CASES', fiscalYears: 0 };
        const approvalId = await asked({ act: 'SHORTEN_RETENTION', retention }, 'privacy-officer');
        await agreed(approvalId, 'privacy-officer#2');
        return { approvalId };
      },
      fields: ['closed-cases'],
    },
    makeDestructionList: {
      as: 'privacy-officer',
      input: async () => {
        await due();
        return {};
      },
    },
    destroyCases: {
      as: 'privacy-officer',
      input: async () => {
        const approvalId = await asked({ act: 'DESTROY_CASES', subjectId: await listed() }, 'privacy-officer');
        await agreed(approvalId, 'privacy-officer#2');
        return { approvalId };
      },
      ofCase: true,
    },
  };
}
