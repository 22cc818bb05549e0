import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, ReadScope } from '../access/operation.js';
import { Releases } from '../catalogue/releases.js';
import { caseById } from '../cases/case-loader.js';
import type * as contract from '../contract/generated.js';
import { papersToName } from '../domain/papers-to-name.js';
import { loaderKind } from '../platform/loaders/loaders.js';
import { lastAnswersOf } from './last-answers-of-department.js';
import { partyName, presentAnsweredPapers, presentNamedPaper } from './present-answer.js';
import type { PresentedQuestion } from './present-question.js';
import { openRuling, readLastRulings, type RulingRow } from './rulings.js';
import { seenRows } from './seen-questions.js';
import { whomToName } from './whom-to-name.js';

const lastByCase = loaderKind<ReadScope, string, readonly RulingRow[]>(
  ({ tx }, ids) => readLastRulings(tx, ids),
  () => [],
);

/** What was answered on procedures, and what an answer may name. */
@Resolver('Question')
export class LastAnswersResolver {
  constructor(@Inject(Releases) private readonly releases: Releases) {}

  @ResolveField()
  async lastAnswers(
    @Parent() question: PresentedQuestion,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.ProcedureAnswer[]> {
    const { department } = question;
    const loaders = await operation.loaders();
    const [found, rows] = await Promise.all([
      this.caseOf(question, operation),
      lastByCase(loaders).load(question.case.id),
    ]);
    const own = rows.filter((row) => row.department === department.code);
    if (!found || own.length === 0) return [];
    const { record, catalogue } = found;
    const seen = seenRows(operation.actor, department.code, catalogue);
    const { language } = operation;
    return own
      .filter(({ code }) => seen.includes(code))
      .map((row, index, all) => {
        const ruling = openRuling(record, row);
        const { code, outcome, reason, askOf, note = null, by, at } = ruling;
        return {
          code,
          title: catalogue.rules.get(code)?.at(-1)?.procedure.title[language] ?? code,
          outcome,
          reason,
          askOf: askOf === undefined ? null : { code: askOf, name: partyName(askOf, catalogue, language) },
          note,
          papers: presentAnsweredPapers(ruling, catalogue, language),
          by,
          at,
          counts: all.findIndex((other) => other.code === code) === index,
        };
      });
  }

  @ResolveField()
  async answersBefore(
    @Parent() { department: { code } }: PresentedQuestion,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.AnswerBefore[]> {
    const { actor, language } = operation;
    if (actor.role !== 'department' || actor.department !== code) return [];
    const { scope } = await operation.loaders();
    const { catalogue } = this.releases.newest;
    return lastAnswersOf(scope, code, catalogue, language);
  }

  @ResolveField()
  phrases(
    @Parent() { department: { code } }: PresentedQuestion,
    @Context() { operation: { language } }: GraphqlContext,
  ): contract.AnswerPhrases {
    const phrases = this.releases.newest.catalogue.departments.get(code)?.phrases;
    return {
      thereIs: (phrases?.thereIs ?? []).map((phrase) => phrase[language]),
      cannotSettle: (phrases?.cannotSettle ?? []).map((phrase) => phrase[language]),
    };
  }

  @ResolveField()
  async papersToName(
    @Parent() question: PresentedQuestion,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.NamedPaper[]> {
    const found = await this.caseOf(question, operation);
    return found ? papersToName(found.catalogue).map((paper) => presentNamedPaper(paper, operation.language)) : [];
  }

  @ResolveField()
  async whomToName(
    @Parent() question: PresentedQuestion,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.AskedParty[]> {
    const found = await this.caseOf(question, operation);
    if (!found) return [];
    const { catalogue } = found;
    return whomToName(question.department.code, catalogue).map((code) => ({
      code,
      name: partyName(code, catalogue, operation.language),
    }));
  }

  private async caseOf({ case: { id } }: PresentedQuestion, operation: GraphqlContext['operation']) {
    const loaders = await operation.loaders();
    const record = await caseById(loaders).load(id);
    return record && { record, ...(await this.releases.release(record.releaseId, loaders.scope.tx)) };
  }
}
