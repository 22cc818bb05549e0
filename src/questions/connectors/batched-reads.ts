interface Waiting<Key, Value> {
  readonly key: Key;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads that come in the same turn of the event loop, or while the read before them is on its way, go out as one; each
 * caller gets its own answer.
 */
export class BatchedReads<Key, Value> {
  #waiting: Waiting<Key, Value>[] = [];
  #running = false;

  constructor(private readonly readAll: (keys: readonly Key[]) => Promise<readonly Value[]>) {}

  load(key: Key): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, resolve, reject });
      if (this.#running) return;
      this.#running = true;
      setImmediate(() => void this.#drain());
    });
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) await this.#read(this.#waiting.splice(0));
    this.#running = false;
  }

  async #read(batch: readonly Waiting<Key, Value>[]): Promise<void> {
    try {
      const values = await this.readAll(batch.map(({ key }) => key));
      batch.forEach(({ resolve, reject }, index) => {
        const value = values[index];
        if (value === undefined) reject(new Error('a batched read gave fewer answers than questions'));
        else resolve(value);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
