import { existsSync, readdirSync, readFileSync } from 'node:fs';

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

const TICKS_A_SECOND = 100;

/**
 * Milliseconds of processor that the servers which this process has started (PostgreSQL with its sessions, Redis) have used so
 * far: proc(5), fields 14 to 17 of `stat`. They share the processors with it, so what it saves alone is not the whole.
 *
 * @returns null where the system does not tell (macOS)
 */
export function processorOfServers(): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  const seen = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? []);
  const parents = new Map(seen.map(({ id, parent }) => [id, parent]));
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && id > 1 && (id === process.pid || isOurs(parents.get(id)));
  return seen
    .filter(({ id, name }) => /^(postgres|redis)/.test(name) && isOurs(id))
    .reduce((sum, { ticks }) => sum + (ticks * 1000) / TICKS_A_SECOND, 0);
}

function statOf(id: number): { id: number; name: string; parent: number; ticks: number } | null {
  try {
    const text = readFileSync(`/proc/${String(id)}/stat`, 'utf8');
    const [, parent = '', ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = rest.slice(9, 13).reduce((sum, field) => sum + Number(field), 0);
    return { id, name: text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')), parent: Number(parent), ticks };
  } catch {
    // Ended meanwhile; what it used counts with its parent.
    return null;
  }
}

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
