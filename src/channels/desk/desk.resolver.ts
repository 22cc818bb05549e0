import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../../access/operation.js';
import { presentRefusal, type PresentedRefusal, refusedQuery } from '../../access/present-refusal.js';
import { notYours } from '../../access/refusal.js';
import { Releases } from '../../catalogue/releases.js';
import type * as contract from '../../contract/generated.js';
import { sendsMailToken } from '../sends-mail.js';
import { ChangeDeskSettings } from './change-desk-settings.service.js';
import { type ByKeys, readDesks, readUndelivered, unset } from './desk-rows.js';
import { Leading } from './leading.js';
import { undeliveredInWords } from './undelivered.js';

const BY_KEYS: Readonly<Record<ByKeys, contract.ByKeys>> = { 'by-count': 'BY_COUNT', yes: 'ALWAYS', no: 'NEVER' };

/** What a department sets for itself. */
@Resolver()
export class DeskResolver {
  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(ChangeDeskSettings) private readonly changing: ChangeDeskSettings,
    @Inject(Leading) private readonly leading: Leading,
    @Inject(sendsMailToken) private readonly sendsMail: boolean,
  ) {}

  @Query()
  deskSettings(@Context() { operation }: GraphqlContext): Promise<contract.DeskSettings> {
    return this.#settings(operation);
  }

  @Mutation()
  async changeDeskSettings(
    @Args('input') input: contract.ChangeDeskSettingsInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | { __typename: 'ChangeDeskSettingsSuccess'; settings: contract.DeskSettings }> {
    const result = await this.changing.change(operation.actor, input);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    return { __typename: 'ChangeDeskSettingsSuccess', settings: await this.#settings(operation) };
  }

  async #settings(operation: Operation): Promise<contract.DeskSettings> {
    const { actor, language } = operation;
    if (actor.role !== 'department') throw refusedQuery(notYours([]), language);
    const { scope } = await operation.loaders();
    const settings = (await readDesks(scope.tx)).get(actor.department) ?? unset(actor.department);
    const undelivered = await readUndelivered(scope.tx);
    return {
      ...settings,
      byKeys: BY_KEYS[settings.byKeys],
      whereToLookOfFile:
        this.releases.newest.catalogue.departments.get(actor.department)?.whereToLook?.[language] ?? null,
      mayChange: await this.leading.leads(actor),
      sendsMail: this.sendsMail,
      undelivered: undelivered.map(({ problem, mails }) => ({
        count: mails,
        text: undeliveredInWords(problem)[language],
      })),
    };
  }
}
