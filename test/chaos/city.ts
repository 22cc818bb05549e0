import { join } from 'node:path';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { KeyRing } from '../../src/access/sealing.js';
import { closingDays } from '../../src/departments/closing-days.js';
import { loadCatalogue } from '../../src/departments/load.js';
import { Database } from '../../src/platform/database/database.js';
import { RelayDatabase } from '../../src/platform/database/relay-database.js';
import { Listener } from '../../src/platform/events/listener.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { OutboxRelay } from '../../src/platform/outbox/outbox-relay.js';
import { createEngine, type JobIds, type QueueConnection } from '../../src/platform/queue/engine.js';
import { type NewJob, QueueHub } from '../../src/platform/queue/queue-hub.js';
import { type QueueName, queueNames, queues } from '../../src/platform/queue/queues.js';
import { SEND_TOPIC } from '../../src/questions/asking.js';
import { QuestionSender } from '../../src/questions/sending.js';
import { systemActor } from '../../src/access/actor.js';
import { FixedClock } from '../../src/platform/clock.js';
import { ImportLedger } from '../../src/questions/ledger/import-ledger.service.js';
import { Releases } from '../../src/catalogue/releases.js';
import { eventually } from '../support/eventually.js';
import { DurableCluster, OwnRedis, ServiceProcess } from '../support/processes.js';
import { Seed, SEED_DAY, SEED_NOW, type SeedFamily } from '../support/seed.js';
import {
  casesByKey,
  expectedBySample,
  faultsOfCase,
  faultsOfRows,
  keyOf,
  statementsOfDepartment,
  unfinished,
  type Whole,
} from './whole.js';

export type Backend = 'Redis' | 'PostgreSQL';
export const MUNICIPALITY = 'demo-city';
export const PATIENCE = 90_000;
const log = createLogger('silent');

const REGISTER = `mutation ($input: RegisterDeathNoticeInput!) { registerDeathNotice(input: $input) {
  __typename ... on RegisterDeathNoticeSuccess { case { id } } ... on UserError { code message } } }`;
const registered = z.object({
  registerDeathNotice: z.object({ case: z.object({ id: z.string() }) }),
});
const recorded = z.object({ recordFacts: z.object({ __typename: z.literal('RecordFactsSuccess') }) });

/** A city with its own cluster, queue and processes, of which any may be killed at any time. */
export class City {
  readonly cluster = new DurableCluster();
  readonly seed = new Seed();
  readonly #redis: OwnRedis | undefined;
  readonly #services: ServiceProcess[] = [];
  readonly #catalogue = loadCatalogue(join(process.cwd(), 'src/departments')).compiled;
  readonly #expected = expectedBySample(this.seed, this.#catalogue);
  #families = 0;
  #api: ServiceProcess | undefined;

  constructor(readonly backend: Backend) {
    this.#redis = backend === 'Redis' ? new OwnRedis() : undefined;
  }

