import { Inject } from '@nestjs/common';
import { Context, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../access/operation.js';
import { Releases } from '../../catalogue/releases.js';
import { addDays } from '../../domain/calendar-date.js';
import type { Clock } from '../../platform/clock.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { clockToken } from '../../platform/tokens.js';
import { readDesks, unset } from './desk-rows.js';

/** So many answers one gives on a page of their own (eight-days.md, day 3). */
const PRACTICE = 10;
/** Busy: more than ten questions a week. */
const WEEKS = 4;
const QUESTIONS_A_WEEK = 10;

/** How somebody's own list is answered: what they have done before is in the audit already, and nothing more is kept of them. */
@Resolver('Me')
export class OwnListResolver {
  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @ResolveField()
  async answersGiven(@Context() { operation }: GraphqlContext): Promise<number> {
    const { actor } = operation;
    if (!('person' in actor) || actor.person === undefined) return 0;
    const { scope } = await operation.loaders();
    const [answer] = await scope.tx.pipeline([
      {
        name: 'answers-of-person',
        sql: `select count(*)::int as given from (
                select distinct subject_id from audit
                 where municipality_id = (select current_municipality()) and actor_id = $1::uuid and act = 'answerQuestion' and outcome = 'done'
                 limit ${String(PRACTICE)}) q`,
        params: [actor.person],
      },
    ]);
    return rowsOf<{ given: number }>(answer)[0]?.given ?? 0;
  }

  @ResolveField()
  async answersByKeys(@Context() { operation }: GraphqlContext): Promise<boolean> {
    const { actor } = operation;
    if (actor.role !== 'department') return actor.role === 'counter';
    const { scope } = await operation.loaders();
    const { byKeys } = (await readDesks(scope.tx)).get(actor.department) ?? unset(actor.department);
    if (byKeys !== 'by-count') return byKeys === 'yes';
    return (
      (await questionsSince(scope.tx, actor.department, addDays(this.clock.today(), -7 * WEEKS))) >
      WEEKS * QUESTIONS_A_WEEK
    );
  }

  @ResolveField()
  attends(@Context() { operation: { actor } }: GraphqlContext): boolean {
    if (actor.role !== 'department') return false;
    return this.releases.newest.catalogue.departments.get(actor.department)?.attends === true;
  }
}

/** What came to a person there: still waiting, or answered by somebody; what a ledger answered by itself is nobody's work. */
async function questionsSince(tx: SqlTransaction, department: string, day: string): Promise<number> {
  const [answer] = await tx.pipeline([
    {
      name: 'questions-of-people',
      sql: `select count(*)::int as count from (
              select id from questions
               where municipality_id = (select current_municipality()) and department = $1 and state in ('with-person', 'needs-person')
              union
              select subject_id from audit
               where municipality_id = (select current_municipality()) and department = $1 and act = 'answerQuestion' and outcome = 'done' and day >= $2::date) q`,
      params: [department, day],
    },
  ]);
  return rowsOf<{ count: number }>(answer)[0]?.count ?? 0;
}
