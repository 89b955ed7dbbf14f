import type { Dataset, Locale } from 'shared-types/content'

/** Prefixes of the catalogue's JSON-LD, in the document itself: nobody has to fetch a context. */
export const catalogueContext = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

// DCAT-AP 3 asks for the Publications Office's lists where there is a fitting one; they are not Europe's alone.
const authority = 'http://publications.europa.eu/resource/authority/'

export const languages: Record<Locale, string> = { vi: `${authority}language/VIE`, en: `${authority}language/ENG` }
export const vietNam = `${authority}country/VNM`
export const publicAccess = `${authority}access-right/PUBLIC`

/** Where the list of themes has one. */
export function themeOf(theme: 'GOVE' | 'ENVI'): string {
  return `${authority}data-theme/${theme}`
}

/** The theme each kind of data falls under. */
export const themes: Record<Dataset['kind'], 'GOVE' | 'ENVI'> = {
  statistics: 'GOVE',
  environment: 'ENVI',
  opendata: 'GOVE',
  other: 'GOVE',
}

const fileTypes: Readonly<Record<string, string>> = {
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/zip': 'ZIP',
  'application/xml': 'XML',
}

/** The file type of a media type; null where the list has none we know. */
export function fileTypeOf(mime: string): string | null {
  return fileTypes[mime] ? `${authority}file-type/${fileTypes[mime]}` : null
}

/** The name of an IANA media type; null for what does not look like one. */
export function mediaTypeOf(mime: string): string | null {
  return /^[a-z]+\/[a-z0-9.+-]+$/i.test(mime) ? `https://www.iana.org/assignments/media-types/${mime}` : null
}
