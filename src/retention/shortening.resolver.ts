import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApprovalRow } from '../access/approvals/approval-rows.js';
import type { GraphqlContext } from '../access/operation.js';
import { refusedQuery } from '../access/present-refusal.js';
import { RETENTION_CLASSES } from '../cases/retention/classes.js';
import { FROM_KINDS, KINDS } from '../cases/retention/kinds-in-contract.js';
import { readSettings, yearsOf } from '../cases/retention/retention-rows.js';
import type * as contract from '../contract/generated.js';
import type { Clock } from '../platform/clock.js';
import { clockToken } from '../platform/tokens.js';
import { canBeSet } from './set-retention.service.js';
import { shorteningIn } from './shorten-retention.service.js';
import { effectOn, type RetentionEffect } from './shortening-effect.js';

/** What a shorter time would do, before it is asked for and for whoever agrees to it. */
@Resolver('Approval')
export class ShorteningResolver {
  constructor(@Inject(clockToken) private readonly clock: Clock) {}

  @Query()
  async retentionEffect(
    @Args() { kind, fiscalYears }: contract.QueryRetentionEffectArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<RetentionEffect> {
    const settable = canBeSet(FROM_KINDS[kind], fiscalYears);
    if (!settable.ok) throw refusedQuery(settable.error, operation.language);
    const { tx } = (await operation.loaders()).scope;
    const from = yearsOf(await readSettings(tx), settable.value);
    const effect = await effectOn(tx, settable.value, { from, to: fiscalYears }, this.clock.today());
    operation.trail.note('retentionEffect', { count: effect.due });
    return effect;
  }

  @ResolveField()
  async retention(
    @Parent() row: ApprovalRow,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.ShorteningAsked | null> {
    const asked = shorteningIn(row);
    if (asked === null) return null;
    const { kind, fiscalYears } = asked;
    const { tx } = (await operation.loaders()).scope;
    const yearsNow = yearsOf(await readSettings(tx), kind);
    const years = { from: yearsNow, to: fiscalYears };
    return {
      kind: KINDS[kind],
      what: RETENTION_CLASSES[kind].what[operation.language],
      fiscalYears,
      yearsNow,
      effect: await effectOn(tx, kind, years, this.clock.today()),
    };
  }
}
