import { Redis } from 'ioredis';
import { KeyRing } from '../../src/access/sealing.js';
import type { LedgerLine } from '../builders.js';
import { useTestDatabase } from '../support/database.js';
import { DepartmentSystem } from '../support/department-system.js';
import { Desk, quiet } from '../support/desk.js';
import { listening } from '../support/listening.js';
import { type MailServer, openMailServer } from '../support/mail-server.js';
import { isRecord } from '../support/callers.js';
import { describeWith } from '../support/needs.js';
import { popplerIsHere, popplerIsMissing, textOf } from '../support/poppler.js';
import { type Overheard, startOverheard } from '../support/overheard.js';
import { privateFacts, somethingOf } from '../support/private-facts.js';
import { redisIsHere, redisIsMissing, useRedis } from '../support/redis.js';
import { realCatalogue } from '../support/service.js';
import { factsAsked } from '../../src/questions/facts-asked.js';
import { compileCatalogue } from '../../src/domain/compiled-catalogue.js';
import { atEveryDoor } from './canary-faults.js';
import { asEveryOffice, asTheFamily, fillWithCanaries, withFiles, withMails } from './canary-round.js';
import {
  bornAs,
  deceased,
  everyWord,
  inLedgers,
  inTheFile,
  living,
  ofLedgers,
  ofTheFile,
  ofTheLiving,
  spouse,
  theNotice,
  unspoken,
  wordsOf,
} from './canary-words.js';
import { ANSWERED, withAWish, withConsents, withPrints, WISHED } from './canary-papers.js';
import { Ear, type Heard } from './ear.js';

const system = new DepartmentSystem();
const asked = factsAsked(compileCatalogue(realCatalogue()));
const ledgers = realCatalogue().departments.filter(({ connector }) => connector === 'ledger');

const OFFICES = [
  'counter',
  'privacy-officer',
  'auditor',
  'people-admin',
  'catalogue-admin',
  ...realCatalogue().departments.flatMap(({ code, outside }) => (outside ? [] : [`department:${code}`])),
];

/** What this reader must find nowhere in what is said to them. */
function forbiddenTo(to: string): readonly string[] {
  const [role = '', at] = to.split(/[ :]/);
  const addresses = [deceased.address, inTheFile.address];
  switch (role) {
    case 'counter':
      // It works with the family; where they live is shown in one place only, for half a minute, and is asked for there.
      return [...living.map(({ address }) => address), ...ofLedgers];
    case 'privacy-officer':
      // Names alone: of a protected person, and in what the counter wrote of a booth.
      return [...living.flatMap(unspoken), ...ofLedgers];
    case 'department':
      return [...ofTheLiving, ...addresses, inTheFile.notifier, inTheFile.telephone, ...ofLedgers];
    case 'post':
      // A letter bears the address of whom it goes to, and is said to nobody else.
      return forbiddenTo(`family ${at ?? ''}`).filter((word) => word !== living[Number(at)]?.address);
    case 'asker':
      return everyWord.filter((word) => !WISHED.some((own) => own === word));
    case 'family':
      return [
        ...living.flatMap((one, index) =>
          index === Number(at) ? unspoken(one).filter((word) => word !== one.kana) : wordsOf(one),
        ),
        ...addresses,
        deceased.personNumber,
        ...ofLedgers,
        ...ofTheFile,
      ];
    default:
      return everyWord;
  }
}

/**
 * What was said to them, but for what they are asked: the office that keeps the resident register is asked when the spouse
 * was born and sees what is known of that; of nothing else that is said to it is anything left out.
 */
function unasked({ to, text }: Heard): string {
  if (to !== 'department:SHIMIN' || !text.startsWith('{"data"')) return text;
  return JSON.stringify(JSON.parse(text), (_, value: unknown) => (isOfTheSpouse(value) ? null : value));
}
const isOfTheSpouse = (value: unknown): boolean =>
  isRecord(value) && isRecord(value['fact']) && value['fact']['name'] === 'spouseBirthDate' && 'statements' in value;

