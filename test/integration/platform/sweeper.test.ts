import { Sweeper } from '../../../src/questions/sweeper.js';
import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';

// An api alone: no worker answers, no sweeper of its own runs.
const house = useService({ role: 'api', catalogue: few('SHIMIN', 'KOKUHO', 'KOUKI') });
const sweep = () => house.service.get(Sweeper).sweepOnce();

/** A case whose questions were sent so often, each with its reason, and whose leases are over. */
async function lost(sending: number, reasons: Readonly<Record<string, string>> = {}): Promise<string> {
  const id = await house.desk.register();
  await house.ground.superuser(
    `update questions set sending = $2, lease_until = now() - interval '1 second', reason = $3::jsonb ->> department where case_id = $1`,
    [id, sending, JSON.stringify(reasons)],
  );
  return id;
}
const rowsOf = (id: string) =>
  house.ground.superuser(
    `select department, state, reason, sending, answered_at is not null as answered, lease_until > now() as leased
       from questions where case_id = $1 order by department`,
    [id],
  );

describe('the sweeper', () => {
  it('sends again what never came back', async () => {
    const id = await lost(1);
    await sweep();
    expect(await rowsOf(id)).toMatchObject(
      ['KOKUHO', 'KOUKI', 'SHIMIN'].map((department) => ({ department, state: 'asked', sending: 2, leased: true })),
    );
  });

  it('hands to a person what was sent too often, and keeps what a person owes or has given', async () => {
    const id = await lost(4, { KOKUHO: 'confirm-correction', KOUKI: 'answered-by-person' });
    await sweep();
    expect(await rowsOf(id)).toMatchObject([
      { department: 'KOKUHO', state: 'with-person', reason: 'confirm-correction', answered: false, leased: null },
      { department: 'KOUKI', state: 'answered', reason: null, answered: true, leased: null },
      { department: 'SHIMIN', state: 'needs-person', reason: 'no-answer', answered: false, leased: null },
    ]);
    expect(
      await house.ground.superuser(
        `select from outbox where topic = 'questions.answered' and payload ->> 'case' = $1`,
        [id],
      ),
    ).toHaveLength(1);
  });

  it('forgets outbox rows a week after they were sent, never one that waits', async () => {
    await house.ground.superuser('truncate outbox');
    await house.ground.municipality();
    const write = (topic: string, sent: string) =>
      house.ground.superuser(
        `insert into outbox (municipality_id, topic, payload, created_at, sent_at)
         select id, $1, '{}', now() - interval '30 days', ${sent} from municipalities order by id limit 1`,
        [topic],
      );
    await write('old', `now() - interval '8 days'`);
    await write('young', `now() - interval '6 days'`);
    await write('waiting', 'null');
    await sweep();
    expect(await house.ground.superuser('select topic from outbox order by topic')).toEqual([
      { topic: 'waiting' },
      { topic: 'young' },
    ]);
  });
});
