/**
 * Notices to people, beside Strapi's own tables. Safe to run at every start.
 *
 * A row is one notice to one receiver: an admin user, or somebody outside by mail alone. `once_key` names what must be
 * said only once. `mail_state` is the outbox: what waits is sent by the job queue, after a restart too.
 */
export const noticeTable = `
create table if not exists notice (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null,
  user_id integer,
  email text,
  type text,
  document_id text,
  locale text,
  params jsonb not null default '{}',
  once_key text,
  read_at timestamptz,
  mail_state text not null check (mail_state in ('none', 'waiting', 'sent', 'failed')),
  mail_at timestamptz,
  mail_issue text,
  check ((user_id is null) <> (email is null))
);
create unique index if not exists notice_once on notice (once_key, coalesce(user_id::text, email)) where once_key is not null;
create index if not exists notice_user on notice (user_id, id desc);
create index if not exists notice_unread on notice (user_id) where read_at is null;
create index if not exists notice_waiting on notice (id) where mail_state = 'waiting';
`
