import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isCounter } from '../access/actor.js';
import type { GraphqlContext, Operation, ReadScope } from '../access/operation.js';
import { presentFact } from '../catalogue/present.js';
import { Releases } from '../catalogue/releases.js';
import { changesOfCase, correctedToOtherPerson } from '../cases/case-changes.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { CaseRef } from '../cases/case.resolver.js';
import { ONLY_BY_CORRECTION } from '../cases/notice-facts.js';
import type * as contract from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { FactName } from '../domain/facts/index.js';
import { CALLER, FAMILY, isOfDepartment, REGISTER, relativeOf, SHOWN, type Source } from '../domain/reading.js';
import type { Said } from '../domain/statements.js';
import type { Text } from '../domain/text.js';
import { loaderKind } from '../platform/loaders/loaders.js';
import { audibleTo, departmentOf, type Heard, knownFacts, type KnownOne, wordsOf } from './known-facts.js';
import { openEarlier, readEarlier, type EarlierRow } from './statement-history.js';

const earlierOfCase = loaderKind<ReadScope, string, readonly EarlierRow[]>(
  ({ tx }, ids) => readEarlier(tx, ids),
  () => [],
);

type PresentedFact = Omit<contract.KnownFact, 'earlier'> & { readonly caseId: string; readonly name: FactName };

@Resolver('KnownFact')
export class EarlierWordsResolver {
  constructor(@Inject(Releases) private readonly releases: Releases) {}

  /** Read only when it is asked for. What departments said of somebody else, before the notice was corrected to this person, is not among it. */
  @ResolveField()
  async earlier(
    @Parent() { caseId, name }: PresentedFact,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.FactStatement[]> {
    if (operation.actor.role !== 'counter') return [];
    const loaders = await operation.loaders();
    const [record, rows, changes] = await Promise.all([
      caseById(loaders).load(caseId),
      earlierOfCase(loaders).load(caseId),
      changesOfCase(loaders).load(caseId),
    ]);
    if (!record) return [];
    const { catalogue } = await this.releases.release(record.releaseId, loaders.scope.tx);
    const since = correctedToOtherPerson(record, changes);
    const seen = new Set([...record.statements].map(([source, words]) => key(source, words[name])));
    const words = rows
      .map((row) => openEarlier(record, row))
      .flatMap(({ source, statement }): Heard[] => {
        const said = audibleTo(operation.actor, new Map([[source, statement]]), catalogue).get(source)?.[name];
        if (!said || seen.has(key(source, said))) return [];
        if (since !== null && said.at < since && isOfDepartment(source)) return [];
        seen.add(key(source, said));
        return [{ source, said, words: wordsOf(name, said), counts: false }];
      });
    return words
      .sort((a, b) => (a.said.at < b.said.at ? 1 : -1))
      .map((word) => presentWord(word, catalogue, operation, record));
  }
}

@Resolver('Case')
export class KnownFactsResolver {
  constructor(@Inject(Releases) private readonly releases: Releases) {}

  @ResolveField()
  async facts(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<PresentedFact[]> {
    const loaders = await operation.loaders();
    const record = await caseById(loaders).load(id);
    if (!record) return [];
    const { catalogue } = await this.releases.release(record.releaseId, loaders.scope.tx);
    return knownFacts(operation.actor, record.statements, catalogue).map((fact) =>
      presentKnown(record, fact, catalogue, operation),
    );
  }
}

/** The same word stands in every snapshot until the source says something else. */
const key = (source: Source, said: Said | undefined): string => JSON.stringify([source, said?.at, said?.value]);

const STANDINGS = { conflict: 'CONFLICT', open: 'OPEN', settled: 'SETTLED' } as const;

const presentKnown = (
  record: CaseRecord,
  { name, standing, words, statements }: KnownOne,
  catalogue: CompiledCatalogue,
  operation: Operation,
): PresentedFact => ({
  caseId: record.id,
  name,
  fact: presentFact(name, operation.language),
  standing: STANDINGS[standing],
  known: words?.[operation.language] ?? null,
  onlyByCorrection: ONLY_BY_CORRECTION[name] !== undefined,
  statements: statements.map((word) => presentWord(word, catalogue, operation, record)),
});

function presentWord(
  { source, said, words, counts }: Heard,
  { departments }: CompiledCatalogue,
  { actor, language }: Operation,
  { people }: CaseRecord,
): contract.FactStatement {
  const code = isOfDepartment(source) ? departmentOf(source) : null;
  const name = (code === null ? null : departments.get(code)?.name) ?? { ja: source, en: source };
  const relative = isCounter(actor) ? people.find(({ id }) => source === relativeOf(id)) : undefined;
  const { kind, by } =
    OPEN_SOURCES.get(source) ?? (code === null ? ofTheirOwnPage(relative?.name ?? null) : spokenFor(source, name));
  return {
    source: kind,
    by: by[language],
    department: code,
    at: said.at,
    value: words?.[language] ?? null,
    given: said.value,
    settled: said.settled === true,
    counts,
  };
}

interface Speaker {
  readonly kind: contract.FactSource;
  readonly by: Text;
}

const OPEN_SOURCES: ReadonlyMap<Source, Speaker> = new Map([
  [REGISTER, { kind: 'REGISTER', by: { ja: '届出・住民基本台帳', en: 'the notice and the resident register' } }],
  [FAMILY, { kind: 'FAMILY', by: { ja: 'ご家族のお話', en: 'the family' } }],
  [SHOWN, { kind: 'SHOWN', by: { ja: 'ご家族にお見せいただいた書類', en: 'a paper that the family showed' } }],
  [
    CALLER,
    { kind: 'UNCHECKED_CALLER', by: { ja: 'どなたか確かめていないお電話', en: 'a caller whom nobody checked' } },
  ],
]);

/** Which of them it was is said to whom the people of a case are said. */
const ofTheirOwnPage = (name: string | null): Speaker => ({
  kind: 'FAMILY',
  by:
    name === null
      ? { ja: 'ご家族の画面から', en: 'one of the family, on their own page' }
      : { ja: `${name}様の画面から`, en: `${name}, on their own page` },
});

const spokenFor = (source: Source, { ja, en }: Text): Speaker =>
  source.includes('/')
    ? { kind: 'DEPARTMENT', by: { ja: `${ja}の担当者`, en: `a person of ${en}` } }
    : { kind: 'LEDGER', by: { ja: `${ja}の台帳`, en: `the ledger of ${en}` } };
