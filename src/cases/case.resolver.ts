import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, isCounter } from '../access/actor.js';
import type { GraphqlContext } from '../access/operation.js';
import { noCursor, pageSize } from '../access/page-size.js';
import { refusedQuery } from '../access/present-refusal.js';
import { noSuchCase } from '../access/refusal.js';
import type * as contract from '../contract/generated.js';
import { inEra } from '../domain/era.js';
import { caseById } from './case-loader.js';
import type { CasePerson, CaseRecord, CaseStatus } from './case-record.js';
import { findCases, readCursor, writeCursor } from './find-cases.js';
import { marksIn, type Searcher } from './search-tokens.js';
import type { PersonOfCase } from './notice.js';

/** Between slices a case travels as its id; each slice adds its own fields. */
export interface CaseRef {
  readonly id: string;
}

/** The person who died; the address is worked out where protection is (protection/protection.resolver.ts). */
export type DeceasedRef = Omit<contract.Deceased, 'address' | 'town'> & { readonly caseId: string };

const STATUS: Readonly<Record<CaseStatus, contract.CaseStatus>> = { open: 'OPEN', closed: 'CLOSED', void: 'VOID' };
const FROM_STATUS: Readonly<Record<contract.CaseStatus, CaseStatus>> = { OPEN: 'open', CLOSED: 'closed', VOID: 'void' };
const ROLES: Readonly<Record<PersonOfCase['roles'][number], contract.Role>> = {
  notifier: 'NOTIFIER',
  'funeral-host': 'FUNERAL_HOST',
  visitor: 'VISITOR',
  'heir-representative': 'HEIR_REPRESENTATIVE',
  'pension-claimant': 'PENSION_CLAIMANT',
  'new-head': 'NEW_HEAD',
  addressee: 'ADDRESSEE',
};

@Resolver('Case')
export class CaseResolver {
  @Query('case')
  async findCase(@Args('id') id: string, @Context() { operation }: GraphqlContext): Promise<CaseRef | null> {
    if (await caseById(await operation.loaders()).load(id)) return { id };
    operation.trail.note('read', { cases: [id], refused: 'CASE_NOT_FOUND' });
    return null;
  }

  @Query()
  async cases(
    @Args() { first, after, status, search }: contract.QueryCasesArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<{ edges: { cursor: string; node: CaseRef }[]; pageInfo: contract.PageInfo }> {
    const count = pageSize('first', first ?? 20, operation);
    const cursor = after ? readCursor(after) : null;
    if (after && !cursor) throw refusedQuery(noCursor, operation.language);
    const { scope } = await operation.loaders();
    const found = await findCases(scope.tx, scope.keys, searcherOf(operation.actor), {
      first: count,
      after: cursor,
      status: status ? FROM_STATUS[status] : null,
      search: search?.trim() ? search : null,
    });
    const edges = found.slice(0, count).map((row) => ({ cursor: writeCursor(row), node: { id: row.id } }));
    const ids = edges.map(({ node }) => node.id);
    operation.trail.listed(ids, search?.trim() ? marksIn(search) : null);
    return { edges, pageInfo: { hasNextPage: found.length > count, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  @ResolveField()
  number(@Parent() ref: CaseRef, @Context() context: GraphqlContext): Promise<string> {
    return read(ref, context, ({ number }) => number);
  }

  @ResolveField()
  status(@Parent() ref: CaseRef, @Context() context: GraphqlContext): Promise<contract.CaseStatus> {
    return read(ref, context, ({ status }) => STATUS[status]);
  }

  @ResolveField()
  version(@Parent() ref: CaseRef, @Context() context: GraphqlContext): Promise<number> {
    // It rises with what anybody does: to the family it would tell of the others.
    if (context.operation.actor.role === 'family') return Promise.resolve(0);
    return read(ref, context, ({ version }) => version);
  }

  @ResolveField()
  registeredAt(@Parent() ref: CaseRef, @Context() context: GraphqlContext): Promise<string> {
    return read(ref, context, ({ registeredAt }) => registeredAt);
  }

  @ResolveField()
  deceased(@Parent() ref: CaseRef, @Context() context: GraphqlContext): Promise<DeceasedRef> {
    const { language, actor } = context.operation;
    const isFamily = actor.role === 'family';
    return read(ref, context, ({ notice }) => {
      const { name, kana, birthDate, personNumber } = notice.deceased;
      const { deathDate, deathDateTo } = notice;
      return {
        caseId: ref.id,
        name,
        kana,
        birthDate,
        deathDate,
        deathDateTo,
        personNumber: isFamily ? null : personNumber,
        birthDateText: birthDate === null ? null : inEra(birthDate)[language],
        deathDateText:
          deathDateTo === null
            ? inEra(deathDate)[language]
            : `${inEra(deathDate)[language]}${language === 'ja' ? 'から' : ' to '}${inEra(deathDateTo)[language]}${language === 'ja' ? 'まで' : ''}`,
        registerState: notice.registerState === 'done' ? 'DONE' : 'PENDING',
      };
    });
  }

  /**
   * The people of a case are the counter's business; a department learns of them what its own rows need, one of the
   * family themselves, and by a second code, which somebody else may hold, nobody.
   */
  @ResolveField()
  people(@Parent() ref: CaseRef, @Context() context: GraphqlContext): Promise<contract.Person[]> {
    const { actor } = context.operation;
    if (actor.role === 'department') return Promise.resolve([]);
    const isSeen = (id: string): boolean => actor.role !== 'family' || (id === actor.person && actor.listOnly !== true);
    return read(ref, context, ({ people }) => people.filter(({ id }) => isSeen(id)).map(presentPerson));
  }
}

const searcherOf = (actor: Actor): Searcher => ({
  municipality: actor.municipality,
  byTelephone: isCounter(actor),
});

const FROM = { notice: 'NOTICE', desk: 'DESK', told: 'TOLD' } as const satisfies Readonly<
  Record<NonNullable<PersonOfCase['telephoneFrom']>['from'], contract.TelephoneOrigin>
>;

/** Never an address or a telephone number: those are for letters and calls alone. */
export const presentPerson = ({
  id,
  name,
  kana,
  roles,
  relation,
  language,
  address,
  telephone,
  telephoneFrom,
  version,
}: CasePerson): contract.Person => ({
  id,
  name,
  kana,
  roles: roles.map((role) => ROLES[role]),
  relation,
  language: language === 'en' ? 'EN' : 'JA',
  hasAddress: address !== null,
  telephoneFrom: telephone === null ? null : telephoneFrom === null ? 'UNKNOWN' : FROM[telephoneFrom.from],
  telephoneNotedOn: telephone === null ? null : (telephoneFrom?.on ?? null),
  version,
});

async function read<Value>(
  { id }: CaseRef,
  { operation }: GraphqlContext,
  pick: (record: CaseRecord) => Value,
): Promise<Value> {
  const record = await caseById(await operation.loaders()).load(id);
  if (!record) throw refusedQuery(noSuchCase(['id']), operation.language);
  return pick(record);
}
