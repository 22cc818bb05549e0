import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What silence is worth: of a ledger, for the columns it has; of a department's machine, in the round in which it looked. */
export class Silence implements MigrationInterface {
  readonly name = 'silence-0000000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ledger_imports add column columns text[] collate "C" not null default '{}';
      alter table ledger_imports alter column columns drop default;
      alter table ledger_imports add column found_by text[] collate "C" not null default '{}';
      alter table ledger_imports alter column found_by drop default;
      comment on column ledger_imports.found_by is 'What every one of its rows can be found by: number, name-birth. Who has neither can be in it unseen.';
      comment on column ledger_imports.columns is 'The facts for which the ledger has a column; an older import whose columns nobody wrote down has none.';

      alter table statements add column stands boolean not null default true;
      comment on column statements.stands is 'False from when a department is asked anew until its machine answers: what it found before may be of another person or day.';
      grant update (stands) on statements to yorisoi_app;
      drop trigger statements_keep_history on statements;
      create trigger statements_keep_history before update of sealed on statements for each row execute function statements_keep_history();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger statements_keep_history on statements;
      create trigger statements_keep_history before update on statements for each row execute function statements_keep_history();
      alter table statements drop column stands;
      alter table ledger_imports drop column found_by, drop column columns;
    `);
  }
}
