import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import type * as contract from '../contract/generated.js';
import { factNamed } from '../domain/facts/index.js';
import { presentFile } from '../questions/ledger/present-file.js';
import { AnswerFromFile } from './answer-from-file.service.js';
import { counterContactToken } from './counter-contact.js';
import { DrawUpAnswerSheet } from './draw-up-answer-sheet.service.js';
import type { JudgedRow } from './judge-rows.js';
import { inWords } from './read-row.js';

@Resolver()
export class SheetResolver {
  constructor(
    @Inject(DrawUpAnswerSheet) private readonly drawing: DrawUpAnswerSheet,
    @Inject(AnswerFromFile) private readonly answering: AnswerFromFile,
    @Inject(counterContactToken) private readonly contact: string | null,
  ) {}

  @Query()
  counterContact(): string | null {
    return this.contact;
  }

  @Mutation()
  async drawUpAnswerSheet(
    @Args('input') input: contract.DrawUpAnswerSheetInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | ({ __typename: 'DrawUpAnswerSheetSuccess' } & contract.DrawUpAnswerSheetSuccess)> {
    const result = await this.drawing.drawUp(operation.actor, input);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { file, losses, ...rest } = result.value;
    return {
      __typename: 'DrawUpAnswerSheetSuccess',
      ...rest,
      file: file === null ? null : Buffer.from(file).toString('base64'),
      losses: losses.map((loss) => ({ ...loss, characters: [...loss.characters] })),
    };
  }

  @Mutation()
  async answerFromFile(
    @Args('input') input: contract.AnswerFromFileInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | ({ __typename: 'AnswerFromFileSuccess' } & contract.AnswerFromFileSuccess)> {
    const result = await this.answering.answer(operation.actor, input);
    const { language } = operation;
    if (!result.ok) return presentRefusal(result.error, language);
    const { table, rows, unchanged } = result.value;
    return {
      __typename: 'AnswerFromFileSuccess',
      file: presentFile(table),
      rows: rows.map((row) => presentRow(row, language)),
      unchanged,
    };
  }
}

const presentRow = (
  { line, state, of, fact, before, after, message }: JudgedRow,
  language: 'ja' | 'en',
): contract.AnswerRow => ({
  line,
  state,
  questionId: of?.question.id ?? null,
  number: of?.record.number ?? null,
  name: of?.record.notice.deceased.name ?? null,
  fact: of === null || fact === null ? null : factNamed(fact).label[language],
  before: before === null || fact === null ? null : inWords(fact, before, language),
  after: after === null || fact === null ? null : inWords(fact, after, language),
  message: message?.[language] ?? null,
});
