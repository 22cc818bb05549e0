import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../../access/present-refusal.js';
import type * as contract from '../../contract/generated.js';
import type { Said } from '../../platform/said.js';
import { presentFile } from '../../questions/ledger/present-file.js';
import { ImportNotices } from './import-notices.service.js';

@Resolver()
export class ImportResolver {
  constructor(@Inject(ImportNotices) private readonly importing: ImportNotices) {}

  @Mutation()
  async importNotices(
    @Args('input') input: contract.ImportNoticesInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | ({ __typename: 'ImportNoticesSuccess' } & contract.ImportNoticesSuccess)> {
    const result = await this.importing.import(operation.actor, input);
    const { language } = operation;
    if (!result.ok) return presentRefusal(result.error, language);
    const { table, columns, missing, rows } = result.value;
    const inWords = (say: Said | string | null): string | null =>
      say === null || typeof say === 'string' ? say : say[language];
    return {
      __typename: 'ImportNoticesSuccess',
      file: presentFile(table),
      columns: [...columns],
      missing: [...missing],
      rows: rows.map(({ message, cells, ...row }) => ({
        ...row,
        message: inWords(message),
        cells: cells.map(({ problem, ...cell }) => ({ ...cell, problem: inWords(problem) })),
      })),
    };
  }
}
