import type { PageKind, PageProps } from '../page-plan/props/page-props.ts'
import Article from './Article.astro'
import Calendar from './Calendar.astro'
import CalendarLeader from './CalendarLeader.astro'
import CalendarWeek from './CalendarWeek.astro'
import Channel from './Channel.astro'
import ChannelMonth from './ChannelMonth.astro'
import Draft from './Draft.astro'
import DraftList from './DraftList.astro'
import EventList from './EventList.astro'
import Home from './Home.astro'
import Legal from './Legal.astro'
import LegalComparison from './LegalComparison.astro'
import LegalList from './LegalList.astro'
import Moved from './Moved.astro'
import NotFound from './NotFound.astro'
import Notice from './Notice.astro'
import NoticeList from './NoticeList.astro'
import People from './People.astro'
import Person from './Person.astro'
import Search from './Search.astro'
import Service from './Service.astro'
import ServiceList from './ServiceList.astro'
import StandingPage from './StandingPage.astro'
import StyleGuide from './StyleGuide.astro'
import Unit from './Unit.astro'
import UnitList from './UnitList.astro'

/** Kinds drawn as text files, not as HTML. */
export type TextKind = 'calendarFile' | 'documentData' | 'feed' | 'sitemap' | 'sitemapIndex' | 'robots'

// As a method's, the parameter may be narrower: each layout is only ever given pages of its own kind.
type Layout = { draw(page: PageProps): unknown }['draw']

/** The layout that draws each kind of HTML page. */
export const layoutOf: Record<Exclude<PageKind, TextKind>, Layout> = {
  home: Home,
  channel: Channel,
  channelMonth: ChannelMonth,
  article: Article,
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
  unitList: UnitList,
  unit: Unit,
  people: People,
  person: Person,
  page: StandingPage,
  search: Search,
  styleGuide: StyleGuide,
  notFound: NotFound,
  moved: Moved,
}
