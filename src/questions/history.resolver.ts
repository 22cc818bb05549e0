import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type AuditRow, connectionOf, pageOf, presentEntry, readAudit } from '../access/audit/audit-rows.js';
import { reasonPlace } from '../access/audit/auditing.js';
import type { GraphqlContext, Operation } from '../access/operation.js';
import { refusedQuery } from '../access/present-refusal.js';
import { noSuchCase } from '../access/refusal.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { CaseRef } from '../cases/case.resolver.js';
import { Releases } from '../catalogue/releases.js';
import type * as contract from '../contract/generated.js';
import { tellsNobody } from './seen-questions.js';

/** What a department writes: which of its matters it touched is its own business. */
const WRITING = ['answerQuestion', 'recordFacts'];

@Resolver('Case')
export class HistoryResolver {
  constructor(@Inject(Releases) private readonly releases: Releases) {}

  /**
   * Who did and looked at what, views included. That a department which tells only the person concerned looked, answered
   * or was refused would tell that there is something: nobody but itself and who watches over the audit sees its lines.
   */
  @ResolveField()
  async history(
    @Parent() { id }: CaseRef,
    @Args() { first, after }: contract.CaseHistoryArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.AuditConnection> {
    const page = pageOf(first, after, operation);
    const loaders = await operation.loaders();
    const record = await caseById(loaders).load(id);
    if (!record) throw refusedQuery(noSuchCase(['id']), operation.language);
    const { actor } = operation;
    const { catalogue } = await this.releases.release(record.releaseId, loaders.scope.tx);
    const own = actor.role === 'department' ? actor.department : null;
    const watches = actor.role === 'privacy-officer' || actor.role === 'auditor';
    const closed = [...catalogue.departments.keys()].filter(
      (code) => !watches && code !== own && tellsNobody(code, catalogue),
    );
    const rows = await readAudit(loaders.scope.tx, { caseId: id, closed }, page);
    return connectionOf(rows, page, (row) => ({
      ...presentEntry(row, operation),
      ...(watches || isOpen(row, own) ? {} : { fields: [] }),
      reason: reasonOf(row, record, operation),
    }));
  }
}

/**
 * Whose fields are shown: of what others wrote, none; and a department reads only which fields it asked for itself, since what
 * the counter looks at tells what there is to look at.
 */
const isOpen = ({ department, act }: AuditRow, own: string | null): boolean =>
  department === own || (own === null && (department === null || !WRITING.includes(act)));

function reasonOf({ reason, act }: AuditRow, { id, sealer }: CaseRecord, { actor }: Operation): string | null {
  if (reason === null || (actor.role !== 'counter' && actor.role !== 'privacy-officer')) return null;
  const opened = sealer.open(reason, reasonPlace(id, act));
  return typeof opened === 'string' ? opened : null;
}
