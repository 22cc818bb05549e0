import { forbiddenNumberIn } from '../../access/forbidden-numbers.js';
import { presentFact } from '../../catalogue/present.js';
import type * as contract from '../../contract/generated.js';
import type { CompiledCatalogue } from '../../domain/compiled-catalogue.js';
import type { Language } from '../../domain/text.js';
import type { LedgerFile } from './import-ledger-file.service.js';
import type { Column } from './import-ledger-csv.js';
import { columnLabel, columnsFor } from './ledger-columns.js';
import { factsLacking } from './ledger-rules.js';
import { presentFile } from './present-file.js';

/** A file with more faults usually has the same one in every line. */
const MOST_PROBLEMS = 200;
const MOST_LINES = 100;
const SAMPLE = 3;

/** What was read, in words; of the people of the ledger nothing but some first lines, for whoever holds the file. */
export function presentLedgerFile(
  { department, table, columns, missing, read, difference, applied }: LedgerFile,
  catalogue: CompiledCatalogue,
  language: Language,
): { __typename: 'ImportLedgerFileSuccess' } & contract.ImportLedgerFileSuccess {
  const possible = columnsFor(department);
  const fieldOf = (name: Column): contract.LedgerField => ({ name, label: columnLabel(name, language) });
  const fieldNamed = (name: string): contract.LedgerField | null => {
    const column = possible.find((one) => one === name);
    return column === undefined ? null : fieldOf(column);
  };
  const sampled =
    applied || read === null ? [] : table.rows.filter(({ line }) => read.lines.slice(0, SAMPLE).includes(line));
  const faults = read?.faults ?? [];
  const linesOf = (lines: readonly number[]): contract.LedgerLines => ({
    count: lines.length,
    lines: lines.slice(0, MOST_LINES),
  });
  return {
    __typename: 'ImportLedgerFileSuccess',
    file: presentFile(table),
    columns: columns.map(({ header, field }) => ({ header, field: field && fieldOf(field) })),
    fields: possible.map(fieldOf),
    missing: missing.map(fieldOf),
    people: read?.rows.length ?? 0,
    sample: sampled.map(({ line, cells }) => ({
      line,
      cells: columns.flatMap(({ field }, place) => {
        const text = cells[place] ?? '';
        return field === null ? [] : [{ field: fieldOf(field), text: forbiddenNumberIn(text) === null ? text : null }];
      }),
    })),
    problems: faults.slice(0, MOST_PROBLEMS).map(({ line, column, say }) => ({
      line,
      field: fieldNamed(column),
      message: say[language] + (language === 'ja' ? '。' : '.'),
    })),
    problemCount: faults.length,
    factsMissing: factsLacking(catalogue, department, read?.columns ?? []).map((fact) => presentFact(fact, language)),
    difference: difference && {
      added: linesOf(difference.added),
      changed: linesOf(difference.changed),
      unchanged: difference.unchanged,
      gone: difference.gone,
      shrinks: difference.shrinks,
    },
    applied,
  };
}
