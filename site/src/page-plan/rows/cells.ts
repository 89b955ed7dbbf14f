import type { Dataset, Locale } from 'shared-types/content'
import type { PlannedType } from '../planned-type.ts'

type DatasetKind = Dataset['kind']

/** The names of the cells documents write rows into; the last segment is what `names` lists. */
export const cells = {
  /** Documents of a type first published in a month; note: their former slugs. */
  leaves: (type: PlannedType, month: string) => `leaves/${type}/${month}`,
  leafTypes: (type: PlannedType) => `leaves/${type}`,
  /** What a month's sitemap lists; note: see `sitemapNote`. */
  sitemap: (portalId: string, month: string) => `sitemap/${portalId}/${month}`,
  sitemaps: (portalId: string) => `sitemap/${portalId}`,
  /** Items of any type in one channel. */
  items: (portalId: string, channelId: string, locale: Locale, month: string) =>
    `items/${portalId}/${channelId}/${locale}/${month}`,
  itemMonths: (portalId: string, channelId: string, locale: Locale) => `items/${portalId}/${channelId}/${locale}`,
  news: (portalId: string, locale: Locale, month: string) => `news/${portalId}/${locale}/${month}`,
  newsMonths: (portalId: string, locale: Locale) => `news/${portalId}/${locale}`,
  /** Articles of one unit, by the month of first publication. */
  unitNews: (portalId: string, locale: Locale, unitId: string, month: string) =>
    `unitNews/${portalId}/${locale}/${unitId}/${month}`,
  unitNewsMonths: (portalId: string, locale: Locale, unitId: string) => `unitNews/${portalId}/${locale}/${unitId}`,
  newsOfUnit: (portalId: string, locale: Locale, unitId: string) => `newsOfUnit/${portalId}/${locale}/${unitId}`,
  newsUnits: (portalId: string, locale: Locale) => `newsOfUnit/${portalId}/${locale}`,
  pinned: (portalId: string, locale: Locale) => `pinned/${portalId}/${locale}`,
  /** Articles in one line of time (`lineOf`). */
  line: (portalId: string, locale: Locale, subject: string) => `line/${portalId}/${locale}/${subject}`,
  /** Legal documents by a facet's value; `all` is a facet with the one value `all`. */
  legal: (portalId: string, locale: Locale, facet: string, value: string, year: string) =>
    `legal/${portalId}/${locale}/${facet}/${value}/${year}`,
  legalYears: (portalId: string, locale: Locale, facet: string, value: string) =>
    `legal/${portalId}/${locale}/${facet}/${value}`,
  legalValue: (portalId: string, locale: Locale, facet: string, value: string) =>
    `legalValue/${portalId}/${locale}/${facet}/${value}`,
  legalValues: (portalId: string, locale: Locale, facet: string) => `legalValue/${portalId}/${locale}/${facet}`,
  /** Documents that name another one in a relation. */
  relation: (relation: 'replaces' | 'amends' | 'basedOn' | 'becomes', targetId: string) =>
    `relation/${relation}/${targetId}`,
  /** Documents whose text may be compared with those of others, by month of first publication; note: whose. */
  comparing: (month: string) => `comparing/${month}`,
  comparingMonths: () => 'comparing',
  /** Documents in force that replace others; note: whom. */
  superseding: () => 'superseding/all',
  drafts: (portalId: string, locale: Locale, state: string) => `drafts/${portalId}/${locale}/${state}`,
  draftStates: (portalId: string, locale: Locale) => `drafts/${portalId}/${locale}`,
  /** Surveys by state: `open`, `upcoming`, or the year they closed in. */
  surveys: (portalId: string, locale: Locale, state: string) => `surveys/${portalId}/${locale}/${state}`,
  surveyStates: (portalId: string, locale: Locale) => `surveys/${portalId}/${locale}`,
  /** Datasets by kind, `all` among them, and year of first publication. */
  datasets: (portalId: string, locale: Locale, kind: DatasetKind | 'all', year: string) =>
    `datasets/${portalId}/${locale}/${kind}/${year}`,
  datasetYears: (portalId: string, locale: Locale, kind: DatasetKind | 'all') =>
    `datasets/${portalId}/${locale}/${kind}`,
  /** Services a portal lists, by field; `none` without one. */
  services: (portalId: string, locale: Locale, fieldId: string) => `services/${portalId}/${locale}/${fieldId}`,
  serviceFields: (portalId: string, locale: Locale) => `services/${portalId}/${locale}`,
  promoted: (portalId: string, locale: Locale) => `promoted/${portalId}/${locale}`,
  /** Media albums by year of first publication; note: their kind. */
  albums: (portalId: string, locale: Locale, year: string) => `albums/${portalId}/${locale}/${year}`,
  albumYears: (portalId: string, locale: Locale) => `albums/${portalId}/${locale}`,
  servicesOfUnit: (unitId: string, locale: Locale) => `servicesOfUnit/${unitId}/${locale}`,
  /** Answers by the month of first publication, of one field; `all` for every field. */
  questions: (portalId: string, locale: Locale, topicId: string, month: string) =>
    `questions/${portalId}/${locale}/${topicId}/${month}`,
  questionMonths: (portalId: string, locale: Locale, topicId: string) => `questions/${portalId}/${locale}/${topicId}`,
  questionField: (portalId: string, locale: Locale, topicId: string) =>
    `questionField/${portalId}/${locale}/${topicId}`,
  questionFields: (portalId: string, locale: Locale) => `questionField/${portalId}/${locale}`,
  /** Projects by the year of first publication, of one kind; `all` for every kind. */
  projects: (portalId: string, locale: Locale, kind: string, year: string) =>
    `projects/${portalId}/${locale}/${kind}/${year}`,
  projectYears: (portalId: string, locale: Locale, kind: string) => `projects/${portalId}/${locale}/${kind}`,
  projectKind: (portalId: string, locale: Locale, kind: string) => `projectKind/${portalId}/${locale}/${kind}`,
  projectKinds: (portalId: string, locale: Locale) => `projectKind/${portalId}/${locale}`,
  /** Projects that take bids or applications now, the one that closes first first; of one kind or `all`. */
  openProjects: (portalId: string, locale: Locale, kind: string) => `openProjects/${portalId}/${locale}/${kind}`,
  /** The leaders' calendar by week (its Monday). */
  scheduleWeek: (portalId: string, locale: Locale, monday: string) => `schedule/${portalId}/${locale}/${monday}`,
  scheduleWeeks: (portalId: string, locale: Locale) => `schedule/${portalId}/${locale}`,
  /** Events of today, of the other days of this week, or of later weeks. */
  scheduleNow: (portalId: string, locale: Locale, when: 'today' | 'thisWeek' | 'ahead') =>
    `scheduleNow/${portalId}/${locale}/${when}`,
  /** Events one leader takes part in; note: `past` or when they are. */
  scheduleOf: (portalId: string, locale: Locale, personId: string) => `scheduleOf/${portalId}/${locale}/${personId}`,
  scheduleLeaders: (portalId: string, locale: Locale) => `scheduleOf/${portalId}/${locale}`,
  /** Articles that announce an event, by the month it begins in; note: its phase. */
  events: (portalId: string, locale: Locale, month: string) => `events/${portalId}/${locale}/${month}`,
  eventMonths: (portalId: string, locale: Locale) => `events/${portalId}/${locale}`,
  /** Events that are not over; note: their phase. */
  eventsAhead: (portalId: string, locale: Locale) => `eventsAhead/${portalId}/${locale}`,
  /** Notices of all portals; note: see `noticeNote`. */
  notices: (locale: Locale) => `notices/${locale}`,
  /** Standing pages; note: their kind. */
  standing: (portalId: string, locale: Locale) => `standing/${portalId}/${locale}`,
  /** People in office by unit; `none` without one. */
  people: (portalId: string, locale: Locale, unitId: string) => `people/${portalId}/${locale}/${unitId}`,
  peopleUnits: (portalId: string, locale: Locale) => `people/${portalId}/${locale}`,
  channels: (portalId: string) => `channels/${portalId}`,
  channelChildren: (portalId: string, parentId: string) => `channelChildren/${portalId}/${parentId}`,
  units: () => 'units/all',
  unitChildren: (parentId: string) => `unitChildren/${parentId}`,
  subPortals: () => 'subPortals/all',
  subPortalsOfUnit: (unitId: string) => `subPortalsOfUnit/${unitId}`,
  portals: () => 'portals/all',
} as const