const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

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
    let ear: Ear | undefined;
    /** What is answered to whom does not depend on the queue. */
    const everybody = name === 'PostgreSQL';

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
        {
          YORISOI_DEPARTMENT_URLS: `KANKYO=${system.url},SUIDO=${system.url}`,
          YORISOI_SMTP_URL: mails.url,
          YORISOI_MAIL_FROM: 'okuyami@city.example.jp',
        },
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
      id = (await desk.accept('registerDeathNotice', theNotice())).case.id;
      tables = await everyTable();
      await quiet(ground, 30_000);
      await desk.refuse('registerDeathNotice', { ...theNotice(), idempotencyKey: null });
      await desk.record(id, { bankAccounts: true });
      await desk.send('recordFacts', {
        caseId: id,
        source: 'FAMILY',
        facts: [{ name: living[0].name, value: living[0].address }],
      });
      const people = await fillWithCanaries(heard.service, id);
      await quiet(ground, 30_000);
      const address = await listening(heard.service);
      ear = new Ear(heard.service, address);
      await asEveryOffice(ear, everybody ? OFFICES : OFFICES.filter((office) => /counter|JUTAKU/.test(office)), id);
      await withPrints(ear, id, everybody ? people : people.slice(0, 1));
      await withConsents(ear, id, people);
      await withAWish(ear, id);
      await asTheFamily(ear, address, desk, id, everybody ? people : people.slice(0, 1));
      await withFiles(ear, heard.service);
      await atEveryDoor(ear);
      if (everybody) await withMails(ear, heard, mails);
      await quiet(ground, 30_000);
      tables += await everyTable();
    }, 180_000);

    const stray = (text: string): string[] => everyWord.filter((word) => text.includes(word));
    const hex = (text: string) => Buffer.from(text).toString('hex');

    it('stand in no plain column, not even as bytes, in no job, no outbox row', () => {
      expect(tables).toContain(id);
      expect(stray(tables)).toEqual([]);
      expect(everyWord.filter((word) => tables.includes(hex(word)))).toEqual([]);
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

    it('reach nobody who need not know them: no office, nobody of the family, nobody at a door, no mail', () => {
      const leaks = (ear?.heard ?? []).flatMap((one) => {
        const text = unasked(one);
        return forbiddenTo(one.to)
          .filter((word) => text.includes(word))
          .map((word) => `${one.to}, ${one.where}: ${word}`);
      });
      expect(leaks).toEqual([]);
    });

    it('is left out for the register’s own question alone, and there is something to leave out', () => {
      const said = (ear?.heard ?? []).filter(({ to }) => to === 'department:SHIMIN');
      const born = (text: string) => bornAs(spouse).some((word) => text.includes(word));
      if (everybody) expect(said.filter(({ text }) => born(text)).map(({ where }) => where)).toEqual(['case']);
      expect(said.filter((one) => born(unasked(one)))).toEqual([]);
    });

    describeWith(popplerIsHere, popplerIsMissing, 'on what is printed', () => {
      it('reach nobody for whom it is not, and are there for whom it is', () => {
        const read = (ear?.printed ?? []).map(({ to, where, pdf }) => ({ to, where, text: textOf(pdf) }));
        const leaks = read.flatMap(({ to, where, text }) =>
          forbiddenTo(to)
            .filter((word) => text.includes(withoutBlanks(word)))
            .map((word) => `${to}, ${where}: ${word}`),
        );
        expect(leaks).toEqual([]);
        for (const [at, { name: own, address }] of living.slice(0, everybody ? 3 : 1).entries()) {
          const of = (who: string) => read.flatMap(({ to, text }) => (to === who ? [text] : []));
          expect(of(`family ${String(at)}`)).toHaveLength(2);
          expect(of(`family ${String(at)}`).join()).toContain(withoutBlanks(own));
          expect(of(`post ${String(at)}`).join()).toContain(withoutBlanks(address));
        }
      });
    });

    it('stand in no address: no link, no form, no redirect, on no page and in no mail', () => {
      expect(ear?.addresses).toEqual(
        expect.arrayContaining([
          '/sign-in',
          '/k/list#list',
          ...(everybody ? [expect.stringContaining('/desk/questions/')] : []),
        ]),
      );
      // The code of a paper stands where no server sees it.
      expect((ear?.addresses ?? []).filter((one) => /\/k[/?]?[0-9A-Z]{4}/.test(one))).toEqual([]);
      expect(stray((ear?.addresses ?? []).join('\n'))).toEqual([]);
    });

    it('are there to be found: whom they concern reads them', () => {
      const saidTo = (who: string) => (ear?.heard ?? []).flatMap(({ to, text }) => (to === who ? [text] : [])).join();
      for (const { name: own, kana, work, telephone } of living)
        for (const word of [own, kana, work, telephone]) expect(saidTo('counter')).toContain(word);
      for (const word of [deceased.name, '鳥籠町']) expect(saidTo('department:JUTAKU')).toContain(word);
      for (const [at, one] of living.slice(0, everybody ? 3 : 1).entries())
        expect(saidTo(`family ${String(at)}`)).toContain(one.name);
      const answered = (ear?.heard ?? []).map(({ where }) =>
        where.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|20\d\d-\d{4}/, ':'),
      );
      if (everybody) expect(ANSWERED.filter((one) => !answered.includes(one))).toEqual([]);
      if (everybody) expect(saidTo('mail')).toContain('@city.example.jp');
      expect(saidTo('nobody').length).toBeGreaterThan(1_000);
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

let mails: MailServer;
beforeAll(async () => {
  await system.open();
  mails = await openMailServer();
});
afterAll(async () => {
  await system.close();
  await mails.close();
});
canariesOn('PostgreSQL', () => undefined);
describeWith(redisIsHere, redisIsMissing, 'with Redis', () => {
  const redis = useRedis();
  canariesOn('Redis', () => redis.url);
});
