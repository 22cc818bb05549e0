import type { CorrectDeathNoticeInput, DeceasedInput } from '../../src/contract/generated.js';
import { QueueHub } from '../../src/platform/queue/queue-hub.js';
import { few } from '../support/catalogues.js';
import { DepartmentSystem } from '../support/department-system.js';
import { useService } from '../support/desk.js';
import { eventually } from '../support/eventually.js';

/** Answers that are still on their way, by round: each comes when the test lets it. */
class HeldBack {
  readonly #let = new Map<number, () => void>();

  answer(round: number, facts: object): Promise<{ body: string }> {
    return new Promise((resolve) => this.#let.set(round, () => resolve({ body: JSON.stringify({ facts }) })));
  }

  let(round: number): void {
    const come = this.#let.get(round);
    if (!come) throw new Error(`nobody was asked in round ${String(round)}`);
    come();
  }
}

const system = new DepartmentSystem();

describe('an answer to a question that was asked before the notice was corrected', () => {
  afterAll(() => system.close());
  const house = useService(async () => {
    await system.open();
    return { catalogue: few('SHIMIN', 'SUIDO'), settings: { YORISOI_DEPARTMENT_URLS: `SUIDO=${system.url}` } };
  });
  beforeAll(() => house.desk.as('SHIMIN').import('SHIMIN'));

  /** What a late answer could touch: every word and its version, the question, the decisions with what a person ruled. */
  const standing = async (id: string) => ({
    statements: await house.ground.superuser(
      `select source, version, stands, said_at, encode(sealed, 'hex') as sealed from statements where case_id = $1 order by source`,
      [id],
    ),
    history: await house.ground.superuser('select count(*)::int as n from statement_history where case_id = $1', [id]),
    question: await house.ground.superuser(
      `select state, round, reason, version, answered_at, due_on from questions where case_id = $1 and department = 'SUIDO'`,
      [id],
    ),
    decisions: [...(await house.desk.as('SUIDO').decisions(id)).values()],
  });
  const jobsOver = (left: number) =>
    eventually(async () => {
      const { active = 0, waiting = 0 } = await house.service.get(QueueHub).counts('slow');
      expect(active + waiting).toBe(left);
    }, 20_000);
  const askedInRound = (id: string, round: number) =>
    eventually(async () => {
      const { id: question } = await house.desk.as('SUIDO').question(id, 'SUIDO');
      expect(system.asked.some((one) => one.question === question && one.round === round)).toBe(true);
    }, 20_000);

  it.each<[string, Partial<DeceasedInput>, Partial<CorrectDeathNoticeInput>, boolean]>([
    ['of the same person, whose override stands on', { personNumber: '8800001' }, { deathDate: '2026-11-16' }, true],
    ['to another person, for whom no override counts', { personNumber: '8800002' }, { personNumber: '8800003' }, false],
  ])('changes nothing after a correction %s', async (_which, deceased, correction, standsOn) => {
    const held = new HeldBack();
    system.reply = ({ round }) => held.answer(round, { waterContractHolder: round === 1 });
    const id = await house.desk.register({ deceased, facts: { waterAfter: 'stop' } });
    await askedInRound(id, 1);
    await house.desk.as('SUIDO').answer(id, 'SUIDO', {
      procedures: [{ code: 'SUIDO-NAME', outcome: 'REQUIRED', reason: '同居のご家族が使い続けるため' }],
    });
    const { version } = await house.desk.head(id);
    await house.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: version,
      cause: 'REGISTER_CORRECTED',
      evidence: '戸籍の訂正の通知',
      ...correction,
    });
    await askedInRound(id, 2);
    // The others answer in their own time: from here on only the late one can touch anything.
    await eventually(async () =>
      expect(await house.ground.superuser(`select department from questions where state = 'asked'`)).toEqual([
        { department: 'SUIDO' },
      ]),
    );

    const before = await standing(id);
    expect(before.question).toMatchObject([{ state: 'asked', round: 2 }]);
    expect(before.statements.filter(({ source, stands }) => source === 'SUIDO' && stands)).toEqual([]);
    held.let(1);
    await jobsOver(1);
    expect(await standing(id)).toEqual(before);

    held.let(2);
    await jobsOver(0);
    await house.quiet();
    const decisions = await house.desk.as('SUIDO').decisions(id);
    expect(decisions.get('SUIDO-STOP')?.outcome).toBe('NOT_REQUIRED');
    expect(decisions.get('SUIDO-NAME')?.ruling?.outcome).toBe(standsOn ? 'REQUIRED' : undefined);
    expect((await house.desk.as('SUIDO').question(id, 'SUIDO')).round).toBe(2);
  });
});
