import type {
  Article,
  DraftForComment,
  effectStatuses,
  LegalDocument,
  Locale,
  Mark,
  Page,
  Portal,
  PublicService,
  SubPortal,
  Unit,
} from 'shared-types/content'

/*
 * All that templates may know. Every value is plain JSON; `undefined` never occurs; a page is a pure function of its
 * props. Words that belong to the interface ("Văn bản", "Còn hiệu lực") are not here: templates have them by the
 * codes given. A `path` is of the same host (`/tin/…/`), or a whole address where the target is another portal's; it
 * needs no percent-encoding. `href` and `url` are whole addresses.
 */

export type EffectStatus = (typeof effectStatuses)[number]
export type DraftPhase = 'upcoming' | 'open' | 'closed'

/** A fixed part of a portal; its name is in the templates' messages. */
export type Section = 'home' | 'legalDocuments' | 'drafts' | 'services' | 'units' | 'people' | 'search'

/** A step of a menu or of a trail: a fixed section, or something with a name of its own. */
export type Place = { kind: 'section'; section: Section; path: string } | { kind: 'named'; name: string; path: string }

export interface NamedLink {
  name: string
  path: string
}

/** A name that is a link only where its page exists. */
export interface MaybeLink {
  name: string
  path: string | null
}

/** A link with the number of items behind it. */
export interface CountedLink extends NamedLink {
  count: number
}

/** What surrounds every page. */
export interface Chrome {
  host: string
  /** Of this page; the 404 page is `/404.html`. */
  path: string
  locale: Locale
  /** Null where the template makes the title from its own words (lists, search, 404). Without the portal's name. */
  title: string | null
  description: string | null
  /** `https://` address of this page on the portal's own domain. */
  canonical: string
  /** hreflang links, this page's own among them; empty where only one language exists. Always mutual. */
  alternates: { hreflang: Locale | 'x-default'; href: string }[]
  /** Where the language switch leads: the same document in that language, else that language's home page. */
  languages: { locale: Locale; path: string; current: boolean }[]
  indexable: boolean
  portal: {
    name: string
    /** The name of the body above: of the main portal for a sub-portal, of the Government for a ministry. */
    parentName: string | null
    parentHref: string | null
    /** Null for the main portal. */
    label: string | null
    accent: Portal['accent']
    profileCode: string
  }
  menu: Place[]
  /** From home to the page above this one; empty on home. */
  breadcrumbs: Place[]
  feeds: { format: 'rss' | 'atom'; title: string; path: string }[]
  footer: Footer
}

export interface Footer {
  name: string
  /** Who answers for the content. */
  responsible: string | null
  licence: string | null
  managingUnit: string | null
  address: string
  phone: string
  fax: string | null
  email: string
  links: { name: string; url: string; kind: Portal['links'][number]['kind'] }[]
  /** Standing pages: contact, privacy, masthead … */
  pages: (NamedLink & { kind: Page['kind'] })[]
  /** How to name the source when reusing content; the first is the usual one. At least one. */
  attribution: string[]
}

/** A picture with its final address. Width and height in pixels where known. */
export interface Picture {
  src: string
  width: number | null
  height: number | null
  alt: string
  caption: string
}

/** A file offered for download; `name` is its original name, `bytes` its size. */
export interface FileLink {
  path: string
  name: string
  mime: string
  bytes: number
}

export type ShownInline = { type: 'text'; text: string; marks: Mark[] } | { type: 'hardBreak' }

/** The anchor of a Phần, Chương, Mục, Điều, Khoản or Điểm that begins at a block. */
export interface Anchor {
  id: string
  kind: 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'point'
  number: string
  /** Where it stands, nearest first: `[{clause 2}, {article 10}]` for điểm a khoản 2 Điều 10. */
  within: { kind: Anchor['kind']; number: string }[]
}

/**
 * A block of text. `anchors` is empty but in legal documents and drafts; several on one block stand outermost first
 * (every one must be reachable). A heading's `id` is for where it has no anchors; all ids are unique in the page.
 */
export type ShownBlock =
  | { type: 'paragraph'; anchors: Anchor[]; content: ShownInline[] }
  | { type: 'heading'; level: 2 | 3 | 4; id: string; anchors: Anchor[]; content: ShownInline[] }
  | { type: 'bulletList'; items: ShownBlock[][] }
  | { type: 'orderedList'; start: number; items: ShownBlock[][] }
  | { type: 'blockquote'; content: ShownBlock[] }
  | { type: 'table'; rows: { header: boolean; colspan: number; rowspan: number; content: ShownBlock[] }[][] }
  | ({ type: 'image' } & Picture)
  | { type: 'horizontalRule' }

