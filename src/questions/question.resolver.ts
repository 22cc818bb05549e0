import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import { presentDepartment, presentFact } from '../catalogue/present.js';
import { Releases } from '../catalogue/releases.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRef } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { Clock } from '../platform/clock.js';
import { clockToken } from '../platform/tokens.js';
import { AnswerQuestion } from './answer-question.service.js';
import { readConsents } from './consent/consent-rows.js';
import { askedByPaper } from './consent/consent-scope.js';
import { ImportLedger } from './ledger/import-ledger.service.js';
import type { HeldAsAWhole } from './asking.js';
import { heldFor } from './open-held.js';
import { OpenQuestions } from './open-questions.service.js';
import { type PresentedQuestion, presentQuestion } from './present-question.js';
import { questionsSeenIn } from './question-loader.js';
import type { QuestionRow } from './question-rows.js';
import { RecordFacts } from './record-facts.service.js';

const HELD_FOR: Readonly<Record<HeldAsAWhole, contract.HeldFor>> = {
  'non-resident': 'NOT_A_RESIDENT',
  booking: 'BOOKING',
};

@Resolver('Case')
export class QuestionResolver {
  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(RecordFacts) private readonly recording: RecordFacts,
    @Inject(AnswerQuestion) private readonly answering: AnswerQuestion,
    @Inject(OpenQuestions) private readonly opening: OpenQuestions,
    @Inject(ImportLedger) private readonly importing: ImportLedger,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @ResolveField()
  async questions(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<PresentedQuestion[]> {
    return (await this.seen(id, operation)).questions;
  }

  @ResolveField()
  async heldFor(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<contract.HeldFor | null> {
    const kind = heldFor((await questionsSeenIn(id, operation, this.releases)).questions);
    return kind === null ? null : HELD_FOR[kind];
  }

  @Mutation()
  async recordFacts(
    @Args('input') input: contract.RecordFactsInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<
    | PresentedRefusal
    | { __typename: 'RecordFactsSuccess'; case: CaseRef; askedAgain: Omit<contract.Department, 'procedures'>[] }
  > {
    const result = await this.recording.record(operation.actor, input);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { caseId } = result.value;
    const { departments } = (await this.seen(caseId, operation)).catalogue;
    const askedAgain = result.value.askedAgain
      .flatMap((code) => departments.get(code) ?? [])
      .map((department) => presentDepartment(department, operation.language));
    return { __typename: 'RecordFactsSuccess', case: { id: caseId }, askedAgain };
  }

  @Mutation()
  async answerQuestion(
    @Args('input') input: contract.AnswerQuestionInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<
    PresentedRefusal | { __typename: 'AnswerQuestionSuccess'; case: CaseRef; question: PresentedQuestion | null }
  > {
    const result = await this.answering.answer(operation.actor, input);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { caseId, questionId } = result.value;
    const { questions } = await this.seen(caseId, operation);
    return {
      __typename: 'AnswerQuestionSuccess',
      case: { id: caseId },
      question: questions.find(({ id }) => id === questionId) ?? null,
    };
  }

  @Mutation()
  async openQuestions(
    @Args('input') input: contract.OpenQuestionsInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | { __typename: 'OpenQuestionsSuccess'; case: CaseRef }> {
    const result = await this.opening.open(operation.actor, input);
    return result.ok
      ? { __typename: 'OpenQuestionsSuccess', case: { id: result.value } }
      : presentRefusal(result.error, operation.language);
  }

  @Mutation()
  async importLedger(
    @Args('input') input: contract.ImportLedgerInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | ({ __typename: 'ImportLedgerSuccess' } & contract.ImportLedgerSuccess)> {
    const result = await this.importing.import(operation.actor, input);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { rows, columnsMissing } = result.value;
    return {
      __typename: 'ImportLedgerSuccess',
      rows,
      columnsMissing: columnsMissing.map((fact) => presentFact(fact, operation.language)),
    };
  }

  private async seen(caseId: string, operation: Operation) {
    const { catalogue, questions } = await questionsSeenIn(caseId, operation, this.releases);
    const forPaper = await this.#waitForPaper(caseId, questions, catalogue, operation);
    return {
      catalogue,
      questions: questions.flatMap((row) => {
        const seen = forPaper.has(row.id) ? { ...row, reason: 'consent-paper' } : row;
        return presentQuestion(seen, catalogue, operation.language) ?? [];
      }),
    };
  }

  /** Questions that wait for a consent of which only the scan is missing; the counter, which adds it, is told. */
  async #waitForPaper(
    caseId: string,
    questions: readonly QuestionRow[],
    catalogue: CompiledCatalogue,
    operation: Operation,
  ): Promise<ReadonlySet<string>> {
    const held = questions.filter(({ state, reason }) => state === 'held' && reason === 'consent');
    const loaders = await operation.loaders();
    const record =
      held.length === 0 || operation.actor.role !== 'counter' ? null : await caseById(loaders).load(caseId);
    if (!record) return new Set();
    const today = this.clock.today();
    const consents = await readConsents(loaders.scope.tx, record);
    const missing = new Set(consents.flatMap((one) => askedByPaper(one, catalogue, today)));
    return new Set(held.filter(({ department }) => missing.has(department)).map(({ id }) => id));
  }
}
