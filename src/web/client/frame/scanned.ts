import { ask } from '../ask';
import { theLetters } from '../counter/guide/letters';
import { DeskCaseOfQuestionDocument, DeskCasesUnderDocument } from '../generated/operations';

/** What our papers carry: a reception number, the address of a question (answer sheet), the code of a paper of the family; and what a family's screen shows: the letters of a kept guide. */
export type Scanned =
  | { readonly kind: 'number'; readonly search: string }
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'letters'; readonly code: string };

const QUESTION = /\/desk\/questions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const LETTERS = /\/guide\/kept#([2-9A-HJKMNP-Z]{8})$/i;
/** Of these screens each has a case, and a place for the letters. */
const OF_CASE = /^\/cases\/([0-9a-f-]{36})/;
const WITH_PLACE = ['/telephone', '/walk-in'];
const FAMILY = /\/k#([2-9A-HJKMNP-Z]{8})$/i;
/** `2026-0042`; a reader may be set to leave the hyphen out. */
const NUMBER = /^(20\d\d)-?(\d{4,9})$/;

/** @returns null for what none of our papers says */
export function readScanned(text: string): Scanned | null {
  const [, question] = QUESTION.exec(text) ?? [];
  if (question !== undefined) return { kind: 'question', id: question.toLowerCase() };
  const [, code] = FAMILY.exec(text) ?? [];
  if (code !== undefined) return { kind: 'number', search: code };
  const [, letters] = LETTERS.exec(text) ?? [];
  if (letters !== undefined) return { kind: 'letters', code: letters.toUpperCase() };
  // With its hyphen it is no 宛名番号, no birth date and nothing else that a search would find by it.
  const [, year, running] = NUMBER.exec(text) ?? [];
  return running === undefined ? null : { kind: 'number', search: `${year}-${running}` };
}

/** Letters are looked at beside a case: in the one that is open, or once one was found. */
function screenOfLetters(code: string, pathname: string): string {
  theLetters.change(() => ({ code, wanted: true }));
  const [, id] = OF_CASE.exec(pathname) ?? [];
  if (id !== undefined) return `/cases/${id}/facts`;
  return WITH_PLACE.includes(pathname) ? pathname : '/find';
}

/** @returns the screen that it opens; null: there is no such case, or none that whoever asks may see. @throws NotAnswered */
export async function screenOf(scanned: Scanned, worksAtCounter: boolean, pathname: string): Promise<string | null> {
  if (scanned.kind === 'letters') return worksAtCounter ? screenOfLetters(scanned.code, pathname) : null;
  if (scanned.kind === 'number') {
    const { cases } = await ask(DeskCasesUnderDocument, { search: scanned.search });
    const [found, other] = cases.edges;
    return found === undefined || other !== undefined ? null : `/cases/${found.node.id}/list`;
  }
  const { question } = await ask(DeskCaseOfQuestionDocument, { id: scanned.id });
  if (question === null) return null;
  return worksAtCounter ? `/cases/${question.case.id}/answers` : `/questions/${question.id}`;
}