  /** Everything but a worker: each test starts its own. @param most families in all tests together */
  async open(most: number): Promise<void> {
    await this.cluster.start();
    await this.cluster.setUp();
    await this.#redis?.start();
    await this.restartApi();
    await this.withDatabase(async (database) => {
      const releases = new Releases(database, MUNICIPALITY);
      await releases.publish(this.#catalogue.source);
      const ledgers = new ImportLedger(
        database,
        new KeyRing(this.cluster.access.key),
        releases,
        new FixedClock(SEED_NOW),
        { closedOn: closingDays() },
      );
      for (const ledger of this.seed.ledgers(this.seed.families(most))) {
        const result = await ledgers.import(systemActor(MUNICIPALITY), { ...ledger, asOf: SEED_DAY });
        if (!result.ok) throw new Error(`${ledger.department}: ${result.error.code}`);
      }
    });
  }

  async close(): Promise<void> {
    for (const service of this.#services) await service.kill();
    await this.#redis?.close();
    await this.cluster.close();
  }

  worker(systems: Readonly<Record<string, string>> = {}): Promise<ServiceProcess> {
    return this.start('worker', systems);
  }

  async killWorkers(): Promise<void> {
    for (const service of this.#services.splice(0)) if (service !== this.#api) await service.kill();
    if (this.#api) this.#services.push(this.#api);
  }

  get api(): ServiceProcess {
    if (!this.#api) throw new Error('the api is not started');
    return this.#api;
  }

  async restartApi(): Promise<void> {
    await this.#api?.kill();
    this.#api = await this.start('api');
  }

  private async start(role: 'api' | 'worker', systems: Readonly<Record<string, string>> = {}): Promise<ServiceProcess> {
    const { access } = this.cluster;
    const service = await ServiceProcess.start(role, { access, redisUrl: this.#redis?.url, systems, now: SEED_NOW });
    this.#services.push(service);
    return service;
  }

  /** Families nobody has registered yet. */
  nextFamilies(count: number): SeedFamily[] {
    const families = this.seed.families(count, this.#families);
    this.#families += count;
    return families;
  }

  /** As a counter does that got no answer: the same notice, with the same idempotency key, until there is one. */
  async register({ notice }: SeedFamily): Promise<string> {
    let id = '';
    await eventually(async () => {
      id = registered.parse(await this.api.gql(REGISTER, { input: notice })).registerDeathNotice.case.id;
    }, PATIENCE);
    return id;
  }

  registerAll(families: readonly SeedFamily[]): Promise<string[]> {
    return Promise.all(families.map((family) => this.register(family)));
  }

  async record(caseId: string, facts: readonly { readonly name: string; readonly value: unknown }[]): Promise<void> {
    recorded.parse(
      await this.api.gql(
        `mutation ($input: RecordFactsInput!) { recordFacts(input: $input) { __typename ... on UserError { code message } } }`,
        { input: { caseId, source: 'FAMILY', facts } },
      ),
    );
  }

  /** An hour goes by: leases are over, and what was put off is due. */
  async anHourPasses(): Promise<void> {
    await this.cluster.superuser(
      `update questions set lease_until = lease_until - interval '1 hour' where state = 'asked' and lease_until is not null`,
    );
    await this.cluster.superuser(`update outbox set not_before = now() where sent_at is null`);
  }

  /** Hands jobs to the queue from outside. */
  async add(jobs: readonly NewJob[]): Promise<void> {
    const hub = new QueueHub(this.queueConnection, log);
    await hub.add(jobs);
    await hub.close();
  }

  /** A relay without workers: what is committed goes to the queue, and waits there. */
  async send(): Promise<void> {
    const [database, listener] = [new RelayDatabase(this.cluster.access), new Listener(this.cluster.access, log)];
    const hub = new QueueHub(this.queueConnection, log);
    const relay = new OutboxRelay(database, listener, log);
    relay.on(SEND_TOPIC, new QuestionSender(hub).send);
    while ((await relay.sendOnce()) > 0);
    await hub.close();
    await listener.close();
    await database.close();
  }

  /** Jobs that fail, and that the queue then keeps under their ids. */
  async failAndKeep(jobs: readonly NewJob[]): Promise<void> {
    const engine = createEngine(this.queueConnection, () => undefined);
    for (const name of queueNames) {
      const own = jobs.filter(({ queue }) => queue === name);
      let failed = 0;
      const worker = engine.worker(
        name,
        { ...queues[name], drainDelay: 1 },
        () => Promise.reject(new Error('fails on purpose')),
        () => undefined,
        () => {
          failed += 1;
        },
      );
      const queue = engine.queue(name, () => undefined);
      const opts = { attempts: 1, removeOnComplete: false, removeOnFail: false };
      await queue.addBulk(own.map(({ jobId, ids }) => ({ name, data: ids, opts: { ...opts, jobId } })));
      await eventually(() => {
        if (failed < own.length) throw new Error(`${String(failed)} of ${String(own.length)} have failed`);
      }, PATIENCE);
      await worker.close();
      await queue.close();
    }
    await engine.close();
  }

  /** The queue forgets every job: FLUSHALL, or its like in PostgreSQL. */
  async forgetJobs(): Promise<void> {
    if (this.#redis) {
      const redis = new Redis(this.#redis.url);
      await redis.flushall();
      redis.disconnect();
    } else await this.cluster.superuser('truncate bullmq.job, bullmq.event, bullmq.dedup cascade');
  }

  /** The questions of cases as jobs, as the relay would make them. */
  async jobsOf(
    cases: readonly string[],
  ): Promise<{ queue: QueueName; question: string; round: number; ids: JobIds }[]> {
    const rows = await this.cluster.superuser(
      'select id, queue, round from questions where case_id = any($1::uuid[])',
      [cases],
    );
    return rows.map(({ id, queue, round }) => {
      const [question, number] = [String(id), Number(round)];
      const ids = { municipality: MUNICIPALITY, question, round: number };
      return { queue: queue === 'slow' ? 'slow' : 'fast', question, round: number, ids };
    });
  }

  /** Waits until no job is waiting or running. */
  async queueIsEmpty(): Promise<void> {
    const hub = new QueueHub(this.queueConnection, log);
    await eventually(async () => {
      for (const name of queueNames) {
        const { waiting = 0, active = 0 } = await hub.counts(name);
        if (waiting + active > 0) throw new Error(`${name}: ${String(waiting)} waiting, ${String(active)} running`);
      }
    }, PATIENCE);
    await hub.close();
  }

  statementsOf(department: string, cases: readonly string[]) {
    const keys = new KeyRing(this.cluster.access.key);
    return this.withDatabase((database) =>
      statementsOfDepartment({ database, keys, municipality: MUNICIPALITY }, department, cases),
    );
  }

  private get queueConnection(): QueueConnection {
    const { access } = this.cluster;
    return this.#redis ? { kind: 'redis', url: this.#redis.url } : { kind: 'postgres', access, connections: 6 };
  }

  async withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const database = await Database.connect(this.cluster.access, { connections: 2 });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  }

  /** Waits until no machine has anything left to do. */
  async rest(patience = PATIENCE): Promise<void> {
    await eventually(async () => {
      const left = await unfinished({ superuser: (sql) => this.cluster.superuser(sql) });
      if (left['asked'] !== 0 || left['unsent'] !== 0)
        throw new Error(
          `still at work: ${JSON.stringify(left)} ${this.#services.map((one) => one.stderr()).join('\n')}`,
        );
    }, patience);
  }

  /** Under what a family's registration is stored. */
  keyOf(family: SeedFamily): Buffer {
    return keyOf({ keys: new KeyRing(this.cluster.access.key), municipality: MUNICIPALITY }, family);
  }

  /** What is wrong with these families' cases, or with any row: `[]` when nothing was lost and nothing came twice. */
  async faults(
    families: readonly SeedFamily[],
    decided: 'as decide' | 'with more facts' = 'as decide',
  ): Promise<unknown[]> {
    const superuser = (sql: string, params: readonly unknown[] = []) => this.cluster.superuser(sql, params);
    const faults: unknown[] = Object.entries(await faultsOfRows({ superuser })).filter(([, rows]) => rows.length > 0);
    const caseOf = await casesByKey({ superuser });
    const [cases] = await superuser('select count(*)::int as n from cases');
    if (cases?.['n'] !== this.#families)
      faults.push(`${String(cases?.['n'])} cases of ${String(this.#families)} notices`);
    await this.withDatabase(async (database) => {
      const whole: Whole = {
        database,
        keys: new KeyRing(this.cluster.access.key),
        catalogue: this.#catalogue,
        closedOn: closingDays(),
        municipality: MUNICIPALITY,
        superuser,
      };
      for (const family of families) {
        const id = caseOf.get(this.keyOf(family).toString('hex'));
        if (id === undefined) {
          faults.push(`${family.notice.idempotencyKey ?? ''} is lost`);
          continue;
        }
        const found = await faultsOfCase(whole, id, SEED_DAY);
        faults.push(...found.faults.map((fault) => `${id}: ${fault}`));
        if (decided === 'as decide' && found.decisions !== this.#expected(family))
          faults.push(`${id}: decided otherwise than decide`);
      }
    });
    return faults;
  }
}
