import { withClient } from '../../../src/platform/database/connect.js';
import { ReviseList } from '../../../src/lists/revise-list.js';
import { itemsOf, numbersOf, useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';
import { eventually } from '../../support/eventually.js';

describe('the list of a case and its revisions', () => {
  const house = useService({ catalogue: few('SHIMIN', 'SUIDO', 'SHUNO') });
  beforeAll(() => house.desk.as('SHIMIN').import('SHIMIN'));
  const filed = async () => {
    const id = await house.desk.register({
      people: [
        { roles: ['NOTIFIER', 'VISITOR'], name: '山田 美咲', relation: 'child', language: 'JA' },
        { roles: ['NEW_HEAD'], name: '山田 ハナ', relation: 'spouse', language: 'EN' },
      ],
    });
    await house.quiet();
    return id;
  };

  it('stores one revision when every machine has answered, and none when nothing changed', async () => {
    const id = await filed();
    expect((await house.desk.list(id)).revision).toBe(1);
    const again = await house.service.get(ReviseList).issue('demo-city', id, true);
    expect(again).toBe(1);
  });

  it('stores another when the family tells something, and keeps every number', async () => {
    const id = await filed();
    const before = await house.desk.list(id);
    await house.desk.record(id, { waterAfter: 'stop' });
    await house.quiet();
    await house.desk
      .as('SUIDO')
      .answer(id, 'SUIDO', { facts: [{ name: 'waterContractHolder', answer: 'THERE_IS', value: true }] });
    await house.quiet();
    const now = await house.desk.list(id);
    expect(now.revision).toBeGreaterThan(Number(before.revision));
    const numbers = numbersOf(now);
    for (const [code, number] of numbersOf(before))
      if (numbers.has(code)) expect([code, numbers.get(code)]).toEqual([code, number]);
  });

  it('says no revision while none is made yet of what the list shows', async () => {
    const id = await filed();
    const before = await house.desk.list(id);
    // Whoever issues lists takes this lock: until it is free, what was told since stands in no revision.
    const changed = await withClient(house.ground.access.address, house.ground.administrator, async (client) => {
      await client.query("select pg_advisory_lock(hashtextextended('list ' || $1, 0))", [id]);
      await house.desk.record(id, { will: 'notary' });
      return house.desk.list(id);
    });
    expect(changed.revision).toBeNull();
    await eventually(async () => expect((await house.desk.list(id)).revision).toBe(Number(before.revision) + 1));
  });

  it('never gives the number of an item that is gone to another one', async () => {
    const id = await filed();
    const first = numbersOf(await house.desk.list(id));
    await house.desk.record(id, { waterAfter: 'stop' });
    await house.quiet();
    await house.desk.as('SUIDO').answer(id, 'SUIDO', {
      facts: ['waterContractHolder', 'waterFacilityOwner', 'waterAccountTransfer'].map((name) => ({
        name,
        answer: 'LOOKED_UP_NONE' as const,
      })),
    });
    await house.quiet();
    const gone = [...first.keys()].filter((code) => code.startsWith('SUIDO-'));
    const now = numbersOf(await house.desk.list(id));
    expect(gone.filter((code) => now.has(code))).toEqual([]);
    for (const code of gone) expect([...now.values()]).not.toContain(first.get(code));
  });

  it('shows a stored revision as it was, seen with today’s rights', async () => {
    const id = await filed();
    const first = await house.desk.list(id, { revision: 1 });
    await house.desk.record(id, { bankAccounts: true, waterAfter: 'continue' });
    await house.quiet();
    await house.desk
      .as('SUIDO')
      .answer(id, 'SUIDO', { facts: [{ name: 'waterContractHolder', answer: 'THERE_IS', value: true }] });
    await house.quiet();
    expect(await house.desk.list(id, { revision: 1 })).toEqual(first);
    expect(await house.desk.list(id)).not.toEqual(first);
    const own = await house.desk.as('SHUNO').list(id, { revision: 1 });
    expect(itemsOf(own).map(({ procedure }) => procedure.code)).toContain('SHUNO-UNPAID');
    expect(itemsOf(first).map(({ procedure }) => procedure.code)).not.toContain('SHUNO-UNPAID');
  });

  it('shows each person of the case what that person may do', async () => {
    const id = await filed();
    const { case: found } = await house.desk.query<{ case: { people: { id: string; roles: string[] }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id roles } } }',
      { id },
    );
    const [visitor, head] = found.people;
    const lists = [
      await house.desk.list(id, { person: visitor?.id ?? '' }),
      await house.desk.list(id, { person: head?.id ?? '' }),
    ];
    const codes = lists.map((list) => itemsOf(list).map(({ procedure }) => procedure.code));
    expect(codes[0]?.length).toBeGreaterThan(0);
    const whole = itemsOf(await house.desk.list(id)).map(({ procedure }) => procedure.code);
    for (const own of codes) expect(own.filter((code) => !whole.includes(code))).toEqual([]);
  });

  it('says that it was never issued while answers are on their way, and still shows what is known', async () => {
    const id = (
      await house.desk.accept('registerDeathNotice', {
        source: 'TOLD_BY_FAMILY',
        deathDate: '2026-11-20',
        deceased: { name: '早 い' },
      })
    ).case.id;
    expect(itemsOf(await house.desk.list(id)).length).toBeGreaterThan(0);
  });
});
