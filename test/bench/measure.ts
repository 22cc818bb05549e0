/** Numbers of a benchmark: how long, and what the middle and the slow end were. Times in milliseconds. */

/** Registrations at the same time where throughput is measured. */
export const AT_ONCE = 32;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Milliseconds of processor that this process has used so far: what a busy machine does not change. */
export const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Does `work` so many times, at most `atOnce` of them at the same time. */
export async function sharing(times: number, atOnce: number, work: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < times) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** Runs `work` again and again for so long, in so many lanes. @returns how often a second */
export async function perSecond(milliseconds: number, lanes: number, work: () => Promise<unknown>): Promise<number> {
  const until = performance.now() + milliseconds;
  let done = 0;
  const lane = async (): Promise<void> => {
    while (performance.now() < until) {
      await work();
      done += 1;
    }
  };
  const took = await timed(() => Promise.all(Array.from({ length: lanes }, lane)));
  return (done / took) * 1000;
}

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));
export const spread = (values: readonly number[]): string =>
  `p50 ${digits(median(values))} ms, p95 ${digits(quantile(values, 0.95))} ms`;

/** One line of the report: what, how much, and beside what it is to be read. */
export function say(what: string, value: string, beside = ''): void {
  process.stdout.write(`  ${what.padEnd(44)} ${value.padEnd(34)} ${beside}\n`);
}
