import type { House } from '../../support/desk.js';
import { COLUMN_NAMES, HEADER } from '../../../src/sheets/sheet-columns.js';
import { doingsOfBacks } from './doings-of-backs.js';
import { CANARY, type Doing } from './doing.js';

/** A department answers in a table. */
export function doingsOfSheets(house: House): Readonly<Record<string, Doing>> {
  let cases = 0;
  return {
    ...doingsOfBacks(house),
    drawUpAnswerSheet: {
      as: 'department:KOUKI',
      // Each case of a sheet has a row of its own; here it is one.
      ofCase: true,
      input: async () => {
        cases += 1;
        const own = 'アイウ'.charAt(cases);
        const caseId = await house.desk.register({
          deceased: { name: CANARY + own, kana: own, birthDate: `${String(1920 + cases)}-01-01` },
        });
        // No worker runs here: as if it had found that a person answers.
        await house.ground.superuser(
          `update questions set state = case when case_id = $1 then 'with-person' else 'answered' end where department = 'KOUKI'`,
          [caseId],
        );
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
