import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation, ReadScope } from '../../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../../access/present-refusal.js';
import type { Refusal } from '../../access/refusal.js';
import { caseById } from '../../cases/case-loader.js';
import { Releases } from '../../catalogue/releases.js';
import type * as contract from '../../contract/generated.js';
import type { Result } from '../../platform/errors/result.js';
import { loaderKind } from '../../platform/loaders/loaders.js';
import { type PresentedQuestion, presentQuestion } from '../present-question.js';
import { questionsSeenIn } from '../question-loader.js';
import { AskBack } from './ask-back.service.js';
import { type BackRow, type BackState, openWords, readBack, readBacks, readOpenBacks } from './back-rows.js';
import { EndBack } from './end-back.service.js';

type PresentedBack = Omit<contract.QuestionBack, 'question' | 'text' | 'answer'> & { readonly row: BackRow };

const STATES: Readonly<Record<BackState, contract.QuestionBackState>> = {
  'at-counter': 'AT_COUNTER',
  'with-family': 'WITH_FAMILY',
  answered: 'ANSWERED',
  'taken-back': 'TAKEN_BACK',
  'not-needed': 'NOT_NEEDED',
};

const present = (row: BackRow): PresentedBack => ({
  id: row.id,
  state: STATES[row.state],
  askedAt: row.askedAt,
  endedAt: row.endedAt,
  version: row.version,
  row,
});

const backsOfQuestion = loaderKind<ReadScope, string, readonly BackRow[]>(
  async ({ tx }, ids) => {
    const rows = await readBacks(tx, ids);
    return new Map(ids.map((id) => [id, rows.filter(({ questionId }) => questionId === id)]));
  },
  () => [],
);

@Resolver('Question')
export class BacksOfQuestionResolver {
  @ResolveField()
  async backs(@Parent() { id }: PresentedQuestion, @Context() { operation }: GraphqlContext): Promise<PresentedBack[]> {
    return (await backsOfQuestion(await operation.loaders()).load(id)).map(present);
  }
}

@Resolver('QuestionBack')
export class BackResolver {
  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(AskBack) private readonly asking: AskBack,
    @Inject(EndBack) private readonly ending: EndBack,
  ) {}

  @Query()
  async askedBack(@Context() { operation }: GraphqlContext): Promise<PresentedBack[]> {
    const { scope } = await operation.loaders();
    const rows = await readOpenBacks(scope.tx);
    operation.trail.listed([...new Set(rows.map(({ caseId }) => caseId))], null);
    return rows.map(present);
  }

  @ResolveField()
  async question(
    @Parent() { row }: PresentedBack,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedQuestion> {
    const { catalogue, questions } = await questionsSeenIn(row.caseId, operation, this.releases);
    const question = questions.find(({ id }) => id === row.questionId);
    const presented = question ? presentQuestion(question, catalogue, operation.language) : null;
    if (!presented) throw new Error('an asking back without its question');
    return presented;
  }

  @ResolveField()
  async text(@Parent() { row }: PresentedBack, @Context() { operation }: GraphqlContext): Promise<string> {
    return (await wordsOf(row, operation)).text;
  }

  @ResolveField()
  async answer(@Parent() { row }: PresentedBack, @Context() { operation }: GraphqlContext): Promise<string | null> {
    return (await wordsOf(row, operation)).answer;
  }

  @Mutation()
  async askBack(@Args('input') input: contract.AskBackInput, @Context() { operation }: GraphqlContext) {
    return answered('AskBackSuccess', await this.asking.ask(operation.actor, input), operation);
  }

  @Mutation()
  async answerBack(@Args('input') input: contract.AnswerBackInput, @Context() { operation }: GraphqlContext) {
    return answered('AnswerBackSuccess', await this.ending.answer(operation.actor, input), operation);
  }

  @Mutation()
  async takeBackAsked(@Args('input') input: contract.TakeBackAskedInput, @Context() { operation }: GraphqlContext) {
    return answered('TakeBackAskedSuccess', await this.ending.takeBack(operation.actor, input), operation);
  }
}

async function wordsOf(row: BackRow, operation: Operation) {
  const record = await caseById(await operation.loaders()).load(row.caseId);
  if (!record) throw new Error('an asking back without its case');
  return openWords(record.sealer, row);
}

async function answered<Name extends string>(
  name: Name,
  result: Result<string, Refusal>,
  operation: Operation,
): Promise<PresentedRefusal | { __typename: Name; back: PresentedBack }> {
  if (!result.ok) return presentRefusal(result.error, operation.language);
  const { scope } = await operation.loaders();
  const row = await readBack(scope.tx, result.value);
  if (!row) throw new Error('the asking back is gone in the operation that changed it');
  return { __typename: name, back: present(row) };
}
