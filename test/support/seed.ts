import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RegisterDeathNoticeInput } from '../../src/contract/generated.js';
import type { Statement } from '../../src/domain/statements.js';
import type { CompiledCatalogue } from '../../src/domain/compiled-catalogue.js';
import { factsAsked } from '../../src/questions/facts-asked.js';
import { readLedgerCsv } from '../../src/questions/ledger/import-ledger-csv.js';
import { silenceOf } from '../../src/questions/connectors/silence.js';

/** Any number of families, each a copy of one of the demo city's under another name, with its lines in every ledger. */

/** The day on which these families come; their ledgers were drawn up that morning. */
export const SEED_DAY = '2026-11-22';
export const SEED_NOW = `${SEED_DAY}T09:00:00+09:00`;

const SAMPLES = ['typical', 'farmer', 'young-parent', 'child'] as const;
const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const SYLLABLES = ['ま', 'い', 'う', 'え', 'お', 'か', 'き', 'く', 'け', 'こ'];
const spelled = (count: number, letters: readonly string[]): string =>
  [...String(count)].map((digit) => letters[Number(digit)]).join('');

/** A department's ledger, as it is imported. */
export interface SeedImport {
  readonly department: string;
  readonly csv: string;
  readonly empty: boolean;
}

export interface SeedFamily {
  readonly sample: (typeof SAMPLES)[number];
  readonly notice: RegisterDeathNoticeInput;
  /** Of the sample it was copied from: under it stand its lines in the demo city's ledgers. */
  readonly copiedFrom: string;
}

interface Ledger {
  readonly department: string;
  readonly header: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** The seed reads samples and ledgers of the project it stands in; the working folder is that project's. */
const project = process.cwd();

function readLedgers(folder: string): Ledger[] {
  return readdirSync(join(project, 'src/demo/city', folder))
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => {
      const [header = '', ...lines] = readFileSync(join(project, 'src/demo/city', folder, file), 'utf8')
        .trim()
        .split(/\r?\n/);
      return {
        department: basename(file, '.csv'),
        header: header.split(','),
        lines: lines.map((line) => line.split(',')),
      };
    });
}

export class Seed {
  readonly #ledgers = readLedgers('ledgers');
  readonly #samples = SAMPLES.map((sample) => {
    const notice: RegisterDeathNoticeInput = JSON.parse(
      readFileSync(join(project, `test/samples/${sample}.json`), 'utf8'),
    );
    return { sample, notice };
  });

  /** The family with this number, always the same. */
  family(number: number): SeedFamily {
    const found = this.#samples[number % this.#samples.length];
    if (!found) throw new Error('no samples');
    const { sample, notice } = found;
    return {
      sample,
      copiedFrom: notice.deceased.personNumber ?? '',
      notice: {
        ...notice,
        idempotencyKey: `seed-${String(number)}`,
        deceased: {
          ...notice.deceased,
          name: `種田 ${spelled(number, DIGITS)}`,
          kana: `たねだ ${spelled(number, SYLLABLES)}`,
          personNumber: String(5_000_000 + number),
        },
      },
    };
  }

  families(count: number, from = 0): SeedFamily[] {
    return Array.from({ length: count }, (_, index) => this.family(from + index));
  }

  /** Every department's ledger, with the lines of these families. */
  ledgers(families: readonly SeedFamily[]): SeedImport[] {
    return this.#ledgers.map((ledger) => {
      const lines = families.flatMap((family) => linesOf(ledger, family));
      return {
        department: ledger.department,
        csv: [ledger.header, ...lines]
          .map((cells) => cells.join(','))
          .concat('')
          .join('\n'),
        empty: lines.length === 0,
      };
    });
  }

  /** What each department's ledger says of a family when it really looked, worked out without queue or database. */
  statements(family: SeedFamily, catalogue: CompiledCatalogue, at: string): Map<string, Statement> {
    const said = new Map<string, Statement>();
    for (const { department, csv, empty } of this.ledgers([family])) {
      const read = readLedgerCsv(department, csv, empty);
      if (!read.ok) throw new Error(`${department}: ${read.error.code}`);
      const stated = new Map(Object.entries(read.value.rows[0]?.facts ?? {}));
      for (const fact of factsAsked(catalogue).get(department) ?? []) {
        const silence = silenceOf(department, fact);
        if (silence && !stated.has(fact) && read.value.columns.includes(fact)) stated.set(fact, silence.value);
      }
      said.set(department, Object.fromEntries([...stated].map(([fact, value]) => [fact, { value, at }])));
    }
    return said;
  }
}

/** A ledger's line with the copy's name and number in place of the original's; nobody else of the original's household. */
function linesOf({ header, lines }: Ledger, { copiedFrom, notice: { deceased } }: SeedFamily): string[][] {
  const replaced = new Map([
    ['personNumber', deceased.personNumber],
    ['name', deceased.name],
    ['kana', deceased.kana],
  ]);
  return lines
    .filter((cells) => cells[header.indexOf('personNumber')] === copiedFrom)
    .map((cells) => cells.map((cell, index) => replaced.get(header[index] ?? '') ?? cell));
}
