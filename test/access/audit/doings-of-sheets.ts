import { COLUMN_NAMES, HEADER } from '../../../src/sheets/sheet-columns.js';
import type { House } from '../../support/desk.js';
import { CANARY, type Doing } from './doing.js';

/** A department answers in a table. */
export function doingsOfSheets(house: House): Readonly<Record<string, Doing>> {
  return {
    drawUpAnswerSheet: {
      as: 'department:SUIDO',
      input: async () => {
        await house.desk.register({ deceased: { name: CANARY } });
        await house.quiet();
        return { input: { format: 'XLSX' } };
      },
      fields: COLUMN_NAMES,
    },
    answerFromFile: {
      as: 'department:SUIDO',
      input: () =>
        Promise.resolve({
          input: { file: Buffer.from(`${HEADER.join(',')}\n${CANARY}\n`).toString('base64') },
        }),
      fields: ['answer', 'value', 'whom'],
    },
  };
}
