import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The family of a protected case whose paper two people agreed to reads its list in the time in which any family does:
 * whether somebody is protected and whether the paper was agreed to are both looked up, whatever the one says of the other.
 */
export class ProtectionInEqualTime implements MigrationInterface {
  readonly name = 'protection-in-equal-time-0000000000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy access_papers_protected on access_papers using (
        (select current_role_of_actor() not in ('family', 'family-door'))
        or coalesce(case_flagged_at(case_id), '-infinity') < case when despite_protection then made_at else '0001-01-01' end);
      ${OF_CASES.map(
        (table) => `alter policy ${table}_protected on ${table} using (
        (select current_role_of_actor() <> 'family') or ${agreedTo(table)} >= (select case_flagged_at(current_case()) is not null));`,
      ).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy access_papers_protected on access_papers using (
        (select current_role_of_actor() not in ('family', 'family-door')) or case_flagged_at(case_id) is null
        or (despite_protection and made_at > case_flagged_at(case_id)));
      ${OF_CASES.map(
        (table) => `alter policy ${table}_protected on ${table} using (
        (select current_role_of_actor() <> 'family') or (select case_flagged_at(current_case()) is null) or ${agreedTo(table)});`,
      ).join('\n')}
    `);
  }
}

const OF_CASES = ['cases', 'case_keys'];
/** True is more than false: where somebody is protected, the paper must have been agreed to. */
const agreedTo = (table: string): string => `exists (
          select from access_papers p where p.municipality_id = ${table}.municipality_id and p.despite_protection and p.revoked_at is null
             and p.case_id = (select current_case()) and p.person_id::text = (select current_setting('yorisoi.person', true)))`;
