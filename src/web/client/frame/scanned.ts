import { ask } from '../ask';
import { DeskCaseOfQuestionDocument, DeskCasesUnderDocument } from '../generated/operations';

/** What our papers carry: a reception number, the address of a question (answer sheet), the code of a paper of the family. */
export type Scanned =
  { readonly kind: 'number'; readonly search: string } | { readonly kind: 'question'; readonly id: string };

const QUESTION = /\/desk\/questions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const FAMILY = /\/k#([2-9A-HJKMNP-Z]{8})$/i;
/** `2026-0042`; a reader may be set to leave the hyphen out. */
const NUMBER = /^(20\d\d)-?(\d{4,9})$/;

/** @returns null for what none of our papers says */
export function readScanned(text: string): Scanned | null {
  const [, question] = QUESTION.exec(text) ?? [];
  if (question !== undefined) return { kind: 'question', id: question.toLowerCase() };
  const [, code] = FAMILY.exec(text) ?? [];
  if (code !== undefined) return { kind: 'number', search: code };
  // With its hyphen it is no 宛名番号, no birth date and nothing else that a search would find by it.
  const [, year, running] = NUMBER.exec(text) ?? [];
  return running === undefined ? null : { kind: 'number', search: `${year}-${running}` };
}

/** @returns the screen that it opens; null: there is no such case, or none that whoever asks may see. @throws NotAnswered */
export async function screenOf(scanned: Scanned, worksAtCounter: boolean): Promise<string | null> {
  if (scanned.kind === 'number') {
    const { cases } = await ask(DeskCasesUnderDocument, { search: scanned.search });
    const [found, other] = cases.edges;
    return found === undefined || other !== undefined ? null : `/cases/${found.node.id}/list`;
  }
  const { question } = await ask(DeskCaseOfQuestionDocument, { id: scanned.id });
  if (question === null) return null;
  return worksAtCounter ? `/cases/${question.case.id}/answers` : `/questions/${question.id}`;
}
