import DataLoader from 'dataloader';

/**
 * The loaders of one operation: made with it and thrown away with it, so that nothing read for one caller is ever answered to another.
 * `Scope` is what loading needs, usually the operation's open transaction.
 */
export class Loaders<Scope> {
  constructor(readonly scope: Scope) {}
}

/**
 * A kind of loader, made once in its module: `const bySomething = loaderKind(async (tx, keys) => …, () => null)`.
 * `bySomething(loaders)` is then the same DataLoader for the whole operation. Keys are strings or numbers (compared by value).
 *
 * @param read reads one batch; a key missing from the map becomes `missing(key)`
 */
export function loaderKind<Scope, Key extends string | number, Value>(
  read: (scope: Scope, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  missing: (key: Key) => Value,
): (loaders: Loaders<Scope>) => DataLoader<Key, Value> {
  const made = new WeakMap<Loaders<Scope>, DataLoader<Key, Value>>();
  return (loaders) => {
    const known = made.get(loaders);
    if (known !== undefined) return known;
    const loader = new DataLoader<Key, Value>(async (keys) => {
      const found = await read(loaders.scope, keys);
      return keys.map((key) => found.get(key) ?? missing(key));
    });
    made.set(loaders, loader);
    return loader;
  };
}
