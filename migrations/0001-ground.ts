import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Municipalities, the context that row-level security reads, and the outbox. */
export class Ground implements MigrationInterface {
  readonly name = 'ground-0000000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function current_municipality() returns text
        language plpgsql stable parallel safe
        set search_path = pg_catalog
      as $$
      declare
        municipality text := current_setting('yorisoi.municipality', true);
      begin
        if municipality is null or municipality = '' then
          raise exception 'no context' using
            errcode = 'YR001',
            hint = 'Reach the database through the door: it sets the context of the transaction.';
        end if;
        return municipality;
      end
      $$;
      comment on function current_municipality() is
        'The municipality this transaction works for. Without context it raises YR001: an empty answer would look like "nothing to do".';
      revoke all on function current_municipality() from public;
      grant execute on function current_municipality() to yorisoi_app;

      create table municipalities (
        id text collate "C" not null,
        name text not null,
        constraint municipalities_pkey primary key (id),
        constraint municipalities_id_check check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
        constraint municipalities_name_check check (name <> '')
      );
      comment on table municipalities is 'The cities this installation serves; every row of every other table belongs to one.';
      alter table municipalities enable row level security;
      alter table municipalities force row level security;
      create policy municipalities_app on municipalities to yorisoi_app
        using (id = (select current_municipality()))
        with check (id = (select current_municipality()));
      grant select, insert, update on municipalities to yorisoi_app;

      create table outbox (
        municipality_id text collate "C" not null,
        id bigint generated always as identity,
        topic text collate "C" not null,
        payload jsonb not null,
        created_at timestamptz not null default now(),
        attempts integer not null default 0,
        not_before timestamptz not null default now(),
        sent_at timestamptz,
        constraint outbox_pkey primary key (municipality_id, id),
        constraint outbox_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint outbox_topic_check check (topic ~ '^[a-z][a-z0-9.-]*$'),
        constraint outbox_payload_check check (jsonb_typeof(payload) = 'object' and octet_length(payload::text) <= 100000),
        constraint outbox_attempts_check check (attempts >= 0)
      );
      comment on table outbox is 'What must happen after a commit. Written in the same transaction as its cause, sent by the relay, possibly twice.';
      comment on column outbox.payload is 'Ids only, never a name or an answer.';
      comment on column outbox.attempts is 'How often sending failed; not_before moves on with each failure.';
      comment on column outbox.sent_at is 'Set in the transaction of the relay that sent the row. Claimed rows are locked, not marked: a killed relay leaves nothing behind.';
      create index outbox_unsent on outbox (id) where sent_at is null;
      comment on index outbox_unsent is 'The one index that does not begin with the municipality: the relay serves all of them.';

      alter table outbox enable row level security;
      alter table outbox force row level security;
      create policy outbox_app on outbox to yorisoi_app
        using (municipality_id = (select current_municipality()))
        with check (municipality_id = (select current_municipality()));
      create policy outbox_relay on outbox to yorisoi_relay using (true);
      grant select, insert on outbox to yorisoi_app;
      grant select, delete on outbox to yorisoi_relay;
      grant update (attempts, not_before, sent_at) on outbox to yorisoi_relay;

      create function outbox_wake_relay() returns trigger
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

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table outbox;
      drop function outbox_wake_relay();
      drop table municipalities;
      drop function current_municipality();
    `);
  }
}
