/**
 * Tables of the publishing feature, beside Strapi's own. Safe to run at every start.
 *
 * `change` is the feed. Writers insert rows without a number; the deferred constraint trigger numbers them from
 * `change_head` at commit, so that the order of numbers is the order of visibility and an abort leaves no gap.
 * `edition` holds the public value of every live document as it was recorded, `file_use` which of them use which file.
 * A file in use may be renamed or described anew (which is a change of the feed), never replaced or deleted.
 */
export const publishingTables = `
create table if not exists change_head (
  singleton boolean primary key default true check (singleton),
  feed_id text not null default gen_random_uuid()::text,
  seq bigint not null default 0
);
insert into change_head default values on conflict do nothing;

create table if not exists change (
  id bigint generated always as identity primary key,
  seq bigint unique,
  type text not null,
  document_id text not null,
  locale text,
  at timestamptz not null default clock_timestamp()
);

create or replace function number_change() returns trigger language plpgsql as $$
declare number bigint;
begin
  update change_head set seq = seq + 1 returning seq into number;
  update change set seq = number where id = new.id;
  return null;
end $$;
do $$ begin
  create constraint trigger number_change after insert on change
    deferrable initially deferred for each row execute function number_change();
exception when duplicate_object then null; end $$;

create table if not exists edition (
  key text collate "C" primary key,
  type text not null,
  document_id text not null,
  locale text,
  digest text not null,
  document jsonb not null
);
create index if not exists edition_document on edition (type, document_id);

create table if not exists file_use (
  key text collate "C" not null references edition (key) on delete cascade,
  file_id text not null,
  primary key (file_id, key)
);
create index if not exists file_use_key on file_use (key);

create or replace function guard_used_file() returns trigger language plpgsql as $$
begin
  if not exists (select from file_use where file_id = old.document_id) then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'file % is used by a live document', old.document_id using errcode = 'restrict_violation';
  end if;
  if new.hash is distinct from old.hash
    or new.provider_metadata ->> 'digest' is distinct from old.provider_metadata ->> 'digest' then
    raise exception 'file % is used by a live document', old.document_id using errcode = 'restrict_violation';
  end if;
  if (new.name, new.alternative_text, new.caption, new.mime) is distinct from (old.name, old.alternative_text, old.caption, old.mime) then
    insert into change (type, document_id) values ('file', new.document_id);
  end if;
  return new;
end $$;
create or replace trigger guard_used_file before update or delete on files
  for each row execute function guard_used_file();

create index if not exists files_digest on files ((provider_metadata ->> 'digest'));

create unique index if not exists review_cases_key on review_cases (type, target_document_id, locale);
`
