/** Reads that come in the same turn of the event loop go out as one; each caller gets its own answer. */
export class BatchedReads<Key, Value> {
  #waiting: { key: Key; resolve: (value: Value) => void; reject: (error: unknown) => void }[] = [];

  constructor(private readonly readAll: (keys: readonly Key[]) => Promise<readonly Value[]>) {}

  load(key: Key): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => void this.#flush());
    });
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting.splice(0);
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
