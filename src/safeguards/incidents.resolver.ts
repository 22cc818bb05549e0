import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import { pageSize } from '../access/page-size.js';
import { presentRefusal, type PresentedRefusal, refusedQuery } from '../access/present-refusal.js';
import { invalid } from '../access/refusal.js';
import { KeyRing } from '../access/sealing.js';
import { readCursor, writeCursor } from '../cases/find-cases.js';
import type * as contract from '../contract/generated.js';
import { type IncidentNote, readIncidents } from './incident-notes.js';
import { RecordIncident } from './record-incident.service.js';

interface Notes {
  readonly edges: readonly { readonly cursor: string; readonly node: IncidentNote }[];
  readonly pageInfo: contract.PageInfo;
}

@Resolver('IncidentNote')
export class IncidentsResolver {
  constructor(
    @Inject(RecordIncident) private readonly recording: RecordIncident,
    @Inject(KeyRing) private readonly keys: KeyRing,
  ) {}

  @Query()
  async incidents(
    @Args() { first, after }: contract.QueryIncidentsArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<Notes> {
    const count = pageSize('first', first ?? 20, operation);
    const from = after ? readCursor(after) : null;
    if (after && !from) throw refusedQuery(noCursor, operation.language);
    const { scope } = await operation.loaders();
    const notes = await readIncidents(scope.tx, this.keys, { first: count, after: from });
    operation.trail.note('incidents', { count: Math.min(notes.length, count) });
    const edges = notes.slice(0, count).map(({ cursor, ...node }) => ({ cursor: writeCursor(cursor), node }));
    return { edges, pageInfo: { hasNextPage: notes.length > count, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  @Mutation()
  async recordIncident(
    @Args('input') input: contract.RecordIncidentInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | { readonly __typename: 'RecordIncidentSuccess'; readonly incident: IncidentNote }> {
    const result = await this.recording.record(operation.actor, input);
    return result.ok
      ? { __typename: 'RecordIncidentSuccess', incident: result.value }
      : presentRefusal(result.error, operation.language);
  }

  @ResolveField()
  disclosure(@Parent() _note: IncidentNote, @Context() { operation }: GraphqlContext): string {
    return DISCLOSURE[operation.language];
  }
}

/** 個人情報保護法76条: whoever is written about may ask to see it. */
const DISCLOSURE = {
  ja: '開示の対象になります。見たこと・聞いたことだけを書いてください。',
  en: 'Whoever this is about may ask to see it. Write what was seen and heard, nothing else.',
};

const noCursor = invalid(
  'BAD_USER_INPUT',
  {
    ja: 'after の値が、この一覧のものではありません。after を入れずに、初めから開いてください。',
    en: 'after: this is no cursor of this list; leave it out to begin at the newest note.',
  },
  ['after'],
);
