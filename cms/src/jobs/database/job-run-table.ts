/**
 * One row for each run of a job, beside Strapi's own tables. Safe to run at every start. `as_of` is the moment the run was
 * given; `started_at` and `ended_at` are by the database's clock. A run that a crash cut off is `interrupted`.
 */
export const jobRunTable = `
create table if not exists job_run (
  id bigint generated always as identity primary key,
  job text not null,
  as_of timestamptz not null,
  dry_run boolean not null,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  outcome text not null check (outcome in ('running', 'ok', 'failed', 'skipped', 'interrupted')),
  counts jsonb not null default '{}',
  log text
);
create index if not exists job_run_job on job_run (job, id desc);
create index if not exists job_run_started on job_run (started_at);
`
