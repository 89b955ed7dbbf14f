/**
 * What readers report (HY-12.1), beside Strapi's own tables. Safe to run at every start.
 *
 * What was said stays as it was said: only the desk's columns change, and the traces of a person are forgotten, never
 * rewritten. `once_key` names one sending of the form from one address, `address_hash` is keyed anew each day; both are
 * kept for a day. What was said is blanked where the document it is about is destroyed on its chief's order (F33), which
 * says so in its transaction.
 */
export const readerReportTable = `
create table if not exists reader_report (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  sub_portal_id text,
  host text not null,
  path text not null,
  type text,
  document_id text,
  locale text not null,
  channel_id text,
  what text not null,
  message text not null,
  contact text,
  once_key text unique,
  address_hash text,
  state text not null default 'new' check (state in ('new', 'underReview', 'done', 'noFault')),
  state_at timestamptz,
  state_by_id bigint,
  state_by_name text,
  note text,
  version integer not null default 1
);
alter table reader_report alter column once_key drop not null;
create index if not exists reader_report_open on reader_report (id) where state in ('new', 'underReview');
create index if not exists reader_report_address on reader_report (address_hash, at) where address_hash is not null;
create index if not exists reader_report_contact on reader_report (state_at) where contact is not null;

create or replace function guard_reader_report() returns trigger language plpgsql as $$
declare
  desk constant text[] := '{state,state_at,state_by_id,state_by_name,note,version,contact,address_hash,once_key}';
  said constant text[] := '{path,message}';
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - desk = to_jsonb(old) - desk
      and (new.contact is null or new.contact = old.contact)
      and (new.address_hash is null or new.address_hash = old.address_hash)
      and (new.once_key is null or new.once_key = old.once_key) then return new; end if;
    if current_setting('cong.purging', true) = 'on' and new.path = '' and new.message = ''
      and to_jsonb(new) - desk - said = to_jsonb(old) - desk - said then return new; end if;
  end if;
  raise exception 'what readers reported is only ever added to' using errcode = 'restrict_violation';
end $$;
create or replace trigger guard_reader_report before update or delete on reader_report
  for each row execute function guard_reader_report();
create or replace trigger keep_reader_report before truncate on reader_report
  for each statement execute function guard_reader_report();
`
