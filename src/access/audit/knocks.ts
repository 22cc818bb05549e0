/** Rows a minute and process that somebody who is nobody may cause; whoever knocks more often is counted. */
const MOST = 60;

/** Keeps those who are not signed in from filling the audit: beyond so many a minute they are counted, and the next row says how many. */
export class Knocks {
  #minute = 0;
  #rows = 0;
  #counted = 0;

  constructor(
    private readonly minute: () => number = () => Math.floor(Date.now() / 60_000),
    private readonly most = MOST,
  ) {}

  /** @returns for how many knocks a row is to be written now; null: it is counted with a later one */
  next(): number | null {
    const minute = this.minute();
    if (minute !== this.#minute) [this.#minute, this.#rows] = [minute, 0];
    this.#counted += 1;
    if (this.#rows >= this.most) return null;
    this.#rows += 1;
    const count = this.#counted;
    this.#counted = 0;
    return count;
  }
}
