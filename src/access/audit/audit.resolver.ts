import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type * as contract from '../../contract/generated.js';
import type { GraphqlContext, Operation } from '../operation.js';
import { refusedQuery } from '../present-refusal.js';
import { invalid, notYours } from '../refusal.js';
import { pageSize } from '../page-size.js';
import { KeyRing } from '../sealing.js';
import { type AuditRow, connectionOf, pageOf, presentEntry, readAudit } from './audit-rows.js';
import { readHeads } from './heads.js';
import { reasonOfHouse } from './reasons-of-house.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Resolver()
export class AuditResolver {
  constructor(@Inject(KeyRing) private readonly keys: KeyRing) {}

  @Query()
  async audit(
    @Args() { first, after, day, staffId, caseId }: contract.QueryAuditArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.AuditConnection> {
    onlyWhoWatches(operation);
    const page = pageOf(first, after, operation);
    for (const [name, id] of Object.entries({ staffId, caseId }))
      if (id && !UUID.test(id)) throw refusedQuery(noId(name), operation.language);
    if (day && !isDay(day)) throw refusedQuery(noDay, operation.language);
    const { scope } = await operation.loaders();
    const filter = { day: day ?? null, person: staffId ?? null, caseId: caseId ?? null };
    const rows = await readAudit(scope.tx, filter, page);
    operation.trail.note('audit', {
      cases: caseId ? [caseId] : [],
      subject: staffId ?? undefined,
      count: Math.min(rows.length, page.first),
    });
    return connectionOf(rows, page, (row) => ({
      ...presentEntry(row, operation),
      reason: this.#reasonOf(row, operation),
    }));
  }

  @Query()
  async auditHeads(
    @Args() { last }: contract.QueryAuditHeadsArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.AuditHead[]> {
    onlyWhoWatches(operation);
    const count = pageSize('last', last ?? 7, operation);
    const { scope } = await operation.loaders();
    const rows = await readHeads(scope.tx, count);
    operation.trail.note('auditHeads', { count: rows.length });
    return rows;
  }

  /** Reasons that stand in a case are read in its history. */
  #reasonOf({ act, case_id, reason }: AuditRow, { actor }: Operation): string | null {
    if (case_id !== null || reason === null) return null;
    return reasonOfHouse(this.keys, actor.municipality).open(act, reason);
  }
}

function onlyWhoWatches({ actor, language }: Operation): void {
  if (actor.role !== 'auditor' && actor.role !== 'privacy-officer') throw refusedQuery(notYours([]), language);
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const noId = (argument: string) =>
  invalid(
    'BAD_USER_INPUT',
    { ja: `${argument} には一覧にある id を入れてください。`, en: `${argument}: give an id as the lists show it.` },
    [argument],
  );
const noDay = invalid(
  'BAD_USER_INPUT',
  { ja: 'day には 2026-11-22 のように日付を入れてください。', en: 'day: write it as 2026-11-22.' },
  ['day'],
);