/** One entry of a table of contents, with those below it. Anchors of Khoản and Điểm are not listed. */
export interface ContentsEntry {
  id: string
  kind: Anchor['kind'] | 'heading'
  number: string
  title: string
  children: ContentsEntry[]
}

/** One item of any type in a list. */
export interface ItemCard {
  type: 'article' | 'legalDocument' | 'draftForComment' | 'publicService' | 'page'
  title: string
  path: string
  summary: string
  /** First publication, an instant. */
  publishedAt: string
  picture: Picture | null
  articleKind: Article['kind'] | null
  /** Number of a legal document, code of a service. */
  number: string | null
  channel: NamedLink | null
}

export interface LegalCard {
  number: string
  title: string
  path: string
  docForm: LegalDocument['docForm']
  docClass: LegalDocument['docClass']
  issuer: string | null
  /** Calendar days `YYYY-MM-DD`. */
  issuedOn: string
  effectiveOn: string | null
  expiredOn: string | null
  effect: EffectStatus
}

export interface DraftCard {
  title: string
  path: string
  summary: string
  draftClass: DraftForComment['draftClass']
  phase: DraftPhase
  /** Instants; `closesAt` is exclusive. */
  opensAt: string
  closesAt: string
  leadUnit: string | null
}

export interface ServiceCard {
  code: string
  name: string
  path: string
  serviceLevel: PublicService['serviceLevel']
  mode: PublicService['mode']
  audience: PublicService['audience']
  timeLimit: string
  fee: string
  promoted: boolean
}

export interface SubPortalCard {
  name: string
  kind: SubPortal['kind']
  mode: SubPortal['mode']
  /** Where it is: its host here, or its own address. */
  href: string
  label: string
  unit: MaybeLink | null
  responsible: string | null
}

export interface PersonCard {
  fullName: string
  position: string
  isLeader: boolean
  email: string
  phone: string | null
  fax: string | null
  portrait: Picture | null
  /** The person's own page; only leaders with a biography or duties have one. */
  path: string | null
  unit: MaybeLink | null
}

export interface UnitCard {
  name: string
  path: string
  level: Unit['level']
  /** Of the unit's sub-portal, where it has one that is live. */
  subPortalHref: string | null
  children: UnitCard[]
}

export interface HomeProps {
  kind: 'home'
  chrome: Chrome
  /** The pinned item, else the newest. */
  lead: ItemCard | null
  newest: ItemCard[]
  channels: { name: string; path: string; items: ItemCard[] }[]
  /** Open for comment now, the one that closes first first. */
  openDrafts: DraftCard[]
  legalDocuments: LegalCard[]
  services: ServiceCard[]
  /** On the main portal only. */
  subPortals: SubPortalCard[]
  sections: Section[]
}

export interface ChannelProps {
  kind: 'channel'
  chrome: Chrome
  name: string
  description: string | null
  children: NamedLink[]
  /** Newest first: of this channel and of those below it. */
  items: ItemCard[]
  /** Newest first; `name` is `YYYY-MM`. */
  months: CountedLink[]
}

export interface ChannelMonthProps {
  kind: 'channelMonth'
  chrome: Chrome
  name: string
  channelPath: string
  /** `YYYY-MM`. */
  month: string
  items: ItemCard[]
  newer: { month: string; path: string } | null
  older: { month: string; path: string } | null
}

/** What every reviewed document shows of itself. */
export interface DocumentFacts {
  publishedAt: string
  /** Null while the first edition is the present one. */
  updatedAt: string | null
  changeNote: string | null
  unit: MaybeLink | null
  topics: { name: string }[]
  /** Null for our own text. */
  origin: {
    type: 'quoted' | 'syndicated' | 'translated'
    name: string | null
    author: string | null
    url: string | null
  } | null
  attribution: string[]
}

/** Neighbours in time within the first topic, else within the channel. */
export interface Neighbours {
  later: { title: string; path: string; publishedAt: string } | null
  earlier: { title: string; path: string; publishedAt: string }[]
}

