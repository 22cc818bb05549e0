import type { KeyRing } from '../sealing.js';
import { type ChainedRow, linkHash } from './chain.js';
import type { Finding } from './findings.js';

export interface StoredLink {
  readonly day: string;
  readonly position: number;
  readonly auditId: number;
  readonly hash: Buffer;
  /** null: the row is gone. */
  readonly row: ChainedRow | null;
}

interface Misfit {
  readonly link: StoredLink;
  readonly row: ChainedRow;
  readonly before: Buffer;
}

/** A row says the time of its writing; it is chained a second later, or when a long transaction ends. */
const LATE_MS = 3_600_000;
/** Misfits that are compared with one another. */
const COMPARED = 200;

/** One walk along the chain, link by link in its order. */
export class ChainWalk {
  readonly #findings: Finding[] = [];
  readonly #misfits: Misfit[] = [];
  readonly #heads = new Map<string, { readonly day: string; rows: number; hash: string }>();
  #last: { readonly day: string; readonly position: number } | undefined;
  /** Links that were put in between, so far on this day: what follows stood so many positions earlier. */
  #shift = 0;
  #rows = 0;
  #newest = 0;

  /** @param before the hash that the first link follows from */
  constructor(
    private readonly keys: KeyRing,
    private readonly municipality: string,
    private before: Buffer,
  ) {}

  step(link: StoredLink): void {
    const { day, position, hash, row } = link;
    this.#rows += 1;
    if (this.#last?.day !== day) this.#shift = 0;
    const expected = this.#last?.day === day ? this.#last.position + 1 : 1;
    if (position > expected) this.#findings.push({ kind: 'links-removed', day, from: expected, to: position - 1 });
    if (row === null) this.#findings.push({ kind: 'row-removed', row: link.auditId, day, position });
    // Behind a gap there is nothing to check the hash against; the gap is named.
    else if (position === expected) this.#check(link, row);
    if (row !== null) this.#timely(row);
    this.before = hash;
    this.#last = { day, position };
    const rows = (this.#heads.get(day)?.rows ?? 0) + 1;
    this.#heads.set(day, { day, rows, hash: hash.toString('hex') });
  }

  end() {
    const compared = this.#misfits.slice(0, COMPARED);
    const findings = this.#misfits.map((misfit) => this.#explain(misfit, compared));
    return { rows: this.#rows, findings: [...this.#findings, ...findings], heads: [...this.#heads.values()] };
  }

  #check(link: StoredLink, row: ChainedRow): void {
    if (this.#fits(link, row, this.before, this.#shift)) return;
    const foreign = this.#misfits.at(-1);
    // Does it follow from what stood before the last misfit? Then that one was put in between.
    if (foreign?.link.hash.equals(this.before) === true && this.#fits(link, row, foreign.before, this.#shift + 1)) {
      this.#misfits.pop();
      this.#shift += 1;
      this.#findings.push({
        kind: 'inserted',
        row: foreign.row.id,
        day: foreign.link.day,
        position: foreign.link.position,
      });
      return;
    }
    this.#misfits.push({ link, row, before: this.before });
  }

  #fits({ day, position, hash }: StoredLink, row: ChainedRow, before: Buffer, shift: number): boolean {
    const link = { municipality: this.municipality, day, position: position - shift };
    return linkHash(this.keys, before, link, row).equals(hash);
  }

  #explain({ link, row, before }: Misfit, all: readonly Misfit[]): Finding {
    const { day, position } = link;
    const other = all.find(
      (one) =>
        one.row.id !== row.id &&
        (this.#fits(link, one.row, before, 0) || this.#fits(link, { ...one.row, id: row.id }, before, 0)),
    );
    return other
      ? { kind: 'reordered', row: row.id, instead: other.row.id, day, position }
      : { kind: 'changed', row: row.id, day, position };
  }

  #timely({ id, at }: ChainedRow): void {
    const written = Date.parse(at);
    if (written < this.#newest - LATE_MS) this.#findings.push({ kind: 'backdated', row: id, at });
    this.#newest = Math.max(this.#newest, written);
  }
}
