import type { Actor } from '../access/actor.js';
import { type AccessPaper, readPapers } from '../access/family/access-papers.js';
import type { ReadScope } from '../access/operation.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { Releases } from '../catalogue/releases.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Text } from '../domain/text.js';
import type { Clock } from '../platform/clock.js';
import { type Loaders, loaderKind } from '../platform/loaders/loaders.js';
import { isOurSlip, noticeFaults, noticeHistory, type NoticeHistory } from './notice-faults.js';
import { ListsOfCase } from './list-faults.js';
import { type MoveRow, NO_PAPERS, type PaperRow, type PapersOfCase, readPapersOfCases } from './paper-rows.js';
import { standingCalls, type StandingCall, type Whereabouts, whereaboutsOf } from './standing.js';

export interface Fault {
  readonly say: Text;
  /** A payment, a premium, a tax or an insurer hangs on it. */
  readonly concernsMoney: boolean;
}

/** A paper with where it is and what is wrong on it now. */
export interface SeenPaper {
  readonly row: PaperRow;
  readonly record: CaseRecord;
  readonly moves: readonly MoveRow[];
  readonly where: Whereabouts;
  /** The gravest first. */
  readonly faults: readonly Fault[];
  readonly hasNews: boolean;
}

/** Somebody who has, or may have, papers that are wrong now. */
export interface SeenCall {
  readonly record: CaseRecord;
  readonly personId: string;
  readonly papers: readonly SeenPaper[];
  /** What nobody has told them yet. */
  readonly untold: readonly Fault[];
  /** The calls that stand, oldest first. */
  readonly ticks: readonly StandingCall[];
  /** How many lines there are of this person, those that were taken back too. */
  readonly version: number;
  readonly isOurSlip: boolean;
}

export interface SeenPapers {
  readonly papers: readonly SeenPaper[];
  readonly calls: readonly SeenCall[];
}

/** As of when something was printed, or somebody was told. */
interface Knowledge {
  readonly caseVersion: number;
  readonly revision: number | null;
  readonly at: string;
}

const rowsOfCase = loaderKind<ReadScope, string, PapersOfCase>(
  ({ tx }, ids) => readPapersOfCases(tx, ids),
  () => NO_PAPERS,
);

const plain = (say: Text): Fault => ({ say, concernsMoney: false });
const isList = ({ kind }: PaperRow): boolean => kind === 'list' || kind === 'first-page';

/**
 * The papers of a case, and which of them are wrong now. That is worked out each time from what was printed and what stands,
 * and nowhere kept: a mark could be forgotten, and would stay after a correction was itself corrected.
 */
export class LookAtPapers {
  readonly #seen = new WeakMap<Loaders<ReadScope>, Map<string, Promise<SeenPapers>>>();

  constructor(
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly closedOn: ClosedOn,
  ) {}

  /** Of one case, once an operation. */
  of(loaders: Loaders<ReadScope>, actor: Actor, caseId: string): Promise<SeenPapers> {
    const seen = this.#seen.get(loaders) ?? new Map<string, Promise<SeenPapers>>();
    this.#seen.set(loaders, seen);
    const known = seen.get(caseId) ?? this.#look(loaders, actor, caseId);
    seen.set(caseId, known);
    return known;
  }

  async #look(loaders: Loaders<ReadScope>, actor: Actor, caseId: string): Promise<SeenPapers> {
    const [record, rows] = await Promise.all([caseById(loaders).load(caseId), rowsOfCase(loaders).load(caseId)]);
    if (!record || rows.papers.length === 0) return { papers: [], calls: [] };
    const { scope } = loaders;
    const [now, today] = [this.clock.now(), this.clock.today()];
    const { catalogue } = await this.releases.release(record.releaseId, scope.tx);
    const lists = new ListsOfCase(scope, record, { actor, catalogue, closedOn: this.closedOn, today });
    const [history, access] = [
      await noticeHistory(loaders, record),
      await readPapers(scope.tx, { caseIds: [caseId] }, { now, today }),
    ];
    const judge = new Judge(history, lists, { codes: access, papers: rows.papers });
    const papers = await Promise.all(
      rows.papers.map(async (row): Promise<SeenPaper> => {
        const moves = rows.moves.filter(({ paperId }) => paperId === row.id);
        const where = whereaboutsOf(row, moves);
        const found = where.state === 'taken-back' ? NOTHING_WRONG : await judge.paper(row, printedWith(row));
        return { row, record, moves, where, faults: found.faults, hasNews: found.hasNews };
      }),
    );
    return { papers, calls: await callsOf(record, papers, rows, judge, history) };
  }
}

const NOTHING_WRONG = { faults: [], hasNews: false };
const printedWith = ({ caseVersion, revision, madeAt }: PaperRow): Knowledge => ({
  caseVersion,
  revision,
  at: madeAt,
});

/** What is wrong on a paper for somebody who knows what stood at some time. */
class Judge {
  constructor(
    private readonly history: NoticeHistory,
    private readonly lists: ListsOfCase,
    private readonly given: { readonly codes: readonly AccessPaper[]; readonly papers: readonly PaperRow[] },
  ) {}

