import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { systemActor } from '../../src/access/actor.js';
import { RegisterDeathNotice } from '../../src/notices/register-death-notice.service.js';
import { ImportLedger } from '../../src/questions/ledger/import-ledger.service.js';
import { FixedClock } from '../../src/platform/clock.js';
import { Releases } from '../../src/catalogue/releases.js';
import { closingDays } from '../../src/departments/closing-days.js';
import { casesByKey, expectedBySample, faultsOfCase, faultsOfRows, keyOf } from '../chaos/whole.js';
import { Seed, SEED_DAY, SEED_NOW, type SeedFamily } from '../support/seed.js';
import { floor } from './floor.js';
import { type Backend, type Bench, MUNICIPALITY, openBench, redisIsHere } from './ground.js';
import { AT_ONCE, median, processor, processorOfServers, say, sharing, spread } from './measure.js';
import { Watch, type Times } from './settled.js';
import { measureReading } from './reading.js';

const { values: given } = parseArgs({
  options: {
    cases: { type: 'string', default: '400' },
    rounds: { type: 'string', default: '60' },
    backend: { type: 'string' },
    only: { type: 'string' },
    /** Only one family after the other, three times: as it is, without row policies, without sealing. */
    cost: { type: 'boolean', default: false },
  },
});
const [cases, rounds] = [Number(given.cases), Number(given.rounds)];
const does = (part: string): boolean => given.only === undefined || given.only.split(',').includes(part);
const WARM = 30;

/** One family after the other: what a clerk at the counter waits for. */
async function latency(bench: Bench, watch: Watch, families: readonly SeedFamily[]) {
  const register = bench.app.get(RegisterDeathNotice);
  const actor = { municipality: MUNICIPALITY, role: 'counter' as const };
  const [registered, times]: [number[], Times[]] = [[], []];
  let [before, used] = [bench.counters(), processor()];
  for (const [index, { notice }] of families.entries()) {
    if (index === WARM) [before, used] = [bench.counters(), processor()];
    const began = performance.now();
    const result = await register.register(actor, notice);
    if (!result.ok) throw new Error(result.error.code);
    const took = performance.now() - began;
    const found = await watch.of(result.value, began);
    if (index < WARM) continue;
    registered.push(took);
    times.push(found);
  }
  const after = bench.counters();
  const each = (key: keyof typeof after) => (after[key] - before[key]) / times.length;
  const processorOf = (processor() - used) / times.length;
  return {
    registered,
    times,
    processor: processorOf,
    roundTrips: each('roundTrips'),
    transactions: each('transactions'),
  };
}

/** All at once: how many families a morning can take. */
async function throughput(bench: Bench, watch: Watch, families: readonly SeedFamily[], already: number) {
  const register = bench.app.get(RegisterDeathNotice);
  const actor = { municipality: MUNICIPALITY, role: 'counter' as const };
  const [before, used, usedByServers] = [bench.counters(), processor(), processorOfServers()];
  const began = performance.now();
  await sharing(families.length, AT_ONCE, async (index) => {
    const family = families[index];
    const result = family && (await register.register(actor, family.notice));
    if (!result?.ok) throw new Error(result?.error.code);
  });
  const registered = performance.now();
  const { answered, issued } = await watch.rest(already + families.length);
  const after = bench.counters();
  const servers = processorOfServers();
  const each = (key: keyof typeof after) => (after[key] - before[key]) / families.length;
  const rate = (until: number) => (families.length / (until - began)) * 1000;
  return {
    registered: rate(registered),
    answered: rate(answered),
    issued: rate(issued),
    processor: (processor() - used) / families.length,
    ofServers: servers === null || usedByServers === null ? null : (servers - usedByServers) / families.length,
    roundTrips: each('roundTrips'),
    transactions: each('transactions'),
  };
}

async function importLedgers({ whole, app }: Bench, seed: Seed, families: readonly SeedFamily[]): Promise<void> {
  const ledgers = new ImportLedger(whole.database, whole.keys, app.get(Releases), new FixedClock(SEED_NOW), {
    closedOn: closingDays(),
  });
  for (const ledger of seed.ledgers(families)) {
    const result = await ledgers.import(systemActor(MUNICIPALITY), { ...ledger, asOf: SEED_DAY });
    if (!result.ok) throw new Error(`${ledger.department}: ${result.error.code}`);
  }
}

/** Nothing lost, nothing twice, and every case decided as `decide` decides on the same facts. */
async function verify({ whole }: Bench, seed: Seed, families: readonly SeedFamily[]): Promise<string> {
  const faults = Object.entries(await faultsOfRows(whole)).filter(([, rows]) => rows.length > 0);
  const caseOf = await casesByKey(whole);
  if (caseOf.size !== families.length) faults.push(['cases', [`${String(caseOf.size)} of ${String(families.length)}`]]);
  const expected = expectedBySample(seed, whole.catalogue);
  for (const family of families) {
    const id = caseOf.get(keyOf(whole, family).toString('hex'));
    if (id === undefined) continue;
    const found = await faultsOfCase(whole, id, SEED_DAY);
    if (found.faults.length > 0) faults.push([id, found.faults]);
    if (found.decisions !== expected(family)) faults.push([id, ['decisions differ from decide on the same facts']]);
  }
  if (faults.length === 0) return `${String(families.length)} cases whole, decisions as decide`;
  process.exitCode = 1;
  return `FAULTS: ${JSON.stringify(faults.slice(0, 5)).slice(0, 1_000)}`;
}

