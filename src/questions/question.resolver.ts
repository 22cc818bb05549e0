import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import { presentDepartment, presentFact } from '../catalogue/present.js';
import { Releases } from '../catalogue/releases.js';
import type { CaseRef } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { AnswerQuestion } from './answer-question.service.js';
import type { QuestionState } from './asking.js';
import { ImportLedger } from './ledger/import-ledger.service.js';
import { OpenQuestions } from './open-questions.service.js';
import { questionsSeenIn } from './question-loader.js';
import type { QuestionRow } from './question-rows.js';
import { reasonInWords } from './reasons.js';
import { RecordFacts } from './record-facts.service.js';

const STATES: Readonly<Record<QuestionState, contract.QuestionState>> = {
  held: 'HELD',
  asked: 'ASKED',
  'with-person': 'WITH_PERSON',
  'needs-person': 'NEEDS_PERSON',
  answered: 'ANSWERED',
  attends: 'ATTENDS',
  'not-asked': 'NOT_ASKED',
  withdrawn: 'WITHDRAWN',
};

/** Its earlier rulings are a field of their own ({@link RuledBeforeResolver}). */
type PresentedQuestion = Omit<contract.Question, 'department' | 'ruledBefore'> & {
  readonly caseId: string;
  readonly department: Omit<contract.Department, 'procedures'>;
};

@Resolver('Case')
export class QuestionResolver {
  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(RecordFacts) private readonly recording: RecordFacts,
    @Inject(AnswerQuestion) private readonly answering: AnswerQuestion,
    @Inject(OpenQuestions) private readonly opening: OpenQuestions,
    @Inject(ImportLedger) private readonly importing: ImportLedger,
  ) {}

  @ResolveField()
  async questions(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<PresentedQuestion[]> {
    return (await this.seen(id, operation)).questions;
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
    return { catalogue, questions: questions.flatMap((row) => present(row, catalogue, operation.language)) };
  }
}

function present(row: QuestionRow, { departments }: CompiledCatalogue, language: 'ja' | 'en'): PresentedQuestion[] {
  const department = departments.get(row.department);
  if (!department) return [];
  return [
    {
      id: row.id,
      caseId: row.caseId,
      department: presentDepartment(department, language),
      state: STATES[row.state],
      round: row.round,
      version: row.version,
      askedAt: row.askedAt,
      answeredAt: row.answeredAt,
      dueOn: row.dueOn,
      reason: row.state === 'attends' ? null : (reasonInWords(row.reason)?.[language] ?? null),
    },
  ];
}
