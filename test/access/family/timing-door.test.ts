import { newAccessCode } from '../../../src/access/family/access-code.js';
import { FamilyDoor } from '../../../src/access/family/family-door.js';
import { useService } from '../../support/desk.js';
import { paperFor } from '../../support/family.js';
import { catalogueOf } from '../../support/service.js';
import { Member } from '../safeguards/office.js';
import { size } from '../../support/sizes.js';

const house = useService(() => Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN']) }));

/** Rounds, each with one attempt of every kind in another order; few of them say nothing about time. */
const ROUNDS = size(10, 500);
const WARMING = size(2, 10);
const KINDS = ['no such code', 'wrong date', 'paused', 'locked', 'expired', 'revoked', 'protected'] as const;
type Kind = (typeof KINDS)[number];
const SET: Readonly<Record<Kind, string>> = {
  'no such code': 'failures = 0',
  'wrong date': 'failures = 0',
  paused: `pause_until = '2200-01-01', failures = 5`,
  locked: `locked_at = '2026-01-01', failures = 10`,
  expired: `until_on = '2026-01-01'`,
  revoked: `revoked_at = '2026-01-01'`,
  // What follows from the case, below.
  protected: 'failures = 0',
};

/** Chance that an attempt of the one kind takes longer than one of the other (Mann–Whitney): 0.5 tells nothing. */
function chanceToBeLonger(one: readonly number[], other: readonly number[]): number {
  const sum = one.reduce((count, a) => count + other.reduce((more, b) => more + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0);
  return sum / (one.length * other.length);
}
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

describe(`how long a refusal at the family’s door takes, ${String(ROUNDS)} times each`, () => {
  it(
    'tells nothing of whether there is such a code, nor of what was wrong with it',
    async () => {
      const papers = new Map<Kind, { code: string; id: string }>();
      for (const kind of KINDS) {
        const caseId = await house.desk.register();
        const { code, paper } = await paperFor(house.desk, caseId);
        papers.set(kind, { code, id: paper.id });
        await house.ground.superuser(`update access_papers set ${SET[kind]} where id = $1`, [paper.id]);
        if (kind === 'protected') await new Member(() => house.service, 'counter').report(caseId);
      }
      const reset = () =>
        house.ground.database.pipelined({ municipality: 'demo-city', role: 'family-door' }, [
          {
            sql: 'update access_papers set failures = 0, pause_until = null where id = $1',
            params: [papers.get('wrong date')?.id],
          },
        ]);
      const door = house.service.get(FamilyDoor);
      const order = [...KINDS.keys()];
      const times = new Map<Kind, number[]>(KINDS.map((kind) => [kind, []]));
      for (let round = -WARMING; round < ROUNDS; round += 1) {
        await reset();
        // In random order: what came just before must not favour one.
        for (const at of order.sort(() => Math.random() - 0.5)) {
          const kind = KINDS[at] ?? 'wrong date';
          const code = kind === 'no such code' ? newAccessCode() : (papers.get(kind)?.code ?? '');
          // An address of its own each time: else the thirty-first would be another kind.
          const address = `2001:db8:${(round + 10).toString(16)}:${at.toString(16)}::1`;
          const begun = performance.now();
          const answer = await door.enter({ code, birthDate: '1941-03-02', address });
          const took = performance.now() - begun;
          expect(answer.ok).toBe(false);
          // The first ones warm up.
          if (round >= 0) times.get(kind)?.push(took);
        }
      }
      const all = [...times.values()].flat();
      const found = Object.fromEntries(
        [...times].map(([kind, own]) => [kind, { median: median(own), chance: chanceToBeLonger(own, all) }]),
      );
      if (size(0, 1) === 1) process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
      for (const [kind, { chance }] of Object.entries(found))
        expect([kind, Math.abs(chance - 0.5) < size(0.5, 0.1)]).toEqual([kind, true]);
    },
    size(60_000, 600_000),
  );
});
