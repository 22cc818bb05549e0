import { Entity, PrimaryColumn, Column } from 'typeorm';
import { CommitRefused } from '../../../src/platform/database/wire.js';
import { noContextState, sqlState } from '../../../src/platform/database/sql-state.js';
import { useTestDatabase } from '../../support/database.js';

@Entity({ name: 'municipalities' })
class Municipality {
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
}

const ground = useTestDatabase({ entities: [Municipality] });
const outboxRows = () => ground.superuser('select municipality_id, topic from outbox order by id');

describe('the door to the database', () => {
  it('shows each municipality its own rows only', async () => {
    const akari = await ground.municipality('akari');
    const hibari = await ground.municipality('hibari');
    const names = (context: typeof akari) =>
      ground.database.run(context, (tx) => tx.query('select id from municipalities'), { readOnly: true });
    await expect(names(akari)).resolves.toEqual([{ id: 'akari' }]);
    await expect(names(hibari)).resolves.toEqual([{ id: 'hibari' }]);
  });

  it('sets every key of the context, and leaves nothing of it on the connection', async () => {
    const context = await ground.municipality('akari', { person: 'p1', department: 'D1', case: 'c1' });
    const read = `select current_setting('yorisoi.municipality') m, current_setting('yorisoi.person') p, current_setting('yorisoi.role') r,
                         current_setting('yorisoi.department') d, current_setting('yorisoi.case') c`;
    await expect(ground.database.run(context, (tx) => tx.query(read))).resolves.toEqual([
      { m: 'akari', p: 'p1', r: 'counter', d: 'D1', c: 'c1' },
    ]);
    const plain = { municipality: 'akari', role: 'counter' };
    await expect(ground.database.run(plain, (tx) => tx.query(read))).resolves.toEqual([
      { m: 'akari', p: '', r: 'counter', d: '', c: '' },
    ]);
  });

  it('plans a named statement once where a hot path asks for it, and nothing of that stays on the connection', async () => {
    const akari = await ground.municipality('akari');
    const statement = { name: 'kept', sql: 'select id from outbox where id = any($1::bigint[])', params: [[1, 2, 3]] };
    const plans = 'select generic_plans, custom_plans from pg_prepared_statements where name = $1';
    const counted = (keptPlans: boolean) =>
      ground.database.run(
        akari,
        async (tx) => {
          await tx.pipeline([statement]);
          return tx.query(plans, ['kept']);
        },
        { keptPlans },
      );
    await expect(counted(true)).resolves.toEqual([{ generic_plans: 1, custom_plans: 0 }]);
    await expect(ground.database.run(akari, (tx) => tx.query('show plan_cache_mode'))).resolves.toEqual([
      { plan_cache_mode: 'auto' },
    ]);
    await expect(counted(false)).resolves.toEqual([{ generic_plans: 1, custom_plans: 1 }]);
  });

  it('answers a statement without context with an error, whatever else it asks for', async () => {
    const akari = await ground.municipality('akari');
    await ground.database.pipelined(akari, [
      { sql: `insert into outbox (municipality_id, topic, payload) values ('akari', 't', '{}')` },
    ]);
    for (const where of ['', `where topic = 'nothing'`, `where municipality_id = 'akari'`, 'where id = 0']) {
      await expect(ground.as('app', `select * from outbox ${where}`).catch(sqlState)).resolves.toBe(noContextState);
    }
    await expect(ground.as('app', `update municipalities set name = 'x'`).catch(sqlState)).resolves.toBe(
      noContextState,
    );
    const write = `insert into outbox (municipality_id, topic, payload) values ('akari', 't', '{}')`;
    await expect(ground.as('app', write).catch(sqlState)).resolves.toBe(noContextState);
  });

  it('refuses an empty municipality before it sends anything', async () => {
    await expect(ground.database.run({ municipality: '', role: 'counter' }, () => Promise.resolve(1))).rejects.toThrow(
      'no context',
    );
  });

  it('writes nothing for another municipality', async () => {
    const akari = await ground.municipality('akari');
    await ground.municipality('hibari');
    const write = ground.database.run(akari, (tx) =>
      tx.query(`insert into outbox (municipality_id, topic, payload) values ('hibari', 't', '{}')`),
    );
    await expect(write.catch(sqlState)).resolves.toBe('42501');
  });

  it('rolls back what was done when the work throws', async () => {
    const akari = await ground.municipality('akari');
    const before = await outboxRows();
    const work = ground.database.run(akari, async (tx) => {
      await tx.query(`insert into outbox (municipality_id, topic, payload) values ('akari', 't', '{}')`);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    await expect(outboxRows()).resolves.toEqual(before);
  });

  it('takes a COMMIT that answers ROLLBACK for the error it is', async () => {
    const akari = await ground.municipality('akari');
    const before = await outboxRows();
    const work = ground.database.run(akari, async (tx) => {
      await tx.query(`insert into outbox (municipality_id, topic, payload) values ('akari', 't', '{}')`);
      await tx.query('select 1 / 0').catch(() => undefined);
      return 'all is well';
    });
    await expect(work).rejects.toBeInstanceOf(CommitRefused);
    await expect(outboxRows()).resolves.toEqual(before);
  });

  it('lets PostgreSQL itself refuse a write in a read-only transaction', async () => {
    const akari = await ground.municipality('akari');
    const write = `insert into outbox (municipality_id, topic, payload) values ('akari', 't', '{}')`;
    await expect(ground.database.run(akari, (tx) => tx.query(write), { readOnly: true }).catch(sqlState)).resolves.toBe(
      '25006',
    );
    await expect(ground.database.pipelined(akari, [{ sql: write }], { readOnly: true }).catch(sqlState)).resolves.toBe(
      '25006',
    );
  });

  it('gives TypeORM the same connection and transaction', async () => {
    const context = await ground.municipality('tsubame', { role: 'system' });
    await expect(
      ground.database.run(context, async (tx) => {
        await tx.manager.save(Municipality, { id: 'tsubame', name: '燕市' });
        // A nested transaction is a savepoint: what it loses, the outer one keeps.
        await tx.manager
          .transaction(async (inner) => {
            await inner.save(Municipality, { id: 'tsubame', name: '失敗' });
            throw new Error('inner');
          })
          .catch(() => undefined);
        return tx.query('select name from municipalities');
      }),
    ).resolves.toEqual([{ name: '燕市' }]);
    await expect(ground.superuser(`select name from municipalities where id = 'tsubame'`)).resolves.toEqual([
      { name: '燕市' },
    ]);
  });

  it('brings a date as the string it is, and a bigint as a number', async () => {
    const akari = await ground.municipality('akari');
    await expect(
      ground.database.run(akari, (tx) => tx.query(`select date '2026-03-31' as day, 9007199254740991 as n`)),
    ).resolves.toEqual([{ day: '2026-03-31', n: 9007199254740991 }]);
    await expect(ground.database.run(akari, (tx) => tx.query('select 9007199254740992 as n'))).rejects.toThrow(
      RangeError,
    );
  });

  it('runs conflicting work again when the use case asks for it', async () => {
    const akari = await ground.municipality('akari');
    let attempts = 0;
    const work = ground.database.run(
      akari,
      async (tx) => {
        attempts += 1;
        if (attempts < 3) await tx.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
        return attempts;
      },
      { retry: true },
    );
    await expect(work).resolves.toBe(3);
  });

  it('goes on after the server has closed its connections', async () => {
    const akari = await ground.municipality('akari');
    const work = ground.database.run(akari, async (tx) => {
      await ground.superuser(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'yorisoi_app' and datname = current_database()`,
      );
      return tx.query('select 1');
    });
    await expect(work).rejects.toThrow();
    await expect(ground.database.run(akari, (tx) => tx.query('select 1 as one'))).resolves.toEqual([{ one: 1 }]);
  });
});
