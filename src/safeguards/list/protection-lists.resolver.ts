import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../../access/present-refusal.js';
import { LIST_DAYS } from '../../access/protection-list.js';
import type * as contract from '../../contract/generated.js';
import { addDays } from '../../domain/calendar-date.js';
import type { Clock } from '../../platform/clock.js';
import { clockToken } from '../../platform/tokens.js';
import { presentFile } from '../../questions/ledger/present-file.js';
import { memberNamed, officerNamed } from '../member-names.js';
import { ImportProtectionFile } from './import-protection-file.service.js';
import { countListed, readLists, undoUntil, versionOfLists } from './protection-list-rows.js';
import { UndoProtectionList } from './undo-protection-list.service.js';

const SHOWN = 20;
/** A file with more faults usually has the same one in every line. */
const MOST_PROBLEMS = 200;

@Resolver()
export class ProtectionListsResolver {
  constructor(
    @Inject(ImportProtectionFile) private readonly importing: ImportProtectionFile,
    @Inject(UndoProtectionList) private readonly undoing: UndoProtectionList,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @Query()
  async protectionLists(@Context() { operation }: GraphqlContext): Promise<contract.ProtectionLists> {
    const lists = await this.#lists(operation);
    operation.trail.note('protectionLists', { count: lists.imports.length });
    return lists;
  }

  @Mutation()
  async importProtectionFile(
    @Args('input') input: contract.ImportProtectionFileInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<
    PresentedRefusal | ({ __typename: 'ImportProtectionFileSuccess' } & contract.ImportProtectionFileSuccess)
  > {
    const { language } = operation;
    const result = await this.importing.import(operation.actor, input);
    if (!result.ok) return presentRefusal(result.error, language);
    const { table, read, difference, applied } = result.value;
    return {
      __typename: 'ImportProtectionFileSuccess',
      file: presentFile(table),
      columnsLeft: [...read.left],
      columnsWrong: read.columnsWrong && read.columnsWrong[language],
      problems: read.faults.slice(0, MOST_PROBLEMS).map(({ line, say }) => ({ line, message: say[language] })),
      problemCount: read.faults.length,
      difference,
      applied,
    };
  }

  @Mutation()
  async undoProtectionList(
    @Args('approvalId') approvalId: string,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | ({ __typename: 'UndoProtectionListSuccess' } & contract.UndoProtectionListSuccess)> {
    const result = await this.undoing.undo(operation.actor, approvalId);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    return { __typename: 'UndoProtectionListSuccess', ended: result.value, lists: await this.#lists(operation) };
  }

  async #lists(operation: Operation): Promise<contract.ProtectionLists> {
    const loaders = await operation.loaders();
    const { tx } = loaders.scope;
    const [now, today] = [this.clock.now(), this.clock.today()];
    const { asOf, listed, missing } = await countListed(tx);
    const rows = await readLists(tx, { first: SHOWN });
    const believedUntil = asOf === null ? null : addDays(asOf, LIST_DAYS);
    return {
      asOf,
      believedUntil,
      tooOld: believedUntil === null || believedUntil < today,
      version: await versionOfLists(tx),
      people: listed,
      missing,
      imports: await Promise.all(
        rows.map(async (row) => ({
          id: row.id,
          asOf: row.asOf,
          importedAt: row.importedAt,
          importedBy: await officerNamed(row.by, (id) => memberNamed(loaders).load(id)),
          rows: row.rows,
          added: row.added,
          standing: row.standing,
          undoneAt: row.undoneAt,
          undoUntil: undoUntil(row, now),
        })),
      ),
    };
  }
}
