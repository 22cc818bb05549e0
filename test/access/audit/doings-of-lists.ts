import type { House } from '../../support/desk.js';
import { CANARY, type Doing } from './doing.js';

interface Around {
  readonly asked: (input: object, as: string) => Promise<string>;
  readonly agreed: (approvalId: string, as: string) => Promise<unknown>;
}

const LIST = `氏名,住所\n${CANARY},どこか\n`;

/** The list of protected people, read in and taken back. */
export function doingsOfLists(house: House, { asked, agreed }: Around): Readonly<Record<string, Doing>> {
  /** The list that every test service has read is of a day to come. */
  async function noList(): Promise<void> {
    await house.ground.superuser(
      'delete from protection_marks where import_id is not null; delete from protections where import_id is not null; delete from protection_lists',
    );
  }
  async function imported(): Promise<string> {
    await noList();
    // One that stays: without any, everybody else here would be protected.
    for (const csv of ['氏名,住所\n', LIST])
      await house.service.gql(
        'mutation ($input: ImportProtectionListInput!) { importProtectionList(input: $input) { __typename } }',
        { input: { asOf: '2026-11-22', csv } },
        { as: 'privacy-officer' },
      );
    const { protectionLists } = await house.service.gql<{ protectionLists: { imports: { id: string }[] } }>(
      '{ protectionLists { imports { id } } }',
      {},
      { as: 'privacy-officer' },
    );
    return protectionLists.imports[0]?.id ?? '';
  }
  return {
    importProtectionList: {
      as: 'privacy-officer',
      input: async () => {
        await noList();
        return { input: { asOf: '2026-11-22', csv: LIST } };
      },
    },
    importProtectionFile: {
      as: 'privacy-officer',
      input: async () => {
        await noList();
        const file = Buffer.from(LIST).toString('base64');
        return { input: { file, asOf: '2026-11-22', expectedVersion: 0, apply: true } };
      },
    },
    undoProtectionList: {
      as: 'privacy-officer',
      input: async () => {
        const approvalId = await asked({ act: 'UNDO_PROTECTION_LIST', subjectId: await imported() }, 'privacy-officer');
        await agreed(approvalId, 'privacy-officer#2');
        return { approvalId };
      },
    },
  };
}
