import { Redis } from 'ioredis';
import { KeyRing } from '../../src/access/sealing.js';
import { aNotice, type LedgerLine } from '../builders.js';
import { useTestDatabase } from '../support/database.js';
import { DepartmentSystem } from '../support/department-system.js';
import { DECISION, Desk, LIST, QUESTION, quiet } from '../support/desk.js';
import { describeWith } from '../support/needs.js';
import { type Overheard, startOverheard } from '../support/overheard.js';
import { privateFacts, somethingOf } from '../support/private-facts.js';
import { redisIsHere, redisIsMissing, useRedis } from '../support/redis.js';
import { realCatalogue } from '../support/service.js';
import { factsAsked } from '../../src/questions/facts-asked.js';
import { compileCatalogue } from '../../src/domain/compiled-catalogue.js';

/** The person as the notice names it, and as the ledgers do: words that stand nowhere else. */
const deceased = {
  name: '金糸雀\u{E0100} 黄鳥',
  kana: 'カナリヤ キドリ',
  birthDate: '1931-04-27',
  address: '寄添市鳥籠町九丁目8番7号',
  personNumber: '7788990011',
};
const inLedgers = {
  name: '籠中鳥 鳴子',
  kana: 'カゴナカドリ ナキコ',
  birthDate: '1931-04-28',
  address: '寄添市止木町',
};
const survivor = { name: '駒鳥 歌子', address: '遠見市巣箱町6番', telephone: '0900-123-4567' };
const words = [...Object.values(deceased), ...Object.values(inLedgers), ...Object.values(survivor)];
const WHOLE = `query ($id: ID!) { case(id: $id) { id number version questions ${QUESTION} decisions ${DECISION} procedureList ${LIST} } }`;

const system = new DepartmentSystem();
const asked = factsAsked(compileCatalogue(realCatalogue()));
const ledgers = realCatalogue().departments.filter(({ connector }) => connector === 'ledger');

