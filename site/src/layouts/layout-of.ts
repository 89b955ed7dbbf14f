import type { PageKind, PageProps } from '../page-plan/props/page-props.ts'
import Album from './Album.astro'
import AlbumList from './AlbumList.astro'
import Article from './Article.astro'
import Calendar from './Calendar.astro'
import CalendarLeader from './CalendarLeader.astro'
import CalendarWeek from './CalendarWeek.astro'
import Channel from './Channel.astro'
import ChannelMonth from './ChannelMonth.astro'
import Contact from './Contact.astro'
import Dataset from './Dataset.astro'
import DatasetList from './DatasetList.astro'
import Draft from './Draft.astro'
import DraftList from './DraftList.astro'
import EventList from './EventList.astro'
import Home from './Home.astro'
import Legal from './Legal.astro'
import LegalComparison from './LegalComparison.astro'
import LegalList from './LegalList.astro'
import Moved from './Moved.astro'
import NewsList from './NewsList.astro'
import NotFound from './NotFound.astro'
import Notice from './Notice.astro'
import NoticeList from './NoticeList.astro'
import Overview from './Overview.astro'
import Offline from './Offline.astro'
import People from './People.astro'
import Person from './Person.astro'
import ReportReceived from './ReportReceived.astro'
import Project from './Project.astro'
import ProjectList from './ProjectList.astro'
import Question from './Question.astro'
import QuestionList from './QuestionList.astro'
import Search from './Search.astro'
import Service from './Service.astro'
import ServiceList from './ServiceList.astro'
import StandingPage from './StandingPage.astro'
import Statement from './Statement.astro'
import StyleGuide from './StyleGuide.astro'
import Survey from './Survey.astro'
import SurveyList from './SurveyList.astro'
import Unit from './Unit.astro'
import UnitList from './UnitList.astro'

/** Kinds drawn as text files, not as HTML. */
export type TextKind =
  | 'calendarFile'
  | 'dataCatalogue'
  | 'documentData'
  | 'feed'
  | 'figureCsv'
  | 'sitemap'
  | 'sitemapIndex'
  | 'robots'
  | 'serviceWorker'

// As a method's, the parameter may be narrower: each layout is only ever given pages of its own kind.
type Layout = { draw(page: PageProps): unknown }['draw']

/** The layout that draws each kind of HTML page. */
export const layoutOf: Record<Exclude<PageKind, TextKind>, Layout> = {
  home: Home,
  channel: Channel,
  channelMonth: ChannelMonth,
  article: Article,
  newsList: NewsList,
  legalDocumentList: LegalList,
  legalDocument: Legal,
  legalComparison: LegalComparison,
  draftList: DraftList,
  draft: Draft,
  serviceList: ServiceList,
  service: Service,
  calendar: Calendar,
  calendarWeek: CalendarWeek,
  calendarLeader: CalendarLeader,
  eventList: EventList,
  noticeList: NoticeList,
  notice: Notice,
  surveyList: SurveyList,
  survey: Survey,
  datasetList: DatasetList,
  dataset: Dataset,
  albumList: AlbumList,
  album: Album,
  unitList: UnitList,
  unit: Unit,
  people: People,
  person: Person,
  questionList: QuestionList,
  question: Question,
  projectList: ProjectList,
  project: Project,
  page: StandingPage,
  contact: Contact,
  overview: Overview,
  statement: Statement,
  search: Search,
  styleGuide: StyleGuide,
  notFound: NotFound,
  reportReceived: ReportReceived,
  offline: Offline,
  moved: Moved,
}
