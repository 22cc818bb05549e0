import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The municipality, its law and its contacts are written at the start, by the system, and the running number of cases by
 * whoever registers one; until now every actor of the municipality could write them. Everybody reads them, as before.
 */
export class WrittenByWhoseTheyAre implements MigrationInterface {
  readonly name = 'written-by-whose-they-are-0000000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      TABLES.map(
        ([table, id, writers]) => `
      drop policy ${table}_app on ${table};
      create policy ${table}_read on ${table} for select to yorisoi_app using (${id} = (select current_municipality()));
      create policy ${table}_insert on ${table} for insert to yorisoi_app with check (${whose(id, writers)});
      create policy ${table}_update on ${table} for update to yorisoi_app using (${whose(id, writers)}) with check (${whose(id, writers)});`,
      ).join(''),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      TABLES.map(
        ([table, id]) => `
      drop policy ${table}_read on ${table};
      drop policy ${table}_insert on ${table};
      drop policy ${table}_update on ${table};
      create policy ${table}_app on ${table} to yorisoi_app
        using (${id} = (select current_municipality())) with check (${id} = (select current_municipality()));`,
      ).join(''),
    );
  }
}

const TABLES = [
  ['municipalities', 'id', "= 'system'"],
  ['releases', 'municipality_id', "= 'system'"],
  ['contacts', 'municipality_id', "= 'system'"],
  ['case_numbers', 'municipality_id', "in ('system', 'counter')"],
] as const;

const whose = (id: string, writers: string): string =>
  `${id} = (select current_municipality()) and (select current_role_of_actor() ${writers})`;
