import fc from 'fast-check';
import type { ProcedureList } from '../../../src/contract/generated.js';
import type { Catalogue } from '../../../src/domain/catalogue.js';
import { families, type Family } from '../../seed.js';
import { aDeceased } from '../../builders.js';
import { DepartmentSystem } from '../../support/department-system.js';
import { itemsOf, useService } from '../../support/desk.js';
import { everyDepartment } from '../../support/catalogues.js';
import { seed, size } from '../../support/sizes.js';

/** Every department with a machine answers through a system of its own, so that the test decides who answers when. */
const slowCity = (): Catalogue => ({
  ...everyDepartment(),
  departments: everyDepartment().departments.map((department) =>
    department.outside || department.connector === 'manual' || department.connector === 'rules'
      ? department
      : { ...department, connector: 'http' },
  ),
});

const codes = slowCity()
  .departments.filter(({ connector }) => connector === 'http')
  .map(({ code }) => code);
const orders: Readonly<Record<string, readonly string[]>> = {
  'the order of the city': codes,
  'the other way round': [...codes].reverse(),
  shuffled: codes.map((_, index) => codes[(index * 7 + 3) % codes.length] ?? ''),
};

/** Those about whom every department is asked at once. */
const residents = Object.entries(families).filter(([, { notice }]) => notice.deceased.registeredHere === true);

/** The same family, as it would be if less were known of it, or the contrary. */
const otherwise = residents.map(([name, { notice, knows }]) =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(knows).map(([fact, value]) => [
          fact,
          fc.oneof(
            { weight: 5, arbitrary: fc.constant(value) },
            { weight: 2, arbitrary: fc.constant(undefined) },
            { weight: 2, arbitrary: fc.constant(typeof value === 'boolean' ? !value : value) },
          ),
        ]),
      ),
    )
    .map((said): readonly [string, Family] => [name, { notice, knows: said }]),
);

/** Those of the seed, then as many others as it takes (issue 2 §8: 40 cases). */
const [CASES, SEED] = [size(3, 40), seed()];
const cases = [...residents, ...fc.sample(fc.oneof(...otherwise), { numRuns: CASES, seed: SEED })]
  .slice(0, CASES)
  .map(([name, family], index) => ({ name: `${String(index + 1)} ${name}`, family }));

describe('the order in which departments answer changes no byte of the list but the numbers, which are given in the order of coming', () => {
  const system = new DepartmentSystem();
  const answered: string[] = [];
  afterAll(() => system.close());
  const house = useService(async () => {
    await system.open();
    const settings = { YORISOI_DEPARTMENT_URLS: codes.map((code) => `${code}=${system.url}`).join(',') };
    return { catalogue: slowCity(), settings };
  });

  const viewers = ['counter', 'SHIMIN', 'KOKUHO', 'SHUNO', 'SHOGAI'];
  const listsAfter = async ({ notice, knows }: Family, order: readonly string[], manualFirst: boolean) => {
    answered.length = 0;
    system.reply = ({ department, facts }) => {
      const told = Object.entries(knows).filter(([fact, value]) => facts.includes(fact) && value !== undefined);
      const after = 20 * (1 + order.indexOf(department));
      setTimeout(() => answered.push(department), after);
      return { after, body: JSON.stringify({ facts: Object.fromEntries(told) }) };
    };
    const { case: filed } = await house.desk.accept('registerDeathNotice', {
      ...notice,
      deceased: { ...notice.deceased, ...aDeceased({ birthDate: notice.deceased.birthDate ?? null }) },
    });
    const byHand = () =>
      house.desk.as('JUTAKU').answer(filed.id, 'JUTAKU', {
        facts: [{ name: 'housingRole', answer: 'LOOKED_UP_NONE' }],
        procedures: [
          {
            code: 'JUTAKU-SUCCESSION',
            outcome: 'TO_CONFIRM',
            reason: '入居の名義を確かめる',
            askOf: 'family',
            note: '入居のときの書類をお持ちください',
            papers: [{ called: '入居許可書' }, { paper: 'family-register', count: 2 }],
          },
        ],
      });
    if (manualFirst) {
      // The queue has to hand the question to a person before one can answer it last word first.
      await house.desk.record(filed.id, { waterAfter: 'continue', bankAccounts: true });
      await byHand();
    }
    await house.quiet();
    if (!manualFirst) {
      await byHand();
      await house.desk.record(filed.id, { waterAfter: 'continue', bankAccounts: true });
      await house.quiet();
    }
    // One after the other: whole lists of one case side by side take each other's time away.
    const lists = [];
    for (const viewer of viewers)
      lists.push(await (viewer === 'counter' ? house.desk : house.desk.as(viewer)).list(filed.id));
    return { order: [...answered].slice(0, codes.length), lists: lists.map(issued) };
  };

  it.each(cases)(
    `$name (seed ${String(SEED)}): in three orders, with a person before and after the machines`,
    async ({ family }) => {
      const results = [];
      for (const [index, order] of Object.values(orders).entries())
        results.push(await listsAfter(family, order, index % 2 === 1));
      const [first, ...others] = results;
      expect(new Set(results.map(({ order }) => order.join())).size).toBe(results.length);
      for (const other of others)
        expect(JSON.stringify(other.lists.map(withCodes))).toBe(JSON.stringify(first?.lists.map(withCodes)));
      // Numbers are given at the first issue; where all had answered by then they are the same too.
      expect(JSON.stringify(results[2]?.lists)).toBe(JSON.stringify(first?.lists));
    },
    120_000,
  );
});

/**
 * Without the count of the revision: the list is issued whenever nobody is being asked and it has changed, so how often on
 * the way depends on who answered when. That it is issued in the end does not.
 */
const issued = (list: ProcedureList): ProcedureList => ({ ...list, revision: list.revision === null ? null : 1 });

/** Where others refer to an item by its number. */
const REFERRING = ['after', 'neededFor', 'certainlyFor', 'givenBy', 'to', 'certainlyTo'];

/** Each number as the code of the item that it points at: on the item, where others refer to it, and before a note. */
function withCodes(list: ProcedureList): unknown {
  const codeOf = new Map(itemsOf(list).map(({ number, procedure }) => [String(number), procedure.code]));
  const named = (number: unknown) => codeOf.get(String(number)) ?? number;
  return JSON.parse(
    JSON.stringify(list, (key, part: unknown) => {
      if (key === 'number' && part !== null) return named(part);
      if (REFERRING.includes(key) && Array.isArray(part)) return part.map(named);
      return typeof part === 'string'
        ? part.replace(/^[\d・]+(?=番: )/, (numbers) => numbers.split('・').map(named).join('・'))
        : part;
    }),
  );
}