export interface ArticleProps {
  kind: 'article'
  chrome: Chrome
  facts: DocumentFacts
  title: string
  summary: string
  articleKind: Article['kind']
  channel: NamedLink | null
  cover: Picture | null
  body: ShownBlock[]
  gallery: Picture[]
  attachments: FileLink[]
  /** Instants. */
  event: { start: string | null; end: string | null; place: string | null } | null
  spokesperson: { fullName: string; position: string; path: string | null } | null
  legalDocument: { number: string; title: string; path: string } | null
  documentNumber: string | null
  subjectName: string | null
  decisionRef: string | null
  authorName: string | null
  sources: { name: string; author: string | null; url: string | null }[]
  neighbours: Neighbours
}

/** Which part of all legal documents a list page shows. */
export type LegalFacet = 'form' | 'class' | 'topic' | 'issuer' | 'level' | 'validity'

/** One value of a facet. `code` is the contract's code for form, class, level and validity; else null and `name` is to be shown. */
export interface FacetValue {
  code: string | null
  name: string | null
  path: string
  /** Null on pages other than the front list, so that a new document touches few of them. */
  count: number | null
  current: boolean
}

export interface LegalListProps {
  kind: 'legalDocumentList'
  chrome: Chrome
  /** What is applied; `facet` null on the front page and on plain year pages. */
  facet: { facet: LegalFacet; value: FacetValue } | null
  year: string | null
  /** The list without the year, and without any filter: for taking filters away. */
  withoutYear: string
  withoutAll: string
  total: number
  /** On a year page all of that year, else the 20 issued last. */
  items: LegalCard[]
  /** Within what is applied, newest first; `name` is `YYYY`. */
  years: CountedLink[]
  facets: { facet: LegalFacet; values: FacetValue[] }[]
}

export interface LegalDocumentProps {
  kind: 'legalDocument'
  chrome: Chrome
  facts: DocumentFacts
  number: string
  title: string
  docForm: LegalDocument['docForm']
  docClass: LegalDocument['docClass']
  effect: EffectStatus
  issuer: MaybeLink | null
  issuerLevel: LegalDocument['issuerLevel']
  signer: string | null
  issuedOn: string
  effectiveOn: string | null
  expiredOn: string | null
  abstract: string
  gazetteRef: string | null
  /** In the national legal database. */
  externalUrl: string | null
  contents: ContentsEntry[]
  body: ShownBlock[]
  relations: {
    replaces: LegalCard[]
    replacedBy: LegalCard[]
    amends: LegalCard[]
    amendedBy: LegalCard[]
    basedOn: LegalCard[]
    guides: LegalCard[]
  }
  files: FileLink[]
  /** Drafts for comment that became this document. */
  drafts: { title: string; path: string }[]
}

export interface DraftListProps {
  kind: 'draftList'
  chrome: Chrome
  draftClass: DraftForComment['draftClass'] | null
  /** Year of closing, on archive pages. */
  year: string | null
  total: number
  /** The one that closes first first. */
  open: DraftCard[]
  upcoming: DraftCard[]
  /** Closed last first: on the front page the last 20, else all. */
  closed: DraftCard[]
  years: CountedLink[]
  classes: { draftClass: DraftForComment['draftClass']; path: string; current: boolean }[]
}

export interface DraftProps {
  kind: 'draft'
  chrome: Chrome
  facts: DocumentFacts
  title: string
  summary: string
  draftClass: DraftForComment['draftClass']
  audience: DraftForComment['audience']
  phase: DraftPhase
  opensAt: string
  closesAt: string
  leadUnit: MaybeLink | null
  receivingUnit: MaybeLink | null
  receivingAddress: string
  receivingEmail: string
  requestNumber: string | null
  draftFile: FileLink | null
  explanatoryFiles: FileLink[]
  contents: ContentsEntry[]
  body: ShownBlock[]
  questions: string[]
  silenceIsConsent: boolean
  publicComments: boolean
  /** What became of it. */
  result: { number: string; title: string; path: string } | null
}

export interface ServiceListProps {
  kind: 'serviceList'
  chrome: Chrome
  /** Null on the front page. */
  field: NamedLink | null
  total: number
  promoted: ServiceCard[]
  /** `name` null: without a field. */
  groups: { name: string | null; path: string | null; items: ServiceCard[] }[]
}

