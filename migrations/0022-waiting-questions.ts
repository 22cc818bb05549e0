import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A department's own list: what waits for a person there, due first, found without reading what was answered long ago. */
export class WaitingQuestions implements MigrationInterface {
  readonly name = 'waiting-questions-0000000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index questions_waiting on questions (municipality_id, coalesce(due_on, '9999-12-31'), id) where state in ('with-person', 'needs-person');
      comment on index questions_waiting is 'What waits for a person, due first.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index questions_waiting');
  }
}
