import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A ledger that has no column for a fact says nothing about it by its silence. */
export class LedgerColumns implements MigrationInterface {
  readonly name = 'ledger-columns-0000000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ledger_imports add column columns text[] collate "C" not null default '{}';
      alter table ledger_imports alter column columns drop default;
      comment on column ledger_imports.columns is 'The facts for which the ledger has a column; an older import whose columns nobody wrote down has none.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ledger_imports drop column columns');
  }
}
