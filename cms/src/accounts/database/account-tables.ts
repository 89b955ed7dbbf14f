/**
 * Tables of the accounts feature, beside Strapi's own. Safe to run at every start.
 *
 * `login_attempt` counts failures by account and by address for every instance at once; both only as keyed hashes.
 * `second_factor` holds one sealed TOTP secret a person; `last_step` is the newest time step whose code was used, so that
 * no code is taken twice. `recovery_code` holds hashes. `account_activity` says when somebody was last seen.
 * `login_lock` says when a lock was last written to the audit log: once a window, however often somebody tries.
 * `given_password` names accounts whose password another person made on the people screen, until the owner sets one.
 * `account_request` is what unit heads asked for (MOHA-14.3).
 */
export const accountTables = `
create table if not exists login_attempt (
  id bigint generated always as identity primary key,
  account_hash text not null,
  address_hash text not null,
  at timestamptz not null
);
create index if not exists login_attempt_account on login_attempt (account_hash, at);
create index if not exists login_attempt_address on login_attempt (address_hash, at);

create table if not exists login_lock (
  hash text primary key,
  at timestamptz not null
);

create table if not exists given_password (
  user_id integer primary key references admin_users (id) on delete cascade,
  by_id integer not null,
  at timestamptz not null
);

create table if not exists second_factor (
  user_id integer primary key references admin_users (id) on delete cascade,
  secret text not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table if not exists recovery_code (
  user_id integer not null references second_factor (user_id) on delete cascade,
  hash text not null,
  used_at timestamptz,
  primary key (user_id, hash)
);

create table if not exists account_activity (
  user_id integer primary key references admin_users (id) on delete cascade,
  seen_at timestamptz not null
);

create table if not exists account_request (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  asked_by_id integer not null,
  unit_id text not null,
  email text not null,
  firstname text not null,
  lastname text not null,
  role text not null,
  reason text not null,
  state text not null default 'open' check (state in ('open', 'granted', 'declined')),
  decided_at timestamptz,
  decided_by_id integer,
  decision_note text,
  user_id integer
);
create index if not exists account_request_state on account_request (state, at);
`
