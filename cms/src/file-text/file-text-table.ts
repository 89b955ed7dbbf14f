/** What was read out of uploaded PDFs, once for each digest of their bytes. Safe to run at every start. */
export const fileTextTable = `
create table if not exists file_text (
  digest text collate "C" primary key,
  reader integer not null,
  state text not null,
  pages integer not null,
  blank_pages integer not null,
  text text not null
);
`

/** Raised when files are read otherwise: what an older reader found is read again where it is asked for. */
export const fileTextReader = 1
