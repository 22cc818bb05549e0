import { DepartmentSystem, type AskedOfSystem } from '../support/department-system.js';
import { eventually } from '../support/eventually.js';
import { size } from '../support/sizes.js';
import { type Backend, City, PATIENCE } from './city.js';

/** Nine crashes; in sum more than 200 cases in a proof. */
const CASES = size(3, 23);
const CRASHES = 9;

/**
 * What must hold after every crash, whatever died: each question of each case in a final state, each answer written once,
 * nothing unsent, lists and numbers whole, and the decisions those that `decide` makes of the same facts.
 */
export function survives(backend: Backend): void {
  const city = new City(backend);
  const system = new DepartmentSystem();

  beforeAll(async () => {
    await system.open();
    await city.open(CASES * CRASHES);
  }, 120_000);
  afterEach(() => city.killWorkers());
  afterAll(async () => {
    await city.close();
    await system.close();
  }, 60_000);

  it('the worker and the api die between the commit and the relay', async () => {
    const families = city.nextFamilies(CASES);
    const worker = await city.worker();
    worker.pause();
    const registering = city.registerAll(families);
    // As soon as one is committed: the others are anywhere, and their counters ask again.
    await eventually(async () => {
      const rows = await city.cluster.superuser('select from outbox where sent_at is null');
      if (rows.length === 0) throw new Error('nothing is committed yet');
    }, PATIENCE);
    await city.restartApi();
    await worker.kill();
    await registering;
    await city.worker();
    await city.rest();
    expect(await city.faults(families)).toEqual([]);
  });

  it('the worker dies while departments’ systems are still thinking', async () => {
    const families = city.nextFamilies(CASES);
    const systems = { SUIDO: system.url, KANKYO: system.url };
    const from = system.asked.length;
    system.reply = () => new Promise(() => undefined);
    const worker = await city.worker(systems);
    await city.registerAll(families);
    await eventually(() => expect(system.asked.length - from).toBe(2 * CASES), PATIENCE);
    await worker.kill();
    system.knows({ waterContractHolder: true, dogsRegistered: 0 });
    await city.worker(systems);
    await city.anHourPasses();
    await city.rest();
    expect(await city.faults(families, 'with more facts')).toEqual([]);
    const answered = await city.cluster.superuser(
      `select count(*)::int as n from questions q join registrations r using (municipality_id, case_id)
        where q.queue = 'slow' and q.state = 'answered' and r.idempotency_key = any($1)`,
      [families.map((family) => city.keyOf(family))],
    );
    expect(answered).toEqual([{ n: 2 * CASES }]);
  });

  it.each([
    { end: 'and the server, which has it whole, writes it all the same', givenUp: false },
    { end: 'and the server gives the transaction up', givenUp: true },
  ])('the worker dies in the middle of writing a batch, $end', async ({ givenUp }) => {
    const families = city.nextFamilies(CASES);
    const worker = await city.worker();
    worker.pause();
    await city.registerAll(families);
    await city.cluster.whileLocked('statements', async () => {
      worker.resume();
      await eventually(async () => expect(await city.cluster.waitingFor('statements')).not.toEqual([]), PATIENCE);
      await worker.kill();
      if (givenUp)
        for (const session of await city.cluster.waitingFor('statements'))
          await city.cluster.superuser('select pg_terminate_backend($1)', [session]);
    });
    await city.worker();
    await city.anHourPasses();
    await city.rest();
    expect(await city.faults(families)).toEqual([]);
  });

  it('the queue forgets every job that was waiting in it', async () => {
    const families = city.nextFamilies(CASES);
    await city.registerAll(families);
    await city.send();
    await city.forgetJobs();
    await city.worker();
    await city.anHourPasses();
    await city.rest();
    expect(await city.faults(families)).toEqual([]);
  });

  it('the postmaster dies and comes back, under the feet of api and worker', async () => {
    const families = city.nextFamilies(CASES);
    const worker = await city.worker();
    const registering = city.registerAll(families);
    await eventually(async () => {
      const rows = await city.cluster.superuser(
        `select from questions join registrations r using (municipality_id, case_id)
          where state = 'answered' and r.idempotency_key = any($1) limit 1`,
        [families.map((family) => city.keyOf(family))],
      );
      if (rows.length === 0) throw new Error('nothing is answered yet');
    }, PATIENCE);
    await city.cluster.kill();
    await city.cluster.start();
    await registering;
    await city.anHourPasses();
    await city.rest();
    expect(await city.faults(families)).toEqual([]);
    expect([city.api.isAlive(), worker.isAlive()]).toEqual([true, true]);
  });

  it('every job is delivered twice, to two workers', async () => {
    const families = city.nextFamilies(CASES);
    const cases = await city.registerAll(families);
    const jobs = await city.jobsOf(cases);
    await city.send();
    await city.add(
      jobs.map(({ queue, question, round, ids }) => ({ queue, jobId: [question, round, 'again'].join('-'), ids })),
    );
    await Promise.all([city.worker(), city.worker()]);
    await city.rest();
    expect(await city.faults(families)).toEqual([]);
  });

  it('the queue still keeps failed jobs under the very ids that come next', async () => {
    const families = city.nextFamilies(CASES);
    const cases = await city.registerAll(families);
    const jobs = await city.jobsOf(cases);
    await city.failAndKeep(
      jobs.map(({ queue, question, round, ids }) => ({ queue, jobId: [question, round, 1].join('-'), ids })),
    );
    await city.worker();
    await eventually(
      async () => expect(await city.cluster.superuser('select from outbox where sent_at is null')).toEqual([]),
      PATIENCE,
    );
    await city.anHourPasses();
    await city.rest();
    expect(await city.faults(families)).toEqual([]);
    await city.forgetJobs();
  });

  it('a job of the first round ends after its question went into the second', async () => {
    const families = city.nextFamilies(CASES);
    const slow: (() => void)[] = [];
    system.reply = ({ round, facts }: AskedOfSystem) => {
      const answer = {
        body: JSON.stringify({
          facts: facts.includes('waterContractHolder') ? { waterContractHolder: round > 1 } : {},
        }),
      };
      return round > 1 ? answer : new Promise((resolve) => slow.push(() => resolve(answer)));
    };
    await city.worker({ SUIDO: system.url });
    const cases = await city.registerAll(families);
    await eventually(() => expect(slow).toHaveLength(CASES), PATIENCE);
    for (const id of cases) await city.record(id, [{ name: 'waterAfter', value: 'stop' }]);
    await city.rest();
    const before = await city.statementsOf('SUIDO', cases);
    for (const answer of slow) answer();
    await city.queueIsEmpty();
    expect(await city.statementsOf('SUIDO', cases)).toEqual(before);
    expect(before.map(({ version, said }) => ({ version, said }))).toEqual(
      cases.map(() => ({ version: 1, said: { waterContractHolder: true } })),
    );
    expect(await city.faults(families, 'with more facts')).toEqual([]);
  });
}
