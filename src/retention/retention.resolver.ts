import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import type { Refusal } from '../access/refusal.js';
import { KeyRing } from '../access/sealing.js';
import type { RetentionKind } from '../cases/retention/classes.js';
import { FROM_KINDS, KINDS } from '../cases/retention/kinds-in-contract.js';
import type * as contract from '../contract/generated.js';
import type { Clock } from '../platform/clock.js';
import type { Result } from '../platform/errors/result.js';
import { clockToken } from '../platform/tokens.js';
import { type PresentedRule, presentRules } from './present-rules.js';
import { SetRetention } from './set-retention.service.js';
import { ShortenRetention } from './shorten-retention.service.js';

type Presented<Name extends string> = PresentedRefusal | { readonly __typename: Name; readonly rule: PresentedRule };

@Resolver()
export class RetentionResolver {
  constructor(
    @Inject(SetRetention) private readonly setting: SetRetention,
    @Inject(ShortenRetention) private readonly shortening: ShortenRetention,
    @Inject(KeyRing) private readonly keys: KeyRing,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @Query()
  async retention(@Context() { operation }: GraphqlContext): Promise<PresentedRule[]> {
    const rules = await this.#rules(operation);
    operation.trail.note('retention', { count: rules.length });
    return rules;
  }

  @Mutation()
  async setRetention(
    @Args('input') { kind, fiscalYears, reason }: contract.SetRetentionInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<Presented<'SetRetentionSuccess'>> {
    const result = await this.setting.set(operation.actor, { kind: FROM_KINDS[kind], fiscalYears, reason });
    return this.#presented('SetRetentionSuccess', result, operation);
  }

  @Mutation()
  async shortenRetention(
    @Args('approvalId') approvalId: string,
    @Context() { operation }: GraphqlContext,
  ): Promise<Presented<'ShortenRetentionSuccess'>> {
    const result = await this.shortening.shorten(operation.actor, approvalId);
    return this.#presented('ShortenRetentionSuccess', result, operation);
  }

  async #presented<Name extends string>(
    name: Name,
    result: Result<RetentionKind, Refusal>,
    operation: Operation,
  ): Promise<Presented<Name>> {
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const rule = (await this.#rules(operation)).find(({ kind }) => kind === KINDS[result.value]);
    if (!rule) throw new Error(`no rule for ${result.value}`);
    return { __typename: name, rule };
  }

  async #rules(operation: Operation): Promise<PresentedRule[]> {
    return presentRules(await operation.loaders(), {
      keys: this.keys,
      now: this.clock.now(),
      language: operation.language,
    });
  }
}
