import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of the family that are long over are deleted, like those of staff. */
export class FamilyForgotten implements MigrationInterface {
  readonly name = 'family-forgotten-0000000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant delete on family_sessions to yorisoi_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke delete on family_sessions from yorisoi_app');
  }
}
