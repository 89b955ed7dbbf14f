/**
 * Tables of the content history, beside Strapi's own. Safe to run at every start.
 *
 * `document_version` lists the versions of each document and language in their order; `version_content` holds what
 * each said, once however many versions say it. Neither is ever changed, and rows leave them only where a sealed document
 * is destroyed on its chief's order (F33), which says so in its transaction.
 */
export const versionTables = `
create table if not exists version_content (
  digest text primary key,
  fields text not null
);

create table if not exists document_version (
  type text not null,
  document_id text not null,
  locale text not null,
  number integer not null,
  at timestamptz not null,
  author_id bigint,
  author_name text not null,
  digest text not null,
  content text not null references version_content (digest),
  primary key (document_id, type, locale, number)
);

create or replace function keep_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('cong.purging', true) = 'on' then return old; end if;
  raise exception 'versions are only ever added to' using errcode = 'restrict_violation';
end $$;
create or replace trigger keep_version before update or delete on document_version
  for each row execute function keep_version();
create or replace trigger keep_version before update or delete on version_content
  for each row execute function keep_version();
`
