import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { inGroups, readGuideCode } from '../access/family/access-code.js';
import type { GraphqlContext, Operation, ReadScope } from '../access/operation.js';
import { refusedQuery } from '../access/present-refusal.js';
import { noSuchCase } from '../access/refusal.js';
import { presentFact } from '../catalogue/present.js';
import { Releases } from '../catalogue/releases.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRecord } from '../cases/case-record.js';
import type * as contract from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { ClosedOn } from '../domain/deadline.js';
import { decide } from '../domain/decide.js';
import { inEraWithWeekday } from '../domain/era.js';
import { listDifference, type Side } from '../domain/list-difference.js';
import { FAMILY } from '../domain/reading.js';
import { sheetsFor, type Statements } from '../domain/statements.js';
import { readNumbers } from '../lists/list-store.js';
import { closedOnToken } from '../lists/list.resolver.js';
import { presentDifference } from '../lists/present-difference.js';
import { openedTo, viewerOf } from '../lists/viewer.js';
import type { Clock } from '../platform/clock.js';
import { clockToken } from '../platform/tokens.js';
import { readConsents } from '../questions/consent/consent-rows.js';
import { readRulings } from '../questions/rulings.js';
import { besideCase, type KeptBeside } from './compare-kept.js';
import { decideInputOf, UNKNOWN_DAY } from './guided.js';
import { GuideLetters, type KeptGuide, keptGuideWith } from './kept-guide-rows.js';

const CHANGES: Readonly<Record<KeptBeside['change'], contract.KeptChange>> = {
  new: 'NEW',
  same: 'SAME',
  differs: 'DIFFERS',
};

/** The counter opens what somebody kept, by the letters that they say or show: first to look, then to record what fits. */
@Resolver('KeptGuide')
export class KeptGuideResolver {
  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(closedOnToken) private readonly closedOn: ClosedOn,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @Query()
  async keptGuide(
    @Args() { code: typed, caseId, unchecked }: contract.QueryKeptGuideArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.KeptGuide | null> {
    const loaders = await operation.loaders();
    const { scope } = loaders;
    const code = readGuideCode(typed);
    const kept = code === null ? null : await this.#found(scope, operation, code);
    const record = typeof caseId === 'string' ? await caseById(loaders).load(caseId) : null;
    operation.trail.note('keptGuide', { cases: record ? [record.id] : [], count: kept === null ? 0 : 1 });
    if (typeof caseId === 'string' && record === null) throw refusedQuery(noSuchCase(['caseId']), operation.language);
    if (code === null || kept === null) return null;
    return this.#presented(operation, scope, { code, kept, record, unchecked: unchecked === true });
  }

  async #found({ tx, keys }: ReadScope, { actor }: Operation, code: string): Promise<KeptGuide | null> {
    const letters = new GuideLetters(keys, actor.municipality);
    const [answer] = await tx.pipeline([keptGuideWith(letters.token(code), this.clock.today())]);
    return letters.opened(code, answer);
  }

  async #presented(
    { actor, language }: Operation,
    scope: ReadScope,
    {
      code,
      kept,
      record,
      unchecked,
    }: {
      readonly code: string;
      readonly kept: KeptGuide;
      readonly record: CaseRecord | null;
      readonly unchecked: boolean;
    },
  ): Promise<contract.KeptGuide> {
    const { guided, keptOn, until } = kept;
    const day = guided.day === UNKNOWN_DAY ? null : guided.day;
    const { facts } = decideInputOf(guided, this.clock.today());
    const catalogue = record && (await this.releases.release(record.releaseId, scope.tx)).catalogue;
    const beside = besideCase(
      facts,
      record && catalogue && { actor, statements: record.statements, catalogue, unchecked },
    );
    const notice = record?.notice;
    const isOfNotice =
      notice === undefined ||
      day === null ||
      (notice.deathDate <= day && day <= (notice.deathDateTo ?? notice.deathDate));
    return {
      code: inGroups(code),
      keptOn,
      until,
      deathDay: day,
      deathDayText: day === null ? null : inEraWithWeekday(day)[language],
      deathDayDiffers: !unchecked && !isOfNotice,
      facts: beside.map(({ name, given, words, known, change }) => ({
        fact: presentFact(name, language),
        given,
        value: words[language],
        known: known?.[language] ?? null,
        change: CHANGES[change],
      })),
      differences:
        record && catalogue && !unchecked
          ? await this.#differences(scope, { actor, language }, record, catalogue, beside)
          : [],
    };
  }

  /** What the list would have other than now; closed rows count as unknown before and after. */
  async #differences(
    { tx }: ReadScope,
    { actor, language }: Pick<Operation, 'actor' | 'language'>,
    record: CaseRecord,
    catalogue: CompiledCatalogue,
    beside: readonly KeptBeside[],
  ): Promise<contract.ListDifference[]> {
    const at = this.clock.now();
    const told = beside
      .filter(({ change }) => change === 'new')
      .map(({ name, given }) => [name, { value: given, at }] as const);
    const family = { ...record.statements.get(FAMILY), ...Object.fromEntries(told) };
    const [rulings, consents, numbers] = [
      await readRulings(tx, record),
      await readConsents(tx, record),
      await readNumbers(tx, record.id),
    ];
    const { closed } = viewerOf(actor, catalogue, openedTo(actor, consents, catalogue, this.clock.today()));
    const standing = new Map(rulings.map((ruling) => [ruling.code, ruling]));
    const side = (statements: Statements): Side => {
      const sheetOf = sheetsFor(catalogue.source, statements);
      return { sheetOf, decisions: decide({ catalogue, sheetOf, closed, rulings: standing }) };
    };
    const after = new Map([...record.statements, [FAMILY, family]]);
    const settings = { catalogue, closed, closedOn: this.closedOn, numbers };
    return listDifference(side(record.statements), side(after), settings).map((one) =>
      presentDifference(one, language),
    );
  }
}
