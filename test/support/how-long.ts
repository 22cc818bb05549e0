import { size } from './sizes.js';

/** Chance that an attempt of the one kind takes longer than one of the other (Mann–Whitney): 0.5 tells nothing. */
export function chanceToBeLonger(one: readonly number[], other: readonly number[]): number {
  const sum = one.reduce((count, a) => count + other.reduce((more, b) => more + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0);
  return sum / (one.length * other.length);
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Of each kind how long it took, in ms: one of every kind a round, in random order, since what came just before must not favour one. */
export async function timesOf<Kind extends string>(
  kinds: readonly Kind[],
  { rounds, warming }: { readonly rounds: number; readonly warming: number },
  act: (kind: Kind, round: number, at: number) => Promise<void>,
  before: () => Promise<unknown> = () => Promise.resolve(),
): Promise<ReadonlyMap<Kind, readonly number[]>> {
  const times = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
  const order = [...kinds.entries()];
  for (let round = -warming; round < rounds; round += 1) {
    await before();
    for (const [at, kind] of order.sort(() => Math.random() - 0.5)) {
      const begun = performance.now();
      await act(kind, round, at);
      const took = performance.now() - begun;
      // The first ones warm up.
      if (round >= 0) times.get(kind)?.push(took);
    }
  }
  return times;
}

/** So far from 0.5 is chance: of 500 each, two kinds that are one differ by 0.018 (one standard deviation). */
const APART = 0.05;

/**
 * That no kind takes longer than the others, each compared with all that are not of its kind; few of them say nothing about time.
 * In the proof it is printed what was found.
 */
export function expectToTakeAsLong(what: string, times: ReadonlyMap<string, readonly number[]>): void {
  const found = Object.fromEntries(
    [...times].map(([kind, own]) => {
      const others = [...times].flatMap(([other, all]) => (other === kind ? [] : all));
      return [kind, { n: own.length, median: median(own), chance: chanceToBeLonger(own, others) }];
    }),
  );
  // Every day: that each kind was really asked, and timed. How long it took, two or ten times can't tell.
  for (const [kind, own] of times)
    expect([what, kind, own.length > 0 && own.every((one) => one > 0)]).toEqual([what, kind, true]);
  if (!size(false, true)) return;
  process.stdout.write(`${what} ${JSON.stringify(found, null, 1)}\n`);
  for (const [kind, { chance }] of Object.entries(found))
    expect([what, kind, Math.abs(chance - 0.5) < APART]).toEqual([what, kind, true]);
}