export interface ServiceProps {
  kind: 'service'
  chrome: Chrome
  facts: DocumentFacts
  code: string
  name: string
  field: NamedLink | null
  unit: MaybeLink | null
  serviceLevel: PublicService['serviceLevel']
  mode: PublicService['mode']
  audience: PublicService['audience']
  steps: string[]
  dossier: string[]
  quantity: string
  timeLimit: string
  fee: string
  result: string
  receivingPlace: string
  legalBasis: LegalCard[]
  legalBasisText: string
  forms: { name: string; code: string | null; file: FileLink }[]
  guide: ShownBlock[]
  submitUrl: string | null
  progressUrl: string | null
  externalSystem: PublicService['externalSystem']
  decisionRef: string | null
  decisionDate: string | null
  changeKind: PublicService['changeKind']
}

/** `/don-vi/`, on the main portal: its units as a tree and every sub-portal by kind. */
export interface UnitListProps {
  kind: 'unitList'
  chrome: Chrome
  units: UnitCard[]
  subPortals: { kind: SubPortal['kind']; items: SubPortalCard[] }[]
}

export interface UnitProps {
  kind: 'unit'
  chrome: Chrome
  name: string
  level: Unit['level']
  address: string | null
  phone: string | null
  email: string | null
  parent: NamedLink | null
  children: NamedLink[]
  subPortals: SubPortalCard[]
  people: PersonCard[]
  services: ServiceCard[]
}

/** `/danh-ba/`: everyone in office, by unit in the order of the units. */
export interface PeopleProps {
  kind: 'people'
  chrome: Chrome
  total: number
  groups: { unit: MaybeLink | null; people: PersonCard[] }[]
}

export interface PersonProps {
  kind: 'person'
  chrome: Chrome
  facts: DocumentFacts
  person: PersonCard
  bio: ShownBlock[]
  duties: ShownBlock[]
}

export interface StandingPageProps {
  kind: 'page'
  chrome: Chrome
  facts: DocumentFacts
  pageKind: Page['kind']
  title: string
  body: ShownBlock[]
  files: FileLink[]
}

/** The search page's shell; results are drawn in the browser. */
export interface SearchProps {
  kind: 'search'
  chrome: Chrome
  /** The main portal also searches the live sub-portals. */
  hosts: { host: string; name: string }[]
}

export interface NotFoundProps {
  kind: 'notFound'
  chrome: Chrome
}

/** A page left at a former address: canonical and refresh to the present one, noindex. */
export interface MovedProps {
  kind: 'moved'
  locale: Locale
  title: string
  /** Present path on the same host, and its whole address. */
  to: string
  canonical: string
}

/** RSS or Atom; which one is in `format`. */
export interface FeedProps {
  kind: 'feed'
  format: 'rss' | 'atom'
  locale: Locale
  title: string
  description: string | null
  /** Whole addresses: of the feed itself and of the page it follows. */
  self: string
  link: string
  /** Rights notice: how to name the source (MOHA-2.5). */
  rights: string
  /** Newest publication among the items; null when empty. */
  updatedAt: string | null
  items: {
    title: string
    url: string
    summary: string
    publishedAt: string
    updatedAt: string
    author: string | null
    channel: string | null
  }[]
}

export interface SitemapUrl {
  url: string
  /** An instant; null for lists, which change by themselves. */
  lastmod: string | null
  /** hreflang pairs, this one among them; empty where only one language exists. */
  links: { lang: Locale | 'x-default'; url: string }[]
}

export interface SitemapProps {
  kind: 'sitemap'
  host: string
  urls: SitemapUrl[]
}

export interface SitemapIndexProps {
  kind: 'sitemapIndex'
  host: string
  /** Whole addresses of the sitemaps. */
  sitemaps: string[]
}

export interface RobotsProps {
  kind: 'robots'
  host: string
  /** Whole address of the sitemap index. */
  sitemap: string
}

/** Everything a page, feed or text file of a portal shows. */
export type PageProps =
  | HomeProps
  | ChannelProps
  | ChannelMonthProps
  | ArticleProps
  | LegalListProps
  | LegalDocumentProps
  | DraftListProps
  | DraftProps
  | ServiceListProps
  | ServiceProps
  | UnitListProps
  | UnitProps
  | PeopleProps
  | PersonProps
  | StandingPageProps
  | SearchProps
  | NotFoundProps
  | MovedProps
  | FeedProps
  | SitemapProps
  | SitemapIndexProps
  | RobotsProps

export type PageKind = PageProps['kind']
/** Props of one kind of page. */
export type PropsOf<Kind extends PageKind> = Extract<PageProps, { kind: Kind }>
