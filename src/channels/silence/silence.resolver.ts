import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation, ReadScope } from '../../access/operation.js';
import { presentRefusal, type PresentedRefusal, refusedQuery } from '../../access/present-refusal.js';
import { invalid } from '../../access/refusal.js';
import { presentDepartment } from '../../catalogue/present.js';
import { Releases } from '../../catalogue/releases.js';
import type * as contract from '../../contract/generated.js';
import { type Clock, dayInJapan } from '../../platform/clock.js';
import { loaderKind } from '../../platform/loaders/loaders.js';
import { clockToken } from '../../platform/tokens.js';
import type { PresentedQuestion } from '../../questions/present-question.js';
import { mailedDepartments, readDesks, readUndelivered } from '../desk/desk-rows.js';
import { Leading } from '../desk/leading.js';
import { sendsMailToken } from '../sends-mail.js';
import { lateness, waitingInTheOpen, type Waiting } from './late.js';
import { isMonth, readMonth } from './month.js';
import { type Step, STEPS } from './next-step.js';
import { lastReminder, RemindLate } from './remind-late.service.js';
import { readWaiting, type WaitingRow } from './waiting-rows.js';

const NAMES: Readonly<Record<Step, contract.SilenceStep>> = {
  reminder: 'REMINDER',
  deputy: 'DEPUTY',
  lead: 'LEAD',
  'at-counter': 'AT_COUNTER',
};
const WAITS: ReadonlySet<contract.QuestionState> = new Set(['WITH_PERSON', 'NEEDS_PERSON']);

type PresentedLight = Omit<contract.DepartmentLight, 'department'> & {
  readonly department: Omit<contract.Department, 'procedures'>;
};
type PresentedReminders = Omit<contract.RemindLateSuccess, 'reminded' | '__typename'> & {
  readonly __typename: 'RemindLateSuccess';
  readonly reminded: readonly (Omit<contract.RemindedDepartment, 'department'> & Pick<PresentedLight, 'department'>)[];
};

const desksOfOperation = loaderKind<ReadScope, string, string | null>(
  async ({ tx }) => new Map([...(await readDesks(tx))].map(([code, { whereToLook }]) => [code, whereToLook])),
  () => null,
);

/** What silence has led to, where it is seen: on questions, as lights, by one key. */
@Resolver('Question')
export class SilenceResolver {
  readonly #waiting;

  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(RemindLate) private readonly reminding: RemindLate,
    @Inject(Leading) private readonly leading: Leading,
    @Inject(clockToken) private readonly clock: Clock,
    @Inject(sendsMailToken) private readonly sendsMail: boolean,
  ) {
    this.#waiting = loaderKind<ReadScope, string, WaitingRow | null>(
      async ({ tx }, ids) => {
        const rows = await readWaiting(tx, dayInJapan(this.clock.now()), ids);
        return new Map(rows.map((row) => [row.id, row]));
      },
      () => null,
    );
  }

  @Query()
  async departmentLights(@Context() { operation }: GraphqlContext): Promise<PresentedLight[]> {
    const { scope } = await operation.loaders();
    const [waiting, mailed, undelivered] = [
      await waitingInTheOpen(scope.tx, this.releases, this.clock.now()),
      await mailedDepartments(scope.tx),
      new Set((await readUndelivered(scope.tx)).map(({ department }) => department)),
    ];
    const reach = (code: string): contract.MailReach =>
      !this.sendsMail
        ? 'NO_MAIL'
        : !mailed.has(code)
          ? 'NO_MAILBOX'
          : undelivered.has(code)
            ? 'NOT_DELIVERED'
            : 'REACHES';
    return this.#departmentsOf(waiting).map((code) =>
      this.#light(
        code,
        waiting.filter(({ department }) => department === code),
        reach(code),
        operation,
      ),
    );
  }

  @Query()
  async lateness(
    @Args('month') month: string,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.Lateness | null> {
    if (!isMonth(month)) throw refusedQuery(noMonth, operation.language);
    const { actor } = operation;
    if (actor.role !== 'department' || !(await this.leading.leads(actor))) return null;
    const { scope } = await operation.loaders();
    const { asked, inTime, late, open, steps } = await readMonth(scope.tx, actor.department, month);
    return {
      month,
      due: asked,
      inTime,
      late,
      open,
      toLead: steps['lead'] ?? 0,
      toCounter: steps['at-counter'] ?? 0,
    };
  }

  @Mutation()
  async remindLate(@Context() { operation }: GraphqlContext): Promise<PresentedRefusal | PresentedReminders> {
    const result = await this.reminding.remind(operation.actor);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { reminded, sendsOn } = result.value;
    return {
      __typename: 'RemindLateSuccess',
      sendsOn,
      reminded: reminded.map(({ department, ...rest }) => ({
        ...rest,
        department: this.#present(department, operation),
      })),
    };
  }

  @ResolveField()
  async silence(
    @Parent() question: PresentedQuestion,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.SilenceStep | null> {
    const row = await this.#rowOf(question, operation);
    const step = STEPS.findLast((one) => row?.steps.has(one) === true);
    return step === undefined ? null : NAMES[step];
  }

  @ResolveField()
  async ringsSince(
    @Parent() question: PresentedQuestion,
    @Context() { operation }: GraphqlContext,
  ): Promise<string | null> {
    const row = await this.#rowOf(question, operation);
    return row && lateness(row, this.clock.now()).ringsSince;
  }

  @ResolveField()
  async remindedAt(
    @Parent() question: PresentedQuestion,
    @Context() { operation }: GraphqlContext,
  ): Promise<string | null> {
    return (await this.#rowOf(question, operation))?.steps.get('by-counter') ?? null;
  }

  @ResolveField()
  async whereToLook(
    @Parent() { department }: PresentedQuestion,
    @Context() { operation }: GraphqlContext,
  ): Promise<string | null> {
    const own = await desksOfOperation(await operation.loaders()).load(department.code);
    return own ?? department.whereToLook ?? null;
  }

  /** Whoever does not see that it waits sees nothing of what that led to. */
  async #rowOf({ id, state }: PresentedQuestion, operation: Operation): Promise<WaitingRow | null> {
    return WAITS.has(state) ? this.#waiting(await operation.loaders()).load(id) : null;
  }

  #departmentsOf(waiting: readonly Waiting[]): string[] {
    const codes = new Set(waiting.map(({ department }) => department));
    const known = [...this.releases.newest.catalogue.departments.keys()];
    return known.filter((code) => codes.has(code));
  }

  #light(code: string, own: readonly Waiting[], mail: contract.MailReach, operation: Operation): PresentedLight {
    const [late, ringing] = [
      own.filter(({ isLate }) => isLate).length,
      own.filter((row) => row.ringsSince !== null).length,
    ];
    return {
      department: this.#present(code, operation),
      light: ringing > 0 ? 'RINGING' : late > 0 ? 'LATE' : 'WAITING',
      waiting: own.length,
      late,
      ringing,
      atCounter: own.filter(({ steps }) => steps.has('at-counter')).length,
      oldestDue: own[0]?.dueOn ?? null,
      remindedAt: lastReminder(own),
      mail,
    };
  }

  #present(code: string, { language }: Operation): Omit<contract.Department, 'procedures'> {
    const department = this.releases.newest.catalogue.departments.get(code);
    if (!department) throw new Error(`a question of ${code}, which no release knows`);
    return presentDepartment(department, language);
  }
}

const noMonth = invalid(
  'BAD_USER_INPUT',
  { ja: 'month は「2026-11」のように入れてください。', en: 'month: write it like 2026-11.' },
  ['month'],
);
