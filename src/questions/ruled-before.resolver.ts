import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, ReadScope } from '../access/operation.js';
import { Releases } from '../catalogue/releases.js';
import { caseById } from '../cases/case-loader.js';
import type * as contract from '../contract/generated.js';
import { loaderKind } from '../platform/loaders/loaders.js';
import { presentAnsweredPapers } from './present-answer.js';
import type { PresentedQuestion } from './present-question.js';
import { openRuling, readRetiredRulings, type RulingRow } from './rulings.js';
import { seenRows } from './seen-questions.js';

const retiredByCase = loaderKind<ReadScope, string, readonly RulingRow[]>(
  ({ tx }, ids) => readRetiredRulings(tx, ids),
  () => [],
);

@Resolver('Question')
export class RuledBeforeResolver {
  constructor(@Inject(Releases) private readonly releases: Releases) {}

  /** Of the rows that the viewer may see of this department; read only when it is asked for. */
  @ResolveField()
  async ruledBefore(
    @Parent() { case: { id: caseId }, department: { code: department } }: PresentedQuestion,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.RulingOfBefore[]> {
    const loaders = await operation.loaders();
    const [record, rows] = await Promise.all([caseById(loaders).load(caseId), retiredByCase(loaders).load(caseId)]);
    const own = rows.filter((row) => row.department === department);
    if (!record || own.length === 0) return [];
    const { catalogue } = await this.releases.release(record.releaseId, loaders.scope.tx);
    const seen = seenRows(operation.actor, department, catalogue);
    return own
      .filter(({ code }) => seen.includes(code))
      .map((row) => {
        const ruling = openRuling(record, row);
        const { code, outcome, reason, note = null, by, at } = ruling;
        const title = catalogue.rules.get(code)?.at(-1)?.procedure.title[operation.language] ?? code;
        const papers = presentAnsweredPapers(ruling, catalogue, operation.language);
        return { code, title, outcome, reason, note, papers, by, at };
      });
  }
}
