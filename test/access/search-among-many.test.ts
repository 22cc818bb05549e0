import { kanaKey, nameKey } from '../../src/cases/name-key.js';
import { KeyRing } from '../../src/access/sealing.js';
import { useService } from '../support/desk.js';
import { catalogueOf } from '../support/service.js';
import { size } from '../support/sizes.js';

const house = useService(() =>
  Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'KOUKI', 'NENKIN', 'SHUNO']) }),
);
const CITY = 'demo-city';
const DEPARTMENTS = ['SHIMIN', 'SUIDO', 'KOUKI', 'NENKIN', 'SHUNO'];
const ASKED = 'SUIDO';

/** Cases of many years; few of them say nothing about time. */
const CASES = size(1_000, 200_000);
const SEARCHES = size(3, 60);
/** Aim of issue 3 §2: 95 of 100 searches answer within so many ms. */
const AIM_MS = 100;

/** Every fortieth family name is 佐藤, as in Japan's commonest; given names and days are many. */
const FAMILIES = ['佐藤', ...Array.from({ length: 39 }, (_, index) => `姓${String(index)}`)];
const GIVEN = Array.from({ length: 400 }, (_, index) => `名${String(index)}`);
const DAYS = 20_000;

/** Cases of before, by whole sets: rows as the service writes them, sealed with nothing that opens; only what is searched for is read. */
async function fill(): Promise<void> {
  const keys = house.service.get(KeyRing);
  const token = (purpose: string, value: string) => keys.token(CITY, purpose, value);
  const day = (index: number) => new Date(-40 * 365 * 86_400_000 + index * 86_400_000).toISOString().slice(0, 10);
  const ofDays = Array.from({ length: DAYS }, (_, index) => token('birth', day(index)));
  const many = [
    FAMILIES.map((name) => token('name', nameKey(name))),
    GIVEN.map((name) => token('name', nameKey(name))),
    FAMILIES.map((name) => token('kana', kanaKey(`カナ${name}`))),
    GIVEN.map((name) => token('kana', kanaKey(`カナ${name}`))),
    ofDays,
  ];
  const params = [CITY, CASES];
  const run = (sql: string, more: readonly unknown[] = []) => house.ground.superuser(sql, [...params, ...more]);
  const id = `md5('case ' || n)::uuid`;
  const all = `generate_series(1, $2::int) n`;
  await run(`insert into cases (municipality_id, id, number, status, release_id, registered_at, sealed)
    select $1, ${id}, 'f' || n, case when n % 50 = 0 then 'open' else 'closed' end, (select id from releases where municipality_id = $1 limit 1),
           timestamptz '2016-01-01' + n * interval '9 years' / $2, '\\x00' from ${all}`);
  await run(`insert into case_keys (municipality_id, case_id, wrapped) select $1, ${id}, '\\x00' from ${all}`);
  await run(`insert into people (municipality_id, id, case_id, position, sealed)
    select $1, md5('person ' || n)::uuid, ${id}, 0, '\\x00' from ${all}`);
  await run(
    `insert into questions (municipality_id, id, case_id, department, queue, state, asked_at)
     select $1, md5(d || n)::uuid, ${id}, d, 'fast', 'answered', now() from ${all}, unnest($3::text[]) d`,
    [DEPARTMENTS],
  );
  const pick = (place: number, length: number, by: string) =>
    `($${String(place)}::bytea[])[1 + (${by}) % ${String(length)}]`;
  await run(
    `insert into search_tokens (municipality_id, token, case_id, registered_at)
     select $1, t.token, ${id}, timestamptz '2016-01-01' + n * interval '9 years' / $2 from ${all}, lateral (values
       (${pick(3, FAMILIES.length, 'n')}), (${pick(4, GIVEN.length, 'n / 7')}), (${pick(5, FAMILIES.length, 'n')}), (${pick(6, GIVEN.length, 'n / 7')}),
       (${pick(7, DAYS, 'n * 31')}), (decode(md5('name ' || n), 'hex')), (decode(md5('kana ' || n), 'hex')), (decode(md5('number ' || n), 'hex')),
       (decode(md5('person ' || n), 'hex')), (decode(md5('same ' || n), 'hex')), (decode(md5('year ' || n), 'hex'))) t (token)`,
    many,
  );
  await house.ground.superuser('analyze');
}

const CASES_OF = `query ($search: String) { cases(search: $search) {
  edges { node { number deceased { name } } } pageInfo { hasNextPage } } }`;

interface Found {
  readonly cases: {
    readonly edges: readonly {
      readonly node: { readonly number: string; readonly deceased: { readonly name: string } };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}
const percentile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? 0;

describe(`a name among ${String(CASES)} cases`, () => {
  beforeAll(
    async () => {
      for (let index = 0; index < 22; index += 1)
        await house.desk.register({
          deceased: {
            name: `佐藤 見本${String(index)}`,
            kana: `さとう みほん${'あ'.repeat(index + 1)}`,
            personNumber: `77${String(index)}`,
          },
        });
      await house.desk.register({ deceased: { name: '鷺沼 つばさ', kana: 'さぎぬま つばさ', personNumber: '7799' } });
      await fill();
    },
    size(30_000, 1_200_000),
  );

  const ROLES = [
    ['the counter', 'counter'],
    ['a department that was asked', `department:${ASKED}`],
  ] as const;
  const names = [
    ['a rare name', '鷺沼', 1, false],
    ['the commonest name', '佐藤', 20, true],
    ['a name of nobody', '無人', 0, false],
    ['the newest of all', null, 20, true],
  ] as const;

  describe.each(ROLES)('searched by %s', (_title, as) => {
    it.each(names)(
      '%s',
      async (title, search, count, more) => {
        const times: number[] = [];
        for (let asked = -5; asked < SEARCHES; asked += 1) {
          const begun = performance.now();
          const { cases } = await house.service.gql<Found>(CASES_OF, { search }, { as });
          if (asked >= 0) times.push(performance.now() - begun);
          expect([cases.edges.length, cases.pageInfo.hasNextPage]).toEqual([count, more]);
          for (const { node } of cases.edges) expect(node.deceased.name).toMatch(new RegExp(`^${search ?? ''}`));
        }
        const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
        if (size(0, 1) === 0) return;
        const met = p95 < AIM_MS;
        process.stdout.write(
          `search ${as.padEnd(16)} ${title.padEnd(20)} p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms: aim ${String(AIM_MS)} ms ${met ? 'met' : 'MISSED'}\n`,
        );
        expect([title, met]).toEqual([title, true]);
      },
      size(30_000, 300_000),
    );
  });

  it('nobody finds by a name what they may not see', async () => {
    await house.ground.superuser(
      `delete from questions where department = $1 and case_id in (select case_id from search_tokens where token = $2)`,
      [ASKED, house.service.get(KeyRing).token(CITY, 'name', nameKey('鷺沼'))],
    );
    const { cases } = await house.service.gql<Found>(CASES_OF, { search: '鷺沼' }, { as: `department:${ASKED}` });
    expect(cases.edges).toEqual([]);
  });
});
