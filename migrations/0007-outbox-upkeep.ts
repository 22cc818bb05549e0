import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox wakes only whom a row concerns, forgets what was sent long ago; the sweeper sees what a person still owes. */
export class OutboxUpkeep implements MigrationInterface {
  readonly name = 'outbox-upkeep-0000000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger outbox_wake_relay on outbox;
      create or replace function outbox_wake_relay() returns trigger
        language plpgsql
        set search_path = pg_catalog
      as $$
      begin
        perform pg_notify('outbox', topic) from (select distinct topic from written) topics;
        return null;
      end
      $$;
      comment on function outbox_wake_relay() is 'Wakes the relay of the topics written at commit, of none if no row came; should it be missed, the relay also looks by itself.';
      create trigger outbox_wake_relay after insert on outbox referencing new table as written for each statement execute function outbox_wake_relay();

      create index outbox_sent on outbox (sent_at) where sent_at is not null;
      comment on index outbox_sent is 'Does not begin with the municipality: what was sent long ago is forgotten for all of them.';
      comment on index outbox_unsent is 'Does not begin with the municipality: the relay serves all of them.';

      grant select (reason), update (answered_at) on questions to yorisoi_relay;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (reason), update (answered_at) on questions from yorisoi_relay;
      drop index outbox_sent;
      comment on index outbox_unsent is 'The one index that does not begin with the municipality: the relay serves all of them.';
      drop trigger outbox_wake_relay on outbox;
      create or replace function outbox_wake_relay() returns trigger
        language plpgsql
        set search_path = pg_catalog
      as $$
      begin
        perform pg_notify('outbox', '');
        return null;
      end
      $$;
      comment on function outbox_wake_relay() is 'Wakes the relay at commit; should it be missed, the relay also looks by itself.';
      create trigger outbox_wake_relay after insert on outbox for each statement execute function outbox_wake_relay();
    `);
  }
}
