import { buildSchema, execute, isIntrospectionType, isObjectType, parse } from 'graphql';
import { withinTime } from '../../../src/access/graphql/in-time.js';
import type { Operation } from '../../../src/access/operation.js';
import { withClient } from '../../../src/platform/database/connect.js';
import { useService } from '../../support/desk.js';
import { eventually } from '../../support/eventually.js';
import { contract } from '../../support/everything.js';
import { few } from '../../support/catalogues.js';

const house = useService(() => Promise.resolve({ role: 'api', catalogue: few('SHIMIN') }));
const counter = { municipality: 'demo-city', role: 'counter', person: undefined } as const;

describe('a query that takes more than five seconds', () => {
  it('is ended with one sentence, and what it ran in the database is ended as well', async () => {
    const { access, administrator } = house.ground;
    const answer = await withClient(access.address, administrator, async (client) => {
      await client.query('begin; lock table cases in access exclusive mode');
      const begun = performance.now();
      const query = '{ me { role } cases { edges { node { id } } } }';
      const answered = await house.service.raw(query, {}, { 'accept-language': 'en' });
      expect(performance.now() - begun).toBeGreaterThan(4_900);
      expect(performance.now() - begun).toBeLessThan(8_000);
      await eventually(async () => {
        const { rows } = await client.query(
          `select 1 from pg_stat_activity where datname = current_database() and application_name = 'yorisoi app' and (wait_event_type = 'Lock' or state like 'idle in%')`,
        );
        expect(rows).toEqual([]);
      }, 2_000);
      await client.query('rollback');
      return answered;
    });
    expect([answer.status, answer.body]).toEqual([
      503,
      {
        errors: [
          {
            message: 'This took too long: ask for less at once, or wait a little and try again.',
            extensions: { code: 'TIMEOUT' },
          },
        ],
      },
    ]);
    const [row] = await house.ground.superuser(`select act from audit where code = 'TIMEOUT'`);
    expect(row).toEqual({ act: 'cases' });
  });
});

describe('an operation', () => {
  const operations: Operation[] = [];
  const begin = (): Operation => {
    const operation = house.service.operation(counter);
    operations.push(operation);
    return operation;
  };
  afterAll(() => Promise.all(operations.map((operation) => operation.close())));

  it('lets no resolver read that still runs after its answer', async () => {
    const operation = begin();
    const { scope } = await operation.loaders();
    await scope.tx.query('select 1');
    await operation.close();
    await expect(scope.tx.query('select 1')).rejects.toThrow('finished');
    await expect(operation.loaders()).rejects.toThrow('over');
  });

  it('lets no resolver read whose time is up, and does not wait for what it does', async () => {
    const operation = begin();
    const { scope } = await operation.loaders();
    operation.startClock(200);
    const slow = scope.tx.query('select pg_sleep(2)').catch(() => 'ended');
    await expect(operation.clock?.within(() => slow)).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
    await expect(operation.loaders()).rejects.toThrow('over');
    await expect(scope.tx.query('select 1')).rejects.toThrow('finished');
    const begun = performance.now();
    await operation.close();
    expect(performance.now() - begun).toBeLessThan(500);
    await slow;
  });

  it('does not wait for a provider that never answers, however deep it stands', async () => {
    const schema = buildSchema('type Query { case: Case } type Case { number: Int slow: Int }');
    const plant = (type: string, field: string, resolve: () => unknown) => {
      const found = schema.getType(type);
      const planted = isObjectType(found) ? found.getFields()[field] : undefined;
      if (planted) planted.resolve = resolve;
    };
    plant('Query', 'case', () => ({ number: 7 }));
    plant('Case', 'slow', () => new Promise(() => undefined));
    const operation = begin();
    operation.startClock(100);
    const document = parse('{ case { number slow } }');
    const { data, errors } = await execute({ schema: withinTime(schema), document, contextValue: { operation } });
    expect(data).toEqual({ case: { number: 7, slow: null } });
    expect(errors?.[0]?.extensions['code']).toBe('TIMEOUT');
  });

  it('of a mutation or a subscription has no clock', async () => {
    const operation = begin();
    expect(operation.clock).toBeNull();
    await (await operation.loaders()).scope.tx.query('select 1');
  });
});

describe('every list that is asked for by number', () => {
  const asked = Object.values(contract.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !isIntrospectionType(type)
      ? Object.values(type.getFields()).flatMap((field) =>
          field.args
            .filter(({ name }) => ['first', 'last'].includes(name))
            .map((argument) => [`${type.name}.${field.name}`, type.name, field.name, argument.name] as const),
        )
      : [],
  );
  const offices = new Map([
    ['cases', 'counter'],
    ['history', 'counter'],
    ['questions', 'counter'],
    ['staff', 'people-admin'],
    ['approvals', 'privacy-officer'],
    ['protections', 'privacy-officer'],
    ['incidents', 'privacy-officer'],
    ['destructions', 'privacy-officer'],
  ]);

  it('stands in the contract', () => {
    expect(asked.map(([name]) => name)).toEqual(
      expect.arrayContaining(['Query.cases', 'Query.staff', 'Query.audit', 'Query.auditHeads', 'Case.history']),
    );
  });

  it.each(asked)('%s gives at most 100', async (_name, type, field, argument) => {
    const as = offices.get(field) ?? 'auditor';
    const id = type === 'Case' ? await house.desk.register() : '';
    const ask = (count: number) => {
      const one = `${field}(${argument}: ${String(count)}) { __typename }`;
      return house.service.raw(type === 'Case' ? `{ case(id: "${id}") { ${one} } }` : `{ ${one} }`, {}, { as });
    };
    expect((await ask(100)).body.errors).toBeUndefined();
    for (const count of [101, 0])
      expect((await ask(count)).body.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
