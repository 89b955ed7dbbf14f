import { auditColumns } from './audit-columns'

/**
 * Tables of the audit log, beside Strapi's own. Safe to run at every start.
 *
 * Writers insert rows without a number. The deferred constraint trigger numbers them from `audit_head` at commit and
 * chains them: each hash is SHA-256 over the hash before it and every column, written as `octets:value` (`-` for null),
 * one a line. So the order of numbers is the order of visibility, an abort leaves no gap, and whoever changes, removes
 * or inserts a row breaks every hash after it. `verify-chain.ts` computes the same text.
 *
 * Nothing but the numbering changes a row, once: its statement runs inside a trigger, on a row that has no number yet,
 * and leaves every other column as it is. Committed rows always have a number.
 */
export const auditTables = `
create table if not exists audit_head (
  singleton boolean primary key default true check (singleton),
  seq bigint not null default 0,
  hash text not null default repeat('0', 64)
);
insert into audit_head default values on conflict do nothing;

create table if not exists audit_event (
  id bigint generated always as identity primary key,
  seq bigint unique,
  at timestamptz not null,
  actor_id bigint,
  actor_name text not null,
  actor_role text,
  unit_id text,
  delegation_id text,
  action text not null,
  refused boolean not null default false,
  object_type text not null,
  object_id text not null,
  locale text,
  from_state text,
  to_state text,
  reason text,
  details text,
  diff_hash text,
  ip_hash text,
  prev_hash text,
  hash text
);
create index if not exists audit_event_object on audit_event (object_id, object_type, locale, seq);
create index if not exists audit_event_actor on audit_event (actor_id, seq);
create index if not exists audit_event_action on audit_event (action, seq);
create index if not exists audit_event_at on audit_event (at);

create or replace function audit_hash(e audit_event) returns text language sql stable as $$
  select encode(sha256(convert_to(e.prev_hash || E'\\n' || string_agg(
    coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-'), E'\\n' order by place), 'UTF8')), 'hex')
  from unnest(array[${Object.values(auditColumns).join(', ')}]) with ordinality as parts (value, place)
$$;

create or replace function number_audit_event() returns trigger language plpgsql as $$
declare
  head audit_head;
  event audit_event;
begin
  if (select seq from audit_event where id = new.id) is not null then return null; end if;
  -- One order of locks for every transaction: whoever has rows for the feed too takes its head first.
  if exists (select from change where seq is null) then
    perform from change_head for update;
  end if;
  select * into strict head from audit_head for update;
  -- Rows without a number are this transaction's own: nobody sees another's before its commit has numbered them.
  for event in select * from audit_event where seq is null order by id loop
    event.seq := head.seq + 1;
    event.prev_hash := head.hash;
    event.hash := audit_hash(event);
    update audit_event set seq = event.seq, prev_hash = event.prev_hash, hash = event.hash where id = event.id;
    head.seq := event.seq;
    head.hash := event.hash;
  end loop;
  update audit_head set seq = head.seq, hash = head.hash;
  return null;
end $$;
do $$ begin
  create constraint trigger number_audit_event after insert on audit_event
    deferrable initially deferred for each row execute function number_audit_event();
exception when duplicate_object then null; end $$;

create or replace function guard_audit_event() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if num_nonnulls(new.seq, new.prev_hash, new.hash) = 0 then return new; end if;
  elsif tg_op = 'UPDATE' then
    if pg_trigger_depth() > 1 and old.seq is null
      and to_jsonb(new) - '{seq,prev_hash,hash}'::text[] = to_jsonb(old) - '{seq,prev_hash,hash}'::text[] then
      return new;
    end if;
  end if;
  raise exception 'audit events are only ever added to' using errcode = 'restrict_violation';
end $$;
create or replace trigger guard_audit_event before insert or update or delete on audit_event
  for each row execute function guard_audit_event();
create or replace trigger keep_audit_event before truncate on audit_event
  for each statement execute function guard_audit_event();

create or replace function guard_audit_head() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if pg_trigger_depth() > 1 and new.seq > old.seq then return new; end if;
  end if;
  raise exception 'the head of the audit log moves only with its events' using errcode = 'restrict_violation';
end $$;
create or replace trigger guard_audit_head before update or delete on audit_head
  for each row execute function guard_audit_head();
create or replace trigger keep_audit_head before truncate on audit_head
  for each statement execute function guard_audit_head();
`