  async paper(row: PaperRow, known: Knowledge): Promise<{ faults: readonly Fault[]; hasNews: boolean }> {
    if (this.history.voidedIn !== null) return { faults: this.#ofNotice(known), hasNews: false };
    // An access paper shows a code, and nothing of who died.
    if (row.kind === 'access-paper') return { faults: this.#ofCode(row), hasNews: false };
    const notice = this.#ofNotice(known);
    const revision = known.revision ?? row.revision;
    if (!isList(row) || revision === null) return { faults: notice, hasNews: false };
    const { wrong, hasNews } = await this.lists.faults(row.personId, revision);
    return { faults: [...notice, ...wrong.map(({ say, concernsMoney }) => ({ say, concernsMoney }))], hasNews };
  }

  /** Whether nobody has told them yet that the code opens nothing; whoever has the newer paper knows. */
  isCodeUntold(row: PaperRow, told: readonly { readonly at: string }[]): boolean {
    const endedAt = this.#codeOf(row)?.endedAt ?? null;
    return endedAt !== null && !this.#isReplaced(row) && !told.some(({ at }) => at >= endedAt);
  }

  #ofNotice({ caseVersion }: Knowledge): Fault[] {
    return noticeFaults(this.history, caseVersion).map(plain);
  }

  #ofCode(row: PaperRow): Fault[] {
    const code = this.#codeOf(row);
    if (this.#isReplaced(row)) return [plain(REPLACED)];
    if (code?.state === 'locked') return [plain(LOCKED)];
    return code?.state === 'revoked' ? [plain(REVOKED)] : [];
  }

  #codeOf({ accessPaperId }: PaperRow): AccessPaper | undefined {
    return this.given.codes.find(({ id }) => id === accessPaperId);
  }

  #isReplaced({ kind, personId, number }: PaperRow): boolean {
    return this.given.papers.some((one) => one.kind === kind && one.personId === personId && one.number > number);
  }
}

const REPLACED: Text = {
  ja: '新しい紙を出したので、この紙の番号ではもう開けません。',
  en: 'A newer paper was issued: the code on this one opens nothing any more.',
};
const LOCKED: Text = {
  ja: '生年月日が続けて合わなかったため、この紙の番号では開けません。新しい紙をお出しください。',
  en: 'After too many wrong birth dates the code on this paper is locked. Issue a new paper.',
};
const REVOKED: Text = {
  ja: 'この紙の番号は止めてあり、ウェブでは開けません。',
  en: 'The code on this paper was taken back: it opens nothing.',
};

/**
 * Who is to be called: whoever has a paper that is wrong, as long as nobody has told them what changed. Told is who was
 * called or written to, and who was handed a newer list at the counter.
 */
async function callsOf(
  record: CaseRecord,
  papers: readonly SeenPaper[],
  rows: PapersOfCase,
  judge: Judge,
  history: NoticeHistory,
): Promise<SeenCall[]> {
  const wrong = papers.filter(({ faults }) => faults.length > 0);
  const holders = [...new Set(wrong.flatMap(({ where }) => where.personId ?? []))];
  const calls = await Promise.all(
    holders.map(async (personId): Promise<SeenCall> => {
      const lines = rows.calls.filter((call) => call.personId === personId);
      const ticks = standingCalls(lines);
      const toldByCall = ticks.filter(({ outcome }) => outcome !== 'no-answer');
      const told: Knowledge[] = [
        ...toldByCall,
        ...papers.flatMap(({ row, where }) =>
          isList(row) && where.state === 'handed-over' && where.personId === personId ? [printedWith(row)] : [],
        ),
      ];
      const theirs = wrong.filter(({ where }) => where.personId === personId);
      const untold = await Promise.all(
        theirs.map(async ({ row }) => {
          const isCode = row.kind === 'access-paper' && history.voidedIn === null;
          if (isCode && !judge.isCodeUntold(row, toldByCall)) return [];
          return (await judge.paper(row, told.reduce(newer, printedWith(row)))).faults;
        }),
      );
      const since = Math.min(...theirs.map(({ row }) => row.caseVersion));
      return {
        record,
        personId,
        papers: theirs,
        untold: withoutDoubles(untold.flat()),
        ticks,
        version: lines.length,
        isOurSlip: isOurSlip(history, since),
      };
    }),
  );
  return calls.filter(({ untold, ticks }) => untold.length > 0 || ticks.length > 0);
}

/** A version of the case counts for more than a revision of its list, which a correction makes anew. */
const newer = (a: Knowledge, b: Knowledge): Knowledge =>
  b.caseVersion > a.caseVersion || (b.caseVersion === a.caseVersion && (b.revision ?? 0) >= (a.revision ?? 0)) ? b : a;

function withoutDoubles(faults: readonly Fault[]): Fault[] {
  const said = new Set<string>();
  return faults.filter(({ say }) => !said.has(say.ja) && said.add(say.ja));
}
