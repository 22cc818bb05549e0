import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A search is answered by the newest of those who are called so, without reading all of them: the tokens stand in the order
 * in which cases are listed. And whether a department was asked is looked up case by case (`offset 0`): the planner read its
 * questions of all cases first, a hashed subplan over the whole table.
 */
export class Searching implements MigrationInterface {
  readonly name = 'searching-0000000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table search_tokens add column registered_at timestamptz;
      -- The owner is under policies too, and has none.
      alter table search_tokens no force row level security;
      alter table cases no force row level security;
      update search_tokens t set registered_at = c.registered_at from cases c where c.municipality_id = t.municipality_id and c.id = t.case_id;
      alter table cases force row level security;
      alter table search_tokens force row level security;
      alter table search_tokens alter column registered_at set not null;
      comment on column search_tokens.registered_at is 'Of the case; it never changes.';
      create index search_tokens_newest on search_tokens (municipality_id, token, registered_at desc, case_id desc);
      ${readTokens('offset 0')}
      ${readCases('offset 0')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${readCases('')}
      ${readTokens('')}
      drop index search_tokens_newest;
      alter table search_tokens drop column registered_at;
    `);
  }
}

const wasAsked = (table: string, id: string, how: string): string => `
    ((select current_role_of_actor() = 'department') and exists (
      select from questions q where q.municipality_id = ${table}.municipality_id and q.case_id = ${table}.${id}
         and q.department = (select current_setting('yorisoi.department', true)) ${how}))`;

const readTokens = (how: string): string => `
  alter policy search_tokens_read on search_tokens using (municipality_id = (select current_municipality()) and (
    (select current_role_of_actor() in ('system', 'counter', 'privacy-officer')) or ${wasAsked('search_tokens', 'case_id', how)}));`;

const readCases = (how: string): string => `
  alter policy cases_read on cases using (municipality_id = (select current_municipality()) and (
    (select current_role_of_actor() in ('system', 'counter', 'privacy-officer')) or ${wasAsked('cases', 'id', how)}
    or ((select current_role_of_actor() = 'family') and id = (select current_case()) and status <> 'void')));`;
