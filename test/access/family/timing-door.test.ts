import { newAccessCode } from '../../../src/access/family/access-code.js';
import { FamilyDoor } from '../../../src/access/family/family-door.js';
import { aPerson } from '../../builders.js';
import { everythingOf } from '../../support/everything.js';
import { useService } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { expectToTakeAsLong, timesOf } from '../../support/how-long.js';
import { listening } from '../../support/listening.js';
import { aProgram } from '../../support/program.js';
import { catalogueOf } from '../../support/service.js';
import { size } from '../../support/sizes.js';
import { Member } from '../safeguards/office.js';

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
      const times = await timesOf(
        KINDS,
        { rounds: ROUNDS, warming: WARMING },
        async (kind, round, at) => {
          const code = kind === 'no such code' ? newAccessCode() : (papers.get(kind)?.code ?? '');
          // An address of its own each time: else the thirty-first would be another kind.
          const address = `2001:db8:${(round + 10).toString(16)}:${at.toString(16)}::1`;
          const answer = await door.enter({ code, birthDate: '1941-03-02', address });
          expect(answer.ok).toBe(false);
        },
        reset,
      );
      expectToTakeAsLong('refusal at the door', times);
    },
    size(60_000, 600_000),
  );
});

/** Of everyday runs a handful: it is looked at whether the answers are those that are timed. */
const LOOKS = { rounds: size(2, 500), warming: size(1, 20) };
/** Two cases differ by themselves (where their rows lie, which connection is warm), one way as often as the other: many tell nothing of the flag. */
const PAIRS = size(1, 10);
const OPERATION = `query ($id: ID!) { case(id: $id) { number deceased { name address } questions ${everythingOf('Question', ['Department.procedures'])} procedureList ${everythingOf('ProcedureList')} } }`;

describe(`how long it takes to read of a case that is protected and of one that is not, ${String(LOOKS.rounds)} times each`, () => {
  const FLAGS = ['protected', 'not protected'] as const;
  const cases = new Map<string, { readonly id: string; readonly open: Relative; readonly closed: Relative }[]>();
  let url = '';

  beforeAll(
    async () => {
      url = await listening(house.service);
      const [clerk, officer] = ['counter', 'privacy-officer'].map((office) => new Member(() => house.service, office));
      const opened = async (id: string, at: number) => {
        const relative = new Relative(url);
        expect(await relative.isLetIn((await paperFor(house.desk, id, at)).code)).toBe(true);
        return relative;
      };
      const people = [aPerson(), aPerson({ roles: ['VISITOR'], name: '山田 次郎' })];
      for (const flag of Array.from({ length: PAIRS }, () => FLAGS).flat()) {
        const id = await house.desk.register({ people });
        const closed = await opened(id, 1);
        if (flag === 'protected' && clerk && officer) {
          await clerk.report(id);
          house.clock.advance(1_000);
          const { case: found } = await house.desk.query<{ case: { people: { id: string }[] } }>(
            'query ($id: ID!) { case(id: $id) { people { id } } }',
            { id },
          );
          await clerk.agreed(officer, 'ONLINE_ACCESS', { caseId: id, subjectId: found.people[0]?.id });
        } else await house.ground.superuser('update access_papers set revoked_at = made_at where case_id = $1', [id]);
        // The session of the second one ended with the report, or with its paper.
        cases.set(flag, [...(cases.get(flag) ?? []), { id, open: await opened(id, 0), closed }]);
      }
    },
    size(60_000, 300_000),
  );

  const of = (flag: string, round: number) => {
    const found = cases.get(flag)?.[Math.abs(round) % PAIRS];
    if (!found) throw new Error(flag);
    return found;
  };

  it.each([
    ['a department', () => house.service.headers({ as: 'department:SHIMIN' })],
    [
      'a department’s program',
      () => aProgram(house.service, { role: 'DEPARTMENT', department: 'SHIMIN', operations: [OPERATION] }),
    ],
  ] as const)(
    '%s learns nothing from question and list',
    async (what, headersOf) => {
      const headers = { 'content-type': 'application/json', ...(await headersOf()) };
      const read = async (flag: string, round: number): Promise<string> => {
        const body = JSON.stringify({ query: OPERATION, variables: { id: of(flag, round).id } });
        return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).text();
      };
      for (const flag of FLAGS) expect(await read(flag, 0)).toContain('"procedureList":{');
      expectToTakeAsLong(what, await timesOf(FLAGS, LOOKS, async (flag, round) => void (await read(flag, round))));
    },
    size(60_000, 600_000),
  );

  it.each([
    ['open', 200],
    ['closed', 401],
  ] as const)(
    'the family learns nothing from its page, which is %s',
    async (state, status) => {
      const look = async (flag: string, round: number): Promise<void> => {
        const answer = await of(flag, round)[state].get('/k/list');
        await answer.text();
        expect(answer.status).toBe(status);
      };
      expectToTakeAsLong(`family page, ${state}`, await timesOf(FLAGS, LOOKS, look));
    },
    size(60_000, 600_000),
  );
});