function canariesOn(name: string, queueUrl: () => string | undefined): void {
  describe(`canaries in the notice and in every ledger, with the queue on ${name}`, () => {
    let heard: Overheard | undefined;
    let commands: string[] = [];
    let monitor: Redis | undefined;
    afterAll(async () => {
      await heard?.service.close();
      monitor?.disconnect();
    });
    const ground = useTestDatabase();
    let [id, tables] = ['', ''];

    const everyTable = async (): Promise<string> => {
      const found = await ground.superuser(
        `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
          where table_schema in ('public', 'bullmq') and table_type = 'BASE TABLE'`,
      );
      const texts: string[] = [];
      for (const { name: table } of found)
        texts.push(
          ...(await ground.superuser(`select t::text as row from ${String(table)} t`)).map(({ row }) => String(row)),
        );
      return texts.join('\n');
    };

    beforeAll(async () => {
      // Jobs of the two systems are still there while the tables are dumped.
      system.reply = () => ({ after: 1_500, body: '{"facts":{}}' });
      const url = queueUrl();
      if (url !== undefined) {
        const redis = new Redis(url);
        monitor = await redis.monitor();
        redis.disconnect();
        monitor.on('monitor', (_time: string, args: string[]) => commands.push(args.join(' ')));
      }
      heard = await startOverheard(
        ground,
        { YORISOI_DEPARTMENT_URLS: `KANKYO=${system.url},SUIDO=${system.url}` },
        url === undefined ? undefined : { kind: 'redis', url },
      );
      const desk = new Desk(heard.service);
      for (const { code } of ledgers) {
        const line: LedgerLine = {
          personNumber: deceased.personNumber,
          ...inLedgers,
          facts: somethingOf(
            (asked.get(code) ?? []).filter((fact) => privateFacts().includes(fact)),
            1,
          ),
        };
        await desk.as(code).import(code, [line]);
      }
      const people = [{ roles: ['NOTIFIER' as const], relation: 'child', ...survivor }];
      id = (await desk.accept('registerDeathNotice', aNotice({ deceased, people, idempotencyKey: 'canary' }))).case.id;
      tables = await everyTable();
      await quiet(ground, 30_000);
      await desk.refuse('registerDeathNotice', aNotice({ deceased }));
      await desk.record(id, { bankAccounts: true });
      await desk.send('recordFacts', {
        caseId: id,
        source: 'FAMILY',
        facts: [{ name: survivor.name, value: survivor.address }],
      });
      await quiet(ground, 30_000);
      tables += await everyTable();
    }, 120_000);

    const stray = (text: string): string[] => words.filter((word) => text.includes(word));
    const hex = (text: string) => Buffer.from(text).toString('hex');

    it('stand in no plain column, not even as bytes, in no job, no outbox row', () => {
      expect(tables).toContain(id);
      expect(stray(tables)).toEqual([]);
      expect(words.filter((word) => tables.includes(hex(word)))).toEqual([]);
    });

    it('stand in no log line, although the service logs all it can', () => {
      expect(stray((heard?.lines ?? []).join('\n'))).toEqual([]);
    });

    if (name === 'Redis')
      it('went through Redis in no command, which carries ids and nothing else', () => {
        expect(commands.join('\n')).toContain(':slow:');
        expect(stray(commands.join('\n'))).toEqual([]);
        commands = [];
      });

    it('what stands in the ledgers is in no answer to anybody, what the family says only where it belongs', async () => {
      for (const { code, outside } of realCatalogue().departments) {
        if (outside || !heard) continue;
        const { text } = await new Desk(heard.service).as(code).raw(WHOLE, { id });
        expect([code, stray(text)]).toEqual([code, []]);
      }
      const { text } = await new Desk(heard?.service ?? fail()).raw(WHOLE, { id });
      expect(stray(text)).toEqual([]);
    });

    it('shows a department no people of the case and the address to the town', async () => {
      const { text } = await new Desk(heard?.service ?? fail())
        .as('SUIDO')
        .raw('query ($id: ID!) { case(id: $id) { people { name } deceased { name address } } }', { id });
      expect(JSON.parse(text)).toMatchObject({ data: { case: { people: [], deceased: { address: '寄添市鳥籠町' } } } });
    });

    it('can’t be opened without the key, nor moved to another place', async () => {
      const [row] = await ground.superuser('select sealed from cases where id = $1', [id]);
      const [key] = await ground.superuser('select municipality_id, wrapped from case_keys where case_id = $1', [id]);
      const [sealed, wrapped] = [row?.['sealed'], key?.['wrapped']];
      if (!Buffer.isBuffer(sealed) || !Buffer.isBuffer(wrapped)) throw new Error('not sealed');
      const place = `key ${String(key?.['municipality_id'])} ${id}`;
      expect(() => new KeyRing(Buffer.alloc(32, 1)).caseKey(wrapped, place)).toThrow();
      const right = new KeyRing(ground.access.key);
      expect(() => right.caseKey(wrapped, `key other ${id}`)).toThrow();
      expect(() => right.caseKey(wrapped, place).open(sealed, 'person x')).toThrow();
      expect(right.caseKey(wrapped, place).open(sealed, `case ${id}`)).toMatchObject({
        deceased: { name: deceased.name },
      });
    });

    it.each(['relay', 'queue'] as const)('role %s can read no sealed column and no key', async (role) => {
      for (const table of ['cases', 'case_keys', 'people', 'statements', 'ledger_rows', 'list_revisions'])
        await expect(ground.as(role, `select * from public.${table}`)).rejects.toThrow(/permission denied/);
    });
  });
}

const fail = (): never => {
  throw new Error('the service is not there');
};

beforeAll(() => system.open());
afterAll(() => system.close());
canariesOn('PostgreSQL', () => undefined);
describeWith(redisIsHere, redisIsMissing, 'with Redis', () => {
  const redis = useRedis();
  canariesOn('Redis', () => redis.url);
});
