/** Tables of the publisher's own store. Everything in it can be had again from the CMS and the plan. */
export const storeSchema = `
create table if not exists state (name text primary key, value text not null) without rowid;
create table if not exists document (key text primary key, type text not null, digest text not null, json text not null);
create index if not exists document_type on document (type);
create table if not exists boundary (key text not null, instant text not null, primary key (key, instant)) without rowid;
create index if not exists boundary_instant on boundary (instant);
create table if not exists set_aside (key text primary key, json text, code text not null, detail text not null);
create table if not exists outcome (id integer primary key, after_index integer not null, json text not null);
create table if not exists index_task (host text not null, path text not null, revision integer not null, record text, primary key (host, path)) without rowid;
create table if not exists index_whole (host text primary key) without rowid;
create table if not exists build (id text primary key, seen integer not null) without rowid;
create table if not exists build_asset (build_id text not null, path text not null, primary key (build_id, path)) without rowid;
create table if not exists index_draft (host text not null, path text not null, record text, primary key (host, path)) without rowid;
create table if not exists picture (digest text primary key, bytes integer not null, state text not null, editions text not null, detail text, laid integer not null);
create index if not exists picture_state on picture (state);
create index if not exists picture_laid on picture (laid) where laid = 0;
create table if not exists picture_try (digest text primary key, tries integer not null, detail text not null) without rowid;
create table if not exists before_image (key text primary key, json text);
`
