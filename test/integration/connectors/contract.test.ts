import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { KeyRing } from '../../../src/access/sealing.js';
import { readFact } from '../../../src/domain/fact-input.js';
import { isFactName, type FactName } from '../../../src/domain/facts/index.js';
import { FixedClock } from '../../../src/platform/clock.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import type { Answer, Asking, Connector, PersonReason } from '../../../src/questions/connectors/connector.js';
import { HttpConnector } from '../../../src/questions/connectors/http.js';
import { LedgerConnector } from '../../../src/questions/connectors/ledger.js';
import { manualConnector, rulesConnector } from '../../../src/questions/connectors/rules.js';
import { NOW } from '../../builders.js';
import { all } from '../../support/catalogues.js';
import { useService } from '../../support/desk.js';
import { byRulesAlone } from './by-rules.js';
import { DepartmentSystem, type SystemReply } from '../../support/department-system.js';

const KINDS: readonly Answer['kind'][] = ['answered', 'later', 'refused', 'failed'];
const facts: readonly FactName[] = ['waterContractHolder', 'waterReduction', 'waterFacilityOwner'];
const asking = (given: Partial<Asking> = {}): Asking => ({
  municipality: 'demo-city',
  department: 'SUIDO',
  question: randomUUID(),
  round: 1,
  person: {
    personNumber: '1004501',
    name: '\u{9AD9}橋 一郎',
    kana: 'たかはし いちろう',
    birthDate: '1940-03-02',
    address: '寄添市七日町二丁目4番6号',
    deathDate: '2026-11-17',
  },
  facts,
  ...given,
});

const system = new DepartmentSystem();
beforeAll(() => system.open());
afterAll(() => system.close());
const house = useService({ catalogue: all('SUIDO', 'GESUI', 'SHIMIN', 'HOIKU') });

const quiet = createLogger('silent');
const connectors: Readonly<Record<string, () => Connector>> = {
  rules: () => rulesConnector,
  manual: () => manualConnector,
  ledger: () => new LedgerConnector(house.ground.database, new KeyRing(house.ground.access.key), new FixedClock(NOW)),
  http: () => new HttpConnector(() => ({ url: system.url, timeoutMilliseconds: 2_000, mostBytes: 2_000 }), quiet),
};

describe.each(Object.entries(connectors))('the contract of a connector: %s', (name, make) => {
  const department = name === 'ledger' ? 'GESUI' : 'SUIDO';
  const wanted: readonly FactName[] = name === 'ledger' ? ['sewerConnected', 'johkasouManager'] : facts;
  const asked = (given: Partial<Asking> = {}) => make().ask(asking({ department, facts: wanted, ...given }));
  beforeAll(async () => {
    system.knows({ waterContractHolder: true });
    // The ledger's row says more than is asked.
    await house.desk
      .as('GESUI')
      .import('GESUI', [{ personNumber: '1004501', name: 'x', facts: { sewerConnected: true, wellWaterSewer: true } }]);
  });

  it('answers in one of four words', async () => {
    expect(KINDS).toContain((await asked()).kind);
  });

  it('states only facts that were asked, each a value of its type', async () => {
    const answer = await asked();
    const stated = answer.kind === 'answered' ? Object.entries(answer.facts) : [];
    for (const [fact, value] of stated) {
      expect([fact, isFactName(fact) && readFact(fact, value).ok]).toEqual([fact, true]);
      expect(wanted).toContain(fact);
    }
    expect(stated.length > 0).toBe(name === 'ledger' || name === 'http');
  });

  it('says the same when it is asked twice', async () => {
    expect(await asked()).toEqual(await asked());
  });

  it('says the same to many askings at once as to each alone', async () => {
    const [alone, ...together] = [await asked(), ...(await Promise.all(Array.from({ length: 10 }, () => asked())))];
    expect(together).toEqual(together.map(() => alone));
  });

  it('says nothing of a person it can’t know', async () => {
    const nobody = { ...asking().person, personNumber: null, birthDate: null };
    const answer = await asked({ person: nobody });
    if (name === 'ledger') expect(answer).toEqual({ kind: 'refused', reason: 'cannot-identify' });
    else expect(KINDS).toContain(answer.kind);
  });

  it('answers an asking without facts', async () => {
    const answer = await asked({ facts: [] });
    expect(KINDS).toContain(answer.kind);
    if (name === 'ledger') expect(answer).toMatchObject({ kind: 'answered', facts: {} });
  });
});

