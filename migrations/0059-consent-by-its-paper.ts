import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the paper of a consent is kept: also whoever may not look at it, the person who agreed and the worker that asks, goes by it (地方税法22条). */
export class ConsentByItsPaper implements MigrationInterface {
  readonly name = 'consent-by-its-paper-0000000000059';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The owner is held by policies like everybody: for the one function below.
      create policy consent_papers_asked on consent_papers for select to yorisoi_owner
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() is not null));
      create function consent_paper_kept(of_case uuid, consent uuid) returns boolean
        language sql stable parallel safe security definer
        set search_path = pg_catalog
      as $$
        select exists (select from public.consent_papers p
                        where p.municipality_id = (select public.current_municipality())
                          and p.case_id = of_case and p.consent_id = consent and p.taken_out_at is null)
      $$;
      comment on function consent_paper_kept(uuid, uuid) is 'That a scan of this consent is kept and was not taken out; what stands on it stays with those who may see it.';
      revoke all on function consent_paper_kept(uuid, uuid) from public;
      grant execute on function consent_paper_kept(uuid, uuid) to yorisoi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function consent_paper_kept(uuid, uuid);
      drop policy consent_papers_asked on consent_papers;
    `);
  }
}
