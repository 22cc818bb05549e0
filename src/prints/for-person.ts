import { type Actor, contextOf } from '../access/actor.js';
import type { Cookies } from '../access/cookies.js';
import type { AskInside, OwnOperation } from '../access/graphql/asked-inside.js';
import type { KeyRing } from '../access/sealing.js';
import type { PrintedListQuery, PrintedListQueryVariables } from '../contract/family-pages.js';
import type { ClosedOn } from '../domain/deadline.js';
import { readVisitedOn } from '../family/own-visits.js';
import { readWishOf } from '../family/own-wish.js';
import { marksSince, seenOf } from '../family/pages/changed-since.js';
import type { List } from '../family/pages/found-list.js';
import { listInTongue } from '../family/pages/list-in-tongue.js';
import { LIST_WORDS } from '../family/pages/list.words.js';
import { OWN_WORDS } from '../family/pages/own.words.js';
import { type PaperRow, readPapersOfCases } from '../papers/paper-rows.js';
import { type Clock, dayInJapan } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Tongue } from '../tongues/tongue.js';
import { itemsOf } from './named.js';

const PRINTED_LIST: OwnOperation<PrintedListQuery, PrintedListQueryVariables> = { name: 'PrintedList' };

interface Parts {
  readonly database: Database;
  readonly ask: AskInside;
  readonly cookies: Cookies;
  readonly clock: Clock;
  readonly keys: KeyRing;
  readonly closedOn: ClosedOn;
}
interface By {
  readonly actor: Actor;
  readonly token: string;
}

/**
 * What the counter prints for one person: the list as they read it, in the sheet's language, with what has changed since the last
 * sheet that was made for them, and what they themselves asked for. Nothing of anybody else's.
 *
 * @param paper id of the sheet that was just written down
 * @returns null where case or sheet are gone
 */
export async function readForPerson(
  parts: Parts,
  tongue: Tongue,
  by: By,
  { caseId, personId, paper }: { readonly caseId: string; readonly personId: string; readonly paper: string },
) {
  const { database, clock, keys, closedOn } = parts;
  const today = clock.today();
  const asked = askedBy(parts, by, { id: caseId, for: personId });
  const [{ rows, wish, visitedOn }, japanese] = await Promise.all([
    database.run(
      contextOf(by.actor),
      async (tx) => ({
        rows: (await readPapersOfCases(tx, [caseId])).get(caseId)?.papers ?? [],
        wish: await readWishOf(tx, keys, { case: caseId, person: personId }, { today, closedOn }),
        visitedOn: await readVisitedOn(tx, caseId, personId),
      }),
      { readOnly: true },
    ),
    asked('ja'),
  ]);
  const other = tongue.fallback === 'ja' ? japanese : await asked(tongue.fallback);
  const row = rows.find(({ id }) => id === paper);
  if (!japanese || !other || !row) return null;
  const { procedureList, ...head } = japanese;
  const list: List = listInTongue(tongue, procedureList, other.procedureList, today);
  const last = sheetBefore(row, rows);
  const before = last === null || last.revision === list.revision ? null : await asked('ja', last.revision);
  const marks = marksSince(
    before && last && { on: dayInJapan(last.madeAt), goes: null, items: seenOf(asSeen(before.procedureList)) },
    {
      words: tongue.words(LIST_WORDS),
      own: tongue.words(OWN_WORDS),
      day: (day) => tongue.day(day),
      ofHolder: itemsOf(list),
      asMade: asSeen(procedureList),
      head: { page: { goes: null } },
    },
  );
  return { ...head, list, row, wish, visitedOn, marks };
}

/** Asked of the contract with the rights of whoever prints; as it stands, or as it was. */
const askedBy =
  ({ ask, cookies }: Parts, { token }: By, of: { readonly id: string; readonly for: string }) =>
  async (language: string, revision: number | null = null) =>
    (
      await ask(
        PRINTED_LIST,
        { ...of, revision },
        (name) => ({ cookie: cookies.headerOf('session', token), 'accept-language': language })[name],
      )
    ).case;

const asSeen = (list: List) => ({ list, items: itemsOf(list), ofHolder: itemsOf(list) });

/** The one that was made for the same person before; what was not written of its version can't be compared. */
const sheetBefore = (
  { id, personId }: PaperRow,
  rows: readonly PaperRow[],
): (PaperRow & { readonly revision: number }) | null =>
  rows
    .flatMap((row) => (row.revision === null ? [] : [{ ...row, revision: row.revision }]))
    .findLast((row) => row.kind === 'list' && row.personId === personId && row.id !== id) ?? null;
