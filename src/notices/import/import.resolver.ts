import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../../access/present-refusal.js';
import type * as contract from '../../contract/generated.js';
import type { Said } from '../../platform/said.js';
import type { Table } from '../../platform/tables/table.js';
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

const ENCODINGS = { 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8 (BOM)', cp932: 'Shift_JIS (CP932)' } as const;

export const presentFile = ({ format, rows }: Table): contract.ReadFile => ({
  format: format.kind === 'xlsx' ? 'Excel' : ENCODINGS[format.encoding],
  sheet: format.kind === 'xlsx' ? format.sheet : null,
  otherSheets: format.kind === 'xlsx' ? [...format.otherSheets] : [],
  rows: rows.length,
});
