import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * For many tokens of one name the planner read a department's questions of all cases first (a hashed subplan over the whole table) to
 * ask whether it was asked about each. `offset 0` leaves it only the other way: one look into the index a token.
 */
export class SearchingDepartments implements MigrationInterface {
  readonly name = 'searching-departments-0000000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(read('offset 0'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(read(''));
  }
}

const read = (how: string): string => `
  alter policy search_tokens_read on search_tokens using (municipality_id = (select current_municipality()) and (
    (select current_role_of_actor() in ('system', 'counter', 'privacy-officer'))
    or ((select current_role_of_actor() = 'department') and exists (
      select from questions q where q.municipality_id = search_tokens.municipality_id and q.case_id = search_tokens.case_id
         and q.department = (select current_setting('yorisoi.department', true)) ${how}))))`;