describe('a department’s own system', () => {
  const connector = connectors['http']?.() ?? rulesConnector;
  const reply = async (given: Awaited<ReturnType<DepartmentSystem['reply']>>) => {
    system.reply = () => given;
    return connector.ask(asking());
  };
  const refusedBecause = (reason: PersonReason): Answer => ({ kind: 'refused', reason });

  const replies: readonly (readonly [string, SystemReply, Answer])[] = [
    [
      'an answer',
      { body: '{"facts":{"waterContractHolder":true}}' },
      { kind: 'answered', facts: { waterContractHolder: true } },
    ],
    ['an answer that knows nothing', { body: '{"facts":{}}' }, { kind: 'answered', facts: {} }],
    [
      'a part-known answer',
      { body: '{"facts":{"waterContractHolder":"unknown"}}' },
      { kind: 'answered', facts: { waterContractHolder: 'unknown' } },
    ],
    ['202 as later', { status: 202 }, { kind: 'later' }],
    ...[403, 404, 409, 422].map(
      (status) => [`${String(status)} as refused`, { status }, refusedBecause('refused')] as const,
    ),
    ...[400, 401, 429, 500, 503].map(
      (status) => [`${String(status)} as failed`, { status }, { kind: 'failed' }] as const,
    ),
    ['a redirect as failed: names go nowhere else', { status: 302 }, { kind: 'failed' }],
    ['silence beyond the limit as failed', { after: 600_000 }, { kind: 'failed' }],
    [
      'an answer beyond the size limit',
      { body: `{"facts":{},"more":"${'x'.repeat(3_000)}"}` },
      refusedBecause('too-large'),
    ],
    ['garbage', { body: '<html>' }, refusedBecause('not-understood')],
    ['an empty answer', { body: '' }, refusedBecause('not-understood')],
    ['JSON of another shape', { body: '[1]' }, refusedBecause('not-understood')],
    ['facts that were not asked', { body: '{"facts":{"seikatsuHogo":true}}' }, refusedBecause('not-understood')],
    ['facts that do not exist', { body: '{"facts":{"waterContractHoldr":true}}' }, refusedBecause('not-understood')],
    ['a value outside its type', { body: '{"facts":{"waterContractHolder":"yes"}}' }, refusedBecause('not-understood')],
    [
      'null where there is no none',
      { body: '{"facts":{"waterContractHolder":null}}' },
      refusedBecause('not-understood'),
    ],
    [
      'a prototype as a fact',
      { body: '{"facts":{"__proto__":{"a":1}, "constructor":true}}' },
      refusedBecause('not-understood'),
    ],
  ];
  it.each(replies)('understands %s', async (_, given, expected) => {
    await expect(reply(given)).resolves.toEqual(expected);
  });

  it('counts a system that can’t be reached as failed, and one without an address as "a person answers"', async () => {
    const gone = new HttpConnector(
      () => ({ url: 'http://127.0.0.1:9', timeoutMilliseconds: 2_000, mostBytes: 10 }),
      quiet,
    );
    await expect(gone.ask(asking())).resolves.toEqual({ kind: 'failed' });
    await expect(new HttpConnector(() => undefined, quiet).ask(asking())).resolves.toEqual({ kind: 'later' });
  });

  it('is asked by the question’s own job alone; where there is none, nobody outside is asked', () => {
    expect(connector.asksOutside?.('SUIDO')).toBe(true);
    expect(new HttpConnector(() => undefined, quiet).asksOutside('SUIDO')).toBe(false);
  });

  describe('on another machine', () => {
    const token = 'a-secret-of-32-letters-or-more-of-SUIDO';
    const lines: string[] = [];
    const log = createLogger('info', { write: (line) => lines.push(line) });
    const asks = (url: string) =>
      new HttpConnector(() => ({ url, token, timeoutMilliseconds: 2_000, mostBytes: 2_000 }), log).ask(asking());
    beforeEach(() => {
      lines.length = 0;
      system.proofs.length = 0;
    });
    afterEach(() => jest.restoreAllMocks());
    const logged = () => lines.map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));

    it('is shown who asks, and without a secret nothing', async () => {
      system.reply = () => ({ body: '{"facts":{}}' });
      await asks(system.url);
      await connector.ask(asking());
      expect(system.proofs).toEqual([`Bearer ${token}`, undefined]);
      expect(lines).toEqual([]);
    });

    it('that does not take the secret is said in the log, and the secret is not', async () => {
      system.reply = () => ({ status: 401 });
      expect(await asks(system.url)).toEqual({ kind: 'failed' });
      expect(logged()).toEqual([
        expect.objectContaining({
          department: 'SUIDO',
          status: 401,
          msg: expect.stringContaining('does not take the secret'),
        }),
      ]);
      expect(lines.join()).not.toContain(token);
    });

    it('whose TLS does not hold is told apart from one that is down, and is sent nothing', async () => {
      system.asked.length = 0;
      expect(await asks(system.url.replace('http:', 'https:'))).toEqual({ kind: 'failed' });
      const codes = ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'];
      for (const code of [...codes, 'ECONNREFUSED', 'UND_ERR_SOCKET']) {
        const cause = Object.assign(new Error('x'), { code });
        jest.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('fetch failed', { cause }));
        expect(await asks(system.url)).toEqual({ kind: 'failed' });
      }
      expect(logged().map(({ department, code }) => [department, code])).toEqual([
        ['SUIDO', expect.stringMatching(/^(ERR_SSL_|EPROTO)/)],
        ...codes.map((code) => ['SUIDO', code]),
      ]);
      expect(system.asked).toEqual([]);
    });
  });

  it('is told who, and which facts, and never why', async () => {
    system.asked.length = 0;
    system.keys.length = 0;
    const question = asking({ round: 3 });
    await connector.ask(question);
    expect(system.asked).toEqual([
      { question: question.question, round: 3, department: 'SUIDO', person: question.person, facts },
    ]);
    expect(system.keys).toEqual([`${question.question}-3`]);
  });
});

byRulesAlone(house);
