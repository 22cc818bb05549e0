import { anImport } from '../../builders.js';
import type { House } from '../../support/desk.js';
import { CANARY, type Doing } from './doing.js';

/** What a department does with its ledger. */
export const doingsOfLedgers = (house: House): Readonly<Record<string, Doing>> => ({
  importLedgerFile: {
    as: 'department:SHIMIN',
    input: () =>
      Promise.resolve({
        input: {
          file: Buffer.from(`氏名,生年月日,備考\n${CANARY},S10.1.1,${CANARY}\n`).toString('base64'),
          asOf: '2026-11-22',
          expectedVersion: 0,
        },
      }),
    fields: ['name', 'birthDate'],
  },
  rollBackLedger: {
    as: 'department:BOCHI',
    input: async () => {
      await house.desk.import('BOCHI');
      await house.desk.import('BOCHI');
      const { ledger } = await house.service.gql<{ ledger: { version: number } }>(
        '{ ledger { version } }',
        {},
        { as: 'department:BOCHI' },
      );
      return { input: { expectedVersion: ledger.version } };
    },
  },
  importLedger: { as: 'department:SHIMIN', input: () => Promise.resolve({ input: anImport('SHIMIN') }) },
});
