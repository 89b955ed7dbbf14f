import type { AlbumListProps } from './album-list-props.ts'
import type { AlbumProps } from './album-props.ts'
import type { ArticleProps } from './article-props.ts'
import type { CalendarFileProps } from './calendar-file-props.ts'
import type { CalendarLeaderProps } from './calendar-leader-props.ts'
import type { CalendarProps } from './calendar-props.ts'
import type { CalendarWeekProps } from './calendar-week-props.ts'
import type { ChannelMonthProps } from './channel-month-props.ts'
import type { ChannelProps } from './channel-props.ts'
import type { ContactProps } from './contact-props.ts'
import type { DataCatalogueProps } from './data-catalogue-props.ts'
import type { DatasetListProps } from './dataset-list-props.ts'
import type { DatasetProps } from './dataset-props.ts'
import type { DocumentDataProps } from './document-data-props.ts'
import type { DraftListProps } from './draft-list-props.ts'
import type { DraftProps } from './draft-props.ts'
import type { EventListProps } from './event-list-props.ts'
import type { FeedProps } from './feed-props.ts'
import type { FigureCsvProps } from './figure-csv-props.ts'
import type { HomeProps } from './home-props.ts'
import type { LegalComparisonProps } from './legal-comparison-props.ts'
import type { LegalDocumentProps } from './legal-document-props.ts'
import type { LegalListProps } from './legal-list-props.ts'
import type { MovedProps } from './moved-props.ts'
import type { NewsListProps } from './news-list-props.ts'
import type { NotFoundProps } from './not-found-props.ts'
import type { NoticeListProps } from './notice-list-props.ts'
import type { NoticeProps } from './notice-props.ts'
import type { OverviewProps } from './overview-props.ts'
import type { OfflineProps } from './offline-props.ts'
import type { PeopleProps } from './people-props.ts'
import type { PersonProps } from './person-props.ts'
import type { ReportReceivedProps } from './report-received-props.ts'
import type { ProjectListProps } from './project-list-props.ts'
import type { ProjectProps } from './project-props.ts'
import type { QuestionListProps } from './question-list-props.ts'
import type { QuestionProps } from './question-props.ts'
import type { RobotsProps } from './robots-props.ts'
import type { SearchProps } from './search-props.ts'
import type { ServiceListProps } from './service-list-props.ts'
import type { ServiceProps } from './service-props.ts'
import type { ServiceWorkerProps } from './service-worker-props.ts'
import type { SitemapIndexProps } from './sitemap-index-props.ts'
import type { SitemapProps } from './sitemap-props.ts'
import type { StandingPageProps } from './standing-page-props.ts'
import type { StatementProps } from './statement-props.ts'
import type { StyleGuideProps } from './style-guide-props.ts'
import type { SurveyListProps } from './survey-list-props.ts'
import type { SurveyProps } from './survey-props.ts'
import type { UnitListProps } from './unit-list-props.ts'
import type { UnitProps } from './unit-props.ts'

/*
 * All that templates may know. Every value is plain JSON; `undefined` never occurs; a page is a pure function of its
 * props. Words that belong to the interface ("Văn bản", "Còn hiệu lực") are not here: templates have them by the
 * codes given. A `path` is of the same host (`/tin/…/`), or a whole address where the target is another portal's; it
 * needs no percent-encoding. `href` and `url` are whole addresses.
 */

/** Everything a page, feed or text file of a portal shows. */
export type PageProps =
  | HomeProps
  | ChannelProps
  | ChannelMonthProps
  | ArticleProps
  | NewsListProps
  | LegalListProps
  | LegalDocumentProps
  | LegalComparisonProps
  | DraftListProps
  | DraftProps
  | ServiceListProps
  | ServiceProps
  | CalendarProps
  | CalendarWeekProps
  | CalendarLeaderProps
  | CalendarFileProps
  | EventListProps
  | NoticeListProps
  | NoticeProps
  | SurveyListProps
  | SurveyProps
  | DatasetListProps
  | DatasetProps
  | AlbumListProps
  | AlbumProps
  | UnitListProps
  | UnitProps
  | PeopleProps
  | PersonProps
  | QuestionListProps
  | QuestionProps
  | ProjectListProps
  | ProjectProps
  | StandingPageProps
  | ContactProps
  | OverviewProps
  | StatementProps
  | SearchProps
  | StyleGuideProps
  | NotFoundProps
  | ReportReceivedProps
  | OfflineProps
  | MovedProps
  | DocumentDataProps
  | FigureCsvProps
  | DataCatalogueProps
  | FeedProps
  | SitemapProps
  | SitemapIndexProps
  | RobotsProps
  | ServiceWorkerProps

/** What a page is: it decides who draws it. */
export type PageKind = PageProps['kind']
/** Props of one kind of page. */
export type PropsOf<Kind extends PageKind> = Extract<PageProps, { kind: Kind }>
