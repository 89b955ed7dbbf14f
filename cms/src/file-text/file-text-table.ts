/**
 * What was read out of uploaded PDFs and Word documents, once for each digest of their bytes, and gone with the last file of that digest: what
 * is destroyed leaves no text behind. Safe to run at every start.
 */
export const fileTextTable = `
create table if not exists file_text (
  digest text collate "C" primary key,
  reader integer not null,
  state text not null,
  pages integer not null,
  blank_pages integer not null,
  text text not null
);

create or replace function forget_file_text() returns trigger language plpgsql as $$
begin
  delete from file_text where digest = old.provider_metadata ->> 'digest'
    and not exists (select from files where provider_metadata ->> 'digest' = old.provider_metadata ->> 'digest');
  return null;
end $$;
create or replace trigger forget_file_text after delete or update on files
  for each row execute function forget_file_text();
`

/** Raised when files are read otherwise: what an older reader found is read again where it is asked for. */
export const fileTextReader = 1
