import type { LegalDocument } from 'shared-types/content'

type DocClass = LegalDocument['docClass']

/** What is known of a document when its class is asked. `issuedOn` is a day. */
export interface DocClassFacts {
  form: LegalDocument['docForm'] | null
  number: string | null
  issuedOn: string | null
}

interface Row {
  form: LegalDocument['docForm']
  /** Whether the number has the year between its serial number and its symbol; null where that does not matter. */
  withYear: boolean | null
  /** Days the row holds for, the last one exclusive. */
  from?: string
  until?: string
  docClass: DocClass
}

/**
 * Form and number tell the class: since 1997 a normative text carries the year in its number (`15/2016/QĐ-UBND`), a
 * decision without it settles one matter. Directives were normative until the law of 2015 (80/2015/QH13, in force from
 * 1/7/2016) took them off the list.
 */
const rows: readonly Row[] = [
  { form: 'law', withYear: null, docClass: 'normative' },
  { form: 'decree', withYear: null, docClass: 'normative' },
  { form: 'circular', withYear: null, docClass: 'normative' },
  { form: 'resolution', withYear: true, docClass: 'normative' },
  { form: 'decision', withYear: true, from: '1997-01-01', docClass: 'normative' },
  { form: 'decision', withYear: false, from: '1997-01-01', docClass: 'administrative' },
  { form: 'directive', withYear: true, from: '1997-01-01', until: '2016-07-01', docClass: 'normative' },
  { form: 'directive', withYear: null, docClass: 'directive' },
  { form: 'officialLetter', withYear: null, docClass: 'administrative' },
]

/** The class of a document by the table; null where no row fits and a person has to say. */
export function docClassOf({ form, number, issuedOn }: DocClassFacts): DocClass | null {
  const withYear = number === null ? null : /^\d+[a-zđ]?\/(?:19|20)\d\d\//iu.test(number)
  const fits = (row: Row) =>
    row.form === form &&
    (row.withYear === null || row.withYear === withYear) &&
    (row.from === undefined || (issuedOn !== null && issuedOn >= row.from)) &&
    (row.until === undefined || (issuedOn !== null && issuedOn < row.until))
  return rows.find(fits)?.docClass ?? null
}
