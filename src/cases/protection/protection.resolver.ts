import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isCounter } from '../../access/actor.js';
import type { GraphqlContext, Operation } from '../../access/operation.js';
import { refusedQuery } from '../../access/present-refusal.js';
import { noSuchCase } from '../../access/refusal.js';
import type * as contract from '../../contract/generated.js';
import type { Clock } from '../../platform/clock.js';
import { clockToken } from '../../platform/tokens.js';
import { caseById } from '../case-loader.js';
import type { CaseRecord } from '../case-record.js';
import { type CaseRef, type DeceasedRef, presentPerson } from '../case.resolver.js';
import { townOf } from '../town.js';
import { type Known, protectionOf, type ProtectionState, stateOf } from './protection-state.js';
import { protectionsOf, reportPlace } from './protection-rows.js';

export const PROTECTION_STATES: Readonly<Record<ProtectionState, contract.ProtectionState>> = {
  protected: 'PROTECTED',
  'not-known': 'NOT_KNOWN',
  none: 'NONE',
};

/** Who of the people is protected, for those who talk with the family; and the address, which depends on it. */
@Resolver('Case')
export class ProtectionResolver {
  constructor(@Inject(clockToken) private readonly clock: Clock) {}

  @ResolveField()
  async protection(
    @Parent() { id }: CaseRef,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.CaseProtection | null> {
    if (!seesProtection(operation)) return null;
    const loaders = await operation.loaders();
    const [record, known, entries] = await Promise.all([
      caseById(loaders).load(id),
      protectionOf(loaders).load(id),
      protectionsOf(loaders).load(id),
    ]);
    if (!record) throw refusedQuery(noSuchCase(['id']), operation.language);
    return {
      state: PROTECTION_STATES[stateOf(known, this.clock.today())],
      listAsOf: known.listAsOf,
      protections: entries.map(({ id: entry, source, since, seenOn, personId, sealed }) => {
        const person = record.people.find((one) => one.id === personId);
        return {
          id: entry,
          source: source === 'list' ? 'LIST' : 'REPORTED',
          since,
          seenOn,
          person: person ? presentPerson(person) : null,
          reason: source === 'list' ? null : reasonIn(record, entry, sealed),
          name: null,
          personNumber: null,
        };
      }),
    };
  }
}

@Resolver('Deceased')
export class AddressResolver {
  constructor(@Inject(clockToken) private readonly clock: Clock) {}

  /**
   * Where the person lived is where somebody of the family may live still: whole only where it is known that nobody is
   * protected, in the same answer. A department has the town, protected or not, and so learns nothing of either.
   */
  @ResolveField()
  async address(@Parent() { caseId }: DeceasedRef, @Context() { operation }: GraphqlContext): Promise<string | null> {
    const { role } = operation.actor;
    if (role === 'family') return null;
    const loaders = await operation.loaders();
    const record = await caseById(loaders).load(caseId);
    const address = record?.notice.deceased.address ?? null;
    if (address === null || role === 'department') return address && townOf(address);
    const known: Known = await protectionOf(loaders).load(caseId);
    return stateOf(known, this.clock.today()) === 'none' ? address : null;
  }

  /** Tells two of one reading apart, without the house: closed where the address is. */
  @ResolveField()
  async town(@Parent() deceased: DeceasedRef, @Context() context: GraphqlContext): Promise<string | null> {
    const address = await this.address(deceased, context);
    return address === null ? null : townOf(address) || null;
  }
}

const seesProtection = ({ actor }: Operation): boolean => isCounter(actor) || actor.role === 'privacy-officer';

function reasonIn({ sealer }: CaseRecord, id: string, sealed: Buffer): string | null {
  const opened = sealer.open(sealed, reportPlace(id));
  return typeof opened === 'string' ? opened : null;
}
