/**
 * Signatures of what is published, beside the editions they are of and gone with them. Each is a row for every band of
 * its text and one for its title; signatures with rows of the same band are candidates. A plain table of bands, since
 * for an array of them under a GIN index the planner prefers to read everything (0.2 s among 40,000). Safe to run at
 * every start.
 */
export const signatureTable = `
create table if not exists published_signature (
  id integer generated always as identity primary key,
  key text collate "C" not null unique references edition (key) on delete cascade,
  form integer not null
);
create table if not exists published_band (
  band integer not null,
  signature integer not null references published_signature (id) on delete cascade,
  primary key (band, signature)
);
create index if not exists published_band_signature on published_band (signature);
`

/** Raised when text, shingles or bands are made otherwise: signatures of another form are made again at start. */
export const signatureForm = 1
