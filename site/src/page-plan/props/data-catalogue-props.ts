import type { Dataset, Locale } from 'shared-types/content'

/** One thing to download, or an API; addresses are whole. */
export interface CatalogueDistribution {
  role: 'table' | 'json' | 'data' | 'report' | 'api'
  locale: Locale
  /** The table's title or the file's name; null for JSON and the API. */
  name: string | null
  /** The page to get it from. */
  accessUrl: string
  url: string
  /** IANA media type; null where unknown. */
  mime: string | null
  bytes: number | null
  /** SHA-256 in hex, of files. */
  digest: string | null
}

/** A dataset as the catalogue lists it, in every language it is published in, Vietnamese first. */
export interface CatalogueDataset {
  editions: { locale: Locale; url: string; title: string; summary: string; topics: string[]; period: string | null }[]
  datasetKind: Dataset['kind']
  producer: string | null
  publishedAt: string
  updatedAt: string
  distributions: CatalogueDistribution[]
}

/** `/du-lieu/catalog.jsonld`: every dataset of a portal, for machines (DCAT). Words are the renderer's. */
export interface DataCatalogueProps {
  kind: 'dataCatalogue'
  /** Whole addresses: of the catalogue itself and of the portal. */
  self: string
  home: string
  /** Where people see the list, and what the portal is called, by language; Vietnamese first. */
  editions: { locale: Locale; portalName: string; listUrl: string | null }[]
  contact: { email: string; phone: string }
  /** How to name the source (MOHA-2.5). */
  rights: string
  datasets: CatalogueDataset[]
}
