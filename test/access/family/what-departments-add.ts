import type { ProcedureAnswerInput } from '../../../src/contract/generated.js';
import type { Desk } from '../../support/desk.js';

/** What only who held the funeral may ask for in their own right, with what the department added. */
export const FOR_HOST = 'KOKUHO-FUNERAL';
export const [NOTE, OWN_PAPER] = ['会葬礼状は、葬祭場のものでかまいません', '白鷺会館の会葬礼状'];

interface Named {
  readonly name: string;
  readonly address: string;
}

/** A note that names whom it is for. */
export const noteTo = ({ name }: Named): string => `${name.replace(' ', '')}様がお持ちの印鑑を見せてください`;

/** What people of offices write may name anybody. */
export async function departmentsAdd(desk: Desk, caseId: string, relative: Named): Promise<void> {
  const reason = `${relative.name}さん（${relative.address}）の委任状が要ります`;
  const procedures: ProcedureAnswerInput[] = [
    { code: 'SHIMIN-HOUSEHOLD-HEAD', outcome: 'TO_CONFIRM', reason },
    { code: 'SHIMIN-SEAL', outcome: 'TO_CONFIRM', reason: '印影を見ます', note: noteTo(relative) },
  ];
  await desk.as('SHIMIN').answer(caseId, 'SHIMIN', { procedures });
  const papers = [{ called: OWN_PAPER }, { paper: 'pension-certificate', count: 2 }];
  const funeral: ProcedureAnswerInput = {
    code: FOR_HOST,
    outcome: 'REQUIRED',
    reason: '台帳のとおり',
    note: NOTE,
    papers,
  };
  await desk.as('KOKUHO').answer(caseId, 'KOKUHO', { procedures: [funeral] });
}
