import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../access/operation.js';
import { noCursor, pageSize } from '../access/page-size.js';
import { refusedQuery } from '../access/present-refusal.js';
import { Releases } from '../catalogue/releases.js';
import { caseById } from '../cases/case-loader.js';
import type * as contract from '../contract/generated.js';
import type { Clock } from '../platform/clock.js';
import { clockToken } from '../platform/tokens.js';
import { answeredOn } from './answered-today.js';
import { type PresentedQuestion, presentQuestion } from './present-question.js';
import { questionsSeenIn } from './question-loader.js';
import {
  readCaseOfQuestion,
  readWaitingCursor,
  readWaitingQuestions,
  type QuestionRow,
  writeWaitingCursor,
} from './question-rows.js';
import { readRulings } from './rulings.js';
import { askedOf } from './asked-of.js';
import { isToldInTheOpen } from './seen-questions.js';
import { factsStillOwed } from './still-owed.js';

const WAITS: ReadonlySet<contract.QuestionState> = new Set(['WITH_PERSON', 'NEEDS_PERSON']);

/** The work of a department: what waits for a person there, and what it still has to say. */
@Resolver('Question')
export class WaitingResolver {
  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @Query()
  async questions(
    @Args() { first, after }: contract.QueryQuestionsArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<{ edges: { cursor: string; node: PresentedQuestion }[]; pageInfo: contract.PageInfo }> {
    const count = pageSize('first', first ?? 30, operation);
    const cursor = after ? readWaitingCursor(after) : null;
    if (after && !cursor) throw refusedQuery(noCursor, operation.language);
    const { scope } = await operation.loaders();
    const rows = await readWaitingQuestions(scope.tx, { first: count, after: cursor });
    const page = rows.slice(0, count);
    const seen = await Promise.all(page.map((row) => this.seen(row, operation)));
    const last = page.at(-1);
    operation.trail.listed([...new Set(page.map(({ caseId }) => caseId))], null);
    return {
      // A department that tells nobody anything waits for nobody, seen from outside.
      edges: seen.flatMap((node, at) => {
        const row = page[at];
        return node && row && WAITS.has(node.state) ? [{ cursor: writeWaitingCursor(row), node }] : [];
      }),
      pageInfo: { hasNextPage: rows.length > count, endCursor: last ? writeWaitingCursor(last) : null },
    };
  }

  /** A slip that nobody saw at once is mended from here. */
  @Query()
  async answeredToday(@Context() { operation }: GraphqlContext): Promise<PresentedQuestion[]> {
    const { actor } = operation;
    if (actor.role !== 'department') return [];
    const { scope } = await operation.loaders();
    const rows = await answeredOn(scope.tx, actor.department, this.clock.today());
    const seen = await Promise.all(rows.map((row) => this.seen(row, operation)));
    operation.trail.listed([...new Set(rows.flatMap(({ caseId }, at) => (seen[at] ? [caseId] : [])))], null);
    return seen.filter((question) => question !== null);
  }

  @Query()
  async question(
    @Args() { id }: contract.QueryQuestionArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedQuestion | null> {
    const { scope } = await operation.loaders();
    const caseId = await readCaseOfQuestion(scope.tx, id);
    return caseId === null ? null : this.seen({ id: id.toLowerCase(), caseId }, operation);
  }

  @ResolveField()
  async asks(
    @Parent() { case: { id }, department: { code, attends }, state }: PresentedQuestion,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.AskedFact[]> {
    if (attends) return [];
    const loaders = await operation.loaders();
    const record = await caseById(loaders).load(id);
    if (!record) return [];
    const { catalogue } = await this.releases.release(record.releaseId, loaders.scope.tx);
    const ruled = new Set((await readRulings(loaders.scope.tx, record)).map((ruling) => ruling.code));
    const owed = WAITS.has(state) ? factsStillOwed(code, catalogue, record.statements, ruled) : [];
    const { actor, language } = operation;
    return actor.role === 'department'
      ? askedOf(code, owed, record.statements, catalogue, language)
      : askedOf(
          code,
          owed.filter((fact) => isToldInTheOpen(code, fact, catalogue)),
          new Map(),
          catalogue,
          language,
        );
  }

  private async seen(
    { id, caseId }: Pick<QuestionRow, 'id' | 'caseId'>,
    operation: Operation,
  ): Promise<PresentedQuestion | null> {
    const { catalogue, questions } = await questionsSeenIn(caseId, operation, this.releases);
    const row = questions.find((question) => question.id === id);
    return row ? presentQuestion(row, catalogue, operation.language) : null;
  }
}
