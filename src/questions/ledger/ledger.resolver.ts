import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../../access/operation.js';
import { presentRefusal, type PresentedRefusal, refusedQuery } from '../../access/present-refusal.js';
import { notYours } from '../../access/refusal.js';
import { presentDepartment, presentFact } from '../../catalogue/present.js';
import { Releases } from '../../catalogue/releases.js';
import type * as contract from '../../contract/generated.js';
import type { Language } from '../../domain/text.js';
import type { Clock } from '../../platform/clock.js';
import { clockToken } from '../../platform/tokens.js';
import { isTooOld, meansNoUntil } from './freshness.js';
import { ImportLedgerFile } from './import-ledger-file.service.js';
import { presentLedgerFile } from './present-ledger-file.js';
import { factsLacking, ledgerProblem } from './ledger-rules.js';
import { type ImportOfLedger, readLedgerState } from './ledger-state.js';
import { RollBackLedger } from './roll-back-ledger.service.js';

type PresentedLedger = Omit<contract.Ledger, 'department'> & {
  department: Omit<contract.Department, 'procedures'>;
};

@Resolver()
export class LedgerResolver {
  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(ImportLedgerFile) private readonly importing: ImportLedgerFile,
    @Inject(RollBackLedger) private readonly rollingBack: RollBackLedger,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @Query()
  ledger(@Context() { operation }: GraphqlContext): Promise<PresentedLedger | null> {
    return this.#ledger(operation);
  }

  @Mutation()
  async importLedgerFile(
    @Args('input') input: contract.ImportLedgerFileInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | ({ __typename: 'ImportLedgerFileSuccess' } & contract.ImportLedgerFileSuccess)> {
    const result = await this.importing.import(operation.actor, input);
    const { language } = operation;
    if (!result.ok) return presentRefusal(result.error, language);
    return presentLedgerFile(result.value, this.releases.newest.catalogue, language);
  }

  @Mutation()
  async rollBackLedger(
    @Args('input') input: contract.RollBackLedgerInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | { __typename: 'RollBackLedgerSuccess'; ledger: PresentedLedger | null }> {
    const result = await this.rollingBack.rollBack(operation.actor, input);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    return { __typename: 'RollBackLedgerSuccess', ledger: await this.#ledger(operation) };
  }

  async #ledger(operation: Operation): Promise<PresentedLedger | null> {
    const { actor, language } = operation;
    if (actor.role !== 'department') throw refusedQuery(notYours([]), language);
    const { catalogue } = this.releases.newest;
    const department = catalogue.departments.get(actor.department);
    if (department === undefined || ledgerProblem(catalogue, actor.department) !== null) return null;
    const { scope } = await operation.loaders();
    const now = new Date(this.clock.now());
    const { version, standing, before } = await readLedgerState(scope.tx, actor.department, now);
    return {
      department: presentDepartment(department, language),
      version,
      standing: standing && presentImport(standing, language),
      meansNoUntil: standing && meansNoUntil(standing.asOf),
      tooOld: standing !== null && isTooOld(standing.asOf, this.clock.today()),
      factsMissing: factsLacking(catalogue, actor.department, standing?.columns ?? []).map((fact) =>
        presentFact(fact, language),
      ),
      before: before && presentImport(before, language),
      backUntil: before && before.until.toISOString(),
    };
  }
}

const presentImport = (
  { asOf, importedAt, importedBy, rows, columns }: ImportOfLedger,
  language: Language,
): contract.LedgerImport => ({
  asOf,
  importedAt: importedAt.toISOString(),
  importedBy,
  rows,
  facts: columns.map((fact) => presentFact(fact, language)),
});
