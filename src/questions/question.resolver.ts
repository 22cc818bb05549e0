import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import { presentDepartment } from '../catalogue/present.js';
import { Releases } from '../catalogue/releases.js';
import type { CaseRef } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import { AnswerQuestion } from './answer-question.service.js';
import type { QuestionState } from './asking.js';
import { ImportLedger } from './ledger/import-ledger.service.js';
import { OpenQuestions } from './open-questions.service.js';
import { questionsOfCase } from './question-loader.js';
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

type PresentedQuestion = Omit<contract.Question, 'department'> & {
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

  /** A department sees its own question only. */
  @ResolveField()
  async questions(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<PresentedQuestion[]> {
    const { actor, language } = operation;
    const all = await questionsOfCase(await operation.loaders()).load(id);
    const seen = actor.role === 'department' ? all.filter(({ department }) => department === actor.department) : all;
    return seen.flatMap((row) => this.present(row, language) ?? []);
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
    const { departments } = this.releases.newest.catalogue;
    const askedAgain = result.value.askedAgain
      .flatMap((code) => departments.get(code) ?? [])
      .map((department) => presentDepartment(department, operation.language));
    return { __typename: 'RecordFactsSuccess', case: { id: result.value.caseId }, askedAgain };
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
    const questions = await questionsOfCase(await operation.loaders()).load(caseId);
    const row = questions.find(({ id }) => id === questionId);
    return {
      __typename: 'AnswerQuestionSuccess',
      case: { id: caseId },
      question: row ? this.present(row, operation.language) : null,
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
  ): Promise<PresentedRefusal | { __typename: 'ImportLedgerSuccess'; rows: number }> {
    const result = await this.importing.import(operation.actor, input);
    return result.ok
      ? { __typename: 'ImportLedgerSuccess', rows: result.value }
      : presentRefusal(result.error, operation.language);
  }

  private present(row: QuestionRow, language: 'ja' | 'en'): PresentedQuestion | null {
    const department = this.releases.newest.catalogue.departments.get(row.department);
    if (!department) return null;
    return {
      id: row.id,
      department: presentDepartment(department, language),
      state: STATES[row.state],
      round: row.round,
      version: row.version,
      askedAt: row.askedAt,
      answeredAt: row.answeredAt,
      dueOn: row.dueOn,
      reason: row.state === 'attends' ? null : (reasonInWords(row.reason)?.[language] ?? null),
    };
  }
}
