/** What there is now, then anew at every change. No generator: its return() would wait for the next change. */
export function nowAndAt<Value>(
  changes: AsyncIterableIterator<unknown>,
  read: () => Promise<Value>,
): AsyncIterableIterator<Value> {
  let isFirst = true;
  const end = async () => {
    await changes.return?.();
    return { done: true as const, value: undefined };
  };
  const iterator: AsyncIterableIterator<Value> = {
    next: async () => {
      if (!isFirst && (await changes.next()).done === true) return end();
      isFirst = false;
      return { done: false, value: await read() };
    },
    return: end,
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