async function run(backend: Backend): Promise<void> {
  const seed = new Seed();
  const families = seed.families(WARM + rounds + cases);
  const bench = await openBench(backend);
  const watch = new Watch(bench);
  await watch.open();
  await importLedgers(bench, seed, families);
  const first = WARM + rounds;
  process.stdout.write(`\nQueue on ${backend}\n`);
  const single = await latency(bench, watch, families.slice(0, first));
  const [jobs] = await bench.whole.superuser(
    'select sum(sending)::float / count(distinct case_id) as jobs, max(sending)::int as most from questions',
  );
  const width = Math.round(Number(jobs?.['jobs']));
  const ground = await floor(bench.ground.queue, width, { rounds, cases });
  const times = single.times.map(({ answered }) => answered);
  const aim = backend === 'Redis' ? 2 : 1.3;
  say('notice registered (one transaction)', spread(single.registered));
  say('a flow of this width that does nothing', spread(ground.latencies), `${String(width)} jobs a case`);
  say(
    'notice registered, all departments answered',
    spread(times),
    `${(median(times) / ground.p50).toFixed(2)} × the floor (aim ≤ ${String(aim)})`,
  );
  say('… and the list issued with its numbers', spread(single.times.map(({ issued }) => issued)));
  say(
    'PostgreSQL for one case alone',
    `${single.roundTrips.toFixed(1)} round trips, ${single.transactions.toFixed(1)} transactions`,
    `processor of this process: ${single.processor.toFixed(1)} ms, of the flow ${ground.processorAlone.toFixed(1)} ms`,
  );
  if (does('throughput')) {
    // A city that has been open for more than a minute: PostgreSQL knows its tables.
    await bench.whole.superuser('analyze');
    const many = await throughput(bench, watch, families.slice(first), first);
    const share = backend === 'Redis' ? 50 : 70;
    say('flows a second', ground.perSecond.toFixed(0));
    say(
      'cases a second, answered',
      `${many.answered.toFixed(0)} (registered ${many.registered.toFixed(0)})`,
      `${((many.answered / ground.perSecond) * 100).toFixed(0)} % of the floor (aim ≥ ${String(share)} %)`,
    );
    say(
      'cases a second, list issued',
      many.issued.toFixed(0),
      `processor of this process: ${many.processor.toFixed(1)} ms, of the flow ${ground.processorOfMany.toFixed(1)} ms`,
    );
    if (many.ofServers !== null)
      say('processor of PostgreSQL and Redis', `${many.ofServers.toFixed(1)} ms a case`, 'on the same processors');
    say(
      'PostgreSQL a case',
      `${many.roundTrips.toFixed(1)} round trips, ${many.transactions.toFixed(1)} transactions`,
      'aim ≤ 10 and ≤ 5',
    );
    say('rows afterwards', await verify(bench, seed, families));
  }
  if (does('reading')) await measureReading(bench);
  await watch.close();
  await bench.close();
}

/** What row policies and sealing cost a family, beside the whole in the same run. */
async function cost(backend: Backend): Promise<void> {
  process.stdout.write(`\nQueue on ${backend}: what protection costs\n`);
  for (const without of [undefined, 'policies', 'sealing'] as const) {
    const seed = new Seed();
    const families = seed.families(WARM + rounds);
    const bench = await openBench(backend, without);
    const watch = new Watch(bench);
    await watch.open();
    await importLedgers(bench, seed, families);
    await bench.whole.superuser('analyze');
    const { times, processor: used } = await latency(bench, watch, families);
    say(
      without === undefined ? 'all departments answered, as it is' : `… without ${without}`,
      spread(times.map(({ answered }) => answered)),
      `processor of this process: ${used.toFixed(1)} ms`,
    );
    await watch.close();
    await bench.close();
  }
}

process.stdout.write(
  `${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}; ${String(rounds)} rounds one by one, ${String(cases)} cases at once, one process, fsync on\n`,
);
const wanted: readonly Backend[] = (['Redis', 'PostgreSQL'] as const).filter(
  (backend) => given.backend === undefined || given.backend.toLowerCase() === backend.toLowerCase(),
);
for (const backend of wanted) {
  if (backend === 'Redis' && !redisIsHere)
    process.stdout.write('\nQueue on Redis: NOT RUN, redis-server is not on this machine\n');
  else await (given.cost ? cost(backend) : run(backend));
}
