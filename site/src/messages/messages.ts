import type {
  Article,
  Dataset,
  DraftForComment,
  LegalDocument,
  Locale,
  MediaAlbum,
  Notice,
  Portal,
  Project,
  PublicService,
  Question,
  SubPortal,
  Survey,
  Unit,
} from 'shared-types/content'
import type { Neighbours } from '../page-plan/props/article-props.ts'
import type { ComparedArticle, LegalComparisonProps } from '../page-plan/props/legal-comparison-props.ts'
import type { LegalFacet } from '../page-plan/props/legal-list-props.ts'
import type { PropsOf } from '../page-plan/props/page-props.ts'
import type { Anchor } from '../page-plan/props/parts/anchor.ts'
import type { BiddingPhase } from '../page-plan/props/parts/bidding-phase.ts'
import type { DraftPhase } from '../page-plan/props/parts/draft-phase.ts'
import type { EffectStatus } from '../page-plan/props/parts/effect-status.ts'
import type { EventPhase } from '../page-plan/props/parts/event-phase.ts'
import type { NoticePhase } from '../page-plan/props/parts/notice-phase.ts'
import type { Board } from '../page-plan/props/parts/board.ts'
import type { Section, Statement } from '../page-plan/props/parts/place.ts'
import type { StatementText } from './statements/statement-text.ts'

type Words<Code extends string | number> = Record<Code, string>

/** Every word of the interface. Both languages have all of it: a missing one does not compile. */
export interface Messages {
  language: Words<Locale>
  section: Words<Section>
  /** One line under a section's name on the home page: what one can do there. */
  sectionHint: Words<Section>
  articleKind: Words<Article['kind']>
  docForm: Words<LegalDocument['docForm']>
  docClass: Words<LegalDocument['docClass']>
  issuerLevel: Words<NonNullable<LegalDocument['issuerLevel']>>
  effect: Words<EffectStatus>
  phase: Words<DraftPhase>
  draftClass: Words<DraftForComment['draftClass']>
  draftAudience: Words<DraftForComment['audience']>
  serviceMode: Words<NonNullable<PublicService['mode']>>
  serviceAudience: Words<PublicService['audience']>
  serviceChange: Words<NonNullable<PublicService['changeKind']>>
  submitAt: Words<PublicService['externalSystem']>
  surveyKind: Words<Survey['kind']>
  surveyGroup: Words<Survey['audience'][number]>
  surveyQuestionKind: Words<Survey['questions'][number]['kind']>
  surveyPhase: Words<DraftPhase>
  datasetKind: Words<Dataset['kind']>
  /** What the system is called in which a service is asked for. */
  serviceSystem: Words<Exclude<PublicService['externalSystem'], 'own'>>
  questionKind: Words<Question['kind']>
  askerType: Words<NonNullable<Question['askerType']>>
  projectKind: Words<Project['kind']>
  projectStage: Words<NonNullable<Project['stage']>>
  bidding: Words<NonNullable<BiddingPhase>>
  unitLevel: Words<Unit['level']>
  subPortalKind: Words<SubPortal['kind']>
  linkKind: Words<Portal['links'][number]['kind']>
  anchor: Words<Anchor['kind']>
  eventPhase: Words<EventPhase>
  noticeKind: Words<Notice['kind']>
  noticePhase: Words<NoticePhase>
  facet: Words<LegalFacet>
  origin: Words<'quoted' | 'syndicated' | 'translated'>
  relation: Words<keyof PropsOf<'legalDocument'>['relations']>
  neighbour: Words<keyof Neighbours>
  frame: Words<
    | 'skip'
    | 'menu'
    | 'breadcrumbs'
    | 'languages'
    | 'searchLabel'
    | 'searchButton'
    | 'contact'
    | 'address'
    | 'phone'
    | 'fax'
    | 'email'
    | 'responsible'
    | 'managedBy'
    | 'licence'
    | 'links'
    | 'about'
    | 'reuse'
    | 'reuseRule'
    | 'feeds'
    | 'openData'
    | 'home'
  >
  home: Words<
    | 'tasks'
    | 'otherSections'
    | 'newest'
    | 'drafts'
    | 'legal'
    | 'services'
    | 'calendar'
    | 'subPortals'
    | 'empty'
    | 'emptyNext'
    | 'more'
  >
  list: Words<
    | 'empty'
    | 'emptyNext'
    | 'archive'
    | 'newer'
    | 'older'
    | 'subChannels'
    | 'toFilters'
    | 'filters'
    | 'applied'
    | 'years'
    | 'year'
    | 'remove'
    | 'asData'
  > & { monthOf(name: string, month: string): string }
  count: Record<
    | 'items'
    | 'documents'
    | 'drafts'
    | 'services'
    | 'questions'
    | 'surveys'
    | 'datasets'
    | 'projects'
    | 'people'
    | 'events'
    | 'notices',
    (n: number) => string
  >
  document: Words<
    | 'published'
    | 'updated'
    | 'changed'
    | 'unit'
    | 'topics'
    | 'author'
    | 'sources'
    | 'gallery'
    | 'files'
    | 'citeAs'
    | 'neighbours'
    | 'contents'
    | 'permalink'
    | 'retrieved'
    | 'data'
    | 'printedOn'
    | 'or'
  >
  article: Words<'starts' | 'ends' | 'place' | 'spokesperson' | 'legalDocument' | 'number' | 'subject' | 'decision'>
  news: Words<'all' | 'units' | 'unit' | 'emptyList'> & {
    ofUnit(name: string): string
    inMonth(month: string): string
  }
  legal: Words<
    | 'text'
    | 'number'
    | 'form'
    | 'class'
    | 'issuer'
    | 'level'
    | 'signer'
    | 'issued'
    | 'effective'
    | 'expires'
    | 'status'
    | 'gazette'
    | 'national'
    | 'noText'
    | 'relations'
    | 'originalFile'
    | 'drafts'
    | 'motto'
    | 'country'
    | 'emptyList'
    | 'emptyListNext'
    | 'replacedBy'
    | 'amendedBy'
    | 'diagram'
    | 'thisDocument'
  > & {
    /** What a reader must know before the text; null where the text simply applies. `day` in words, if one is known. */
    notice: Record<EffectStatus, ((day: string | null) => string) | null>
    moreDocuments(n: number): string
    numberAndDay(number: string, day: string): string
    inYear(year: string): string
  }
  /** Two legal documents side by side. */
  compare: Words<'opening' | 'older' | 'newer' | 'note' | 'kept' | 'nothing' | 'heading'> & {
    title(newer: string, older: string): string
    /** What a Điều was called before. */
    formerly(place: string): string
    /** Leads to the comparison with that document. */
    link(name: string): string
    lead: Words<LegalComparisonProps['relation']>
    change: Words<ComparedArticle['change']>
    /** After a number: "12 điều thay đổi". */
    counted: Words<ComparedArticle['change']>
    /** Before words that only one text has, for those who hear the page. */
    mark: Words<'added' | 'removed'>
  }
  draft: Words<
    | 'lead'
    | 'sendTo'
    | 'byPost'
    | 'byEmail'
    | 'receiving'
    | 'audience'
    | 'class'
    | 'request'
    | 'questions'
    | 'draftFile'
    | 'explanatory'
    | 'text'
    | 'silence'
    | 'publicComments'
    | 'result'
    | 'resultNone'
    | 'timeline'
    | 'stepOpen'
    | 'stepClose'
    | 'stepResult'
    | 'stepDigest'
    | 'digestNow'
    | 'openNow'
    | 'upcoming'
    | 'closedList'
    | 'emptyOpen'
    | 'emptyOpenNext'
    | 'closedNext'
    | 'stepAnswer'
    | 'remark'
    | 'remarkHow'
  > & {
    /** Days after today; 0 on the last day. */
    left(days: number): string
    remarkOn(place: string): string
    until(deadline: string): string
    from(moment: string): string
    closedOn(moment: string): string
    closedIn(year: string): string
  }
  service: Words<
    | 'for'
    | 'prepare'
    | 'quantity'
    | 'steps'
    | 'time'
    | 'fee'
    | 'result'
    | 'place'
    | 'legalBasis'
    | 'forms'
    | 'guide'
    | 'progress'
    | 'code'
    | 'unit'
    | 'level'
    | 'mode'
    | 'decision'
    | 'promoted'
    | 'noField'
    | 'notStated'
    | 'change'
    | 'facts'
    | 'informsOnly'
    | 'system'
  > & { levelOf(level: number): string }
  survey: Words<
    | 'audience'
    | 'opens'
    | 'closes'
    | 'openNow'
    | 'upcoming'
    | 'closedList'
    | 'years'
    | 'emptyOpen'
    | 'emptyOpenNext'
    | 'lastDay'
    | 'notHere'
    | 'askUnit'
    | 'questions'
    | 'required'
    | 'results'
    | 'withResults'
    | 'noResults'
    | 'noResultsNext'
    | 'how'
    | 'option'
    | 'times'
    | 'share'
    | 'shareOfPeople'
    | 'byGroup'
    | 'groupsHidden'
    | 'inWords'
    | 'notCounted'
    | 'article'
  > & {
    until(deadline: string): string
    from(moment: string): string
    closedOn(deadline: string): string
    closedIn(year: string): string
    daysLeft(days: number): string
    respondents(people: string): string
  }
  dataset: Words<
    | 'kind'
    | 'kinds'
    | 'years'
    | 'period'
    | 'surveyPeriod'
    | 'producer'
    | 'terms'
    | 'method'
    | 'analysis'
    | 'report'
    | 'downloads'
    | 'json'
    | 'dataFiles'
    | 'api'
    | 'catalogue'
    | 'noFigure'
    | 'tooLargeToDraw'
    | 'emptyList'
    | 'emptyListNext'
  > & {
    inYear(year: string): string
    unit(unit: string): string
    chartOf(title: string): string
    csvOf(title: string): string
    firstRows(shown: number, all: number): string
  }
  /** What a portal's catalogue of data says of itself to machines. */
  catalogue: {
    title(portal: string): string
    description(portal: string): string
    /** Of the Publications Office's list of themes. */
    theme: Words<'GOVE' | 'ENVI'>
  }
  album: Words<'home' | 'transcript' | 'subtitles' | 'noPlayer' | 'download' | 'years' | 'watch'> & {
    kind: Words<MediaAlbum['kind']>
    inYear(year: string): string
  }
  question: Words<
    | 'question'
    | 'answer'
    | 'asker'
    | 'askedOn'
    | 'answeredBy'
    | 'answeredOn'
    | 'answerRef'
    | 'answerFile'
    | 'facts'
    | 'kind'
    | 'fields'
    | 'newest'
    | 'emptyList'
    | 'emptyListNext'
    | 'anonymous'
  > & { inMonth(month: string): string }
  project: Words<
    | 'owner'
    | 'budget'
    | 'time'
    | 'closing'
    | 'stage'
    | 'kind'
    | 'kinds'
    | 'facts'
    | 'text'
    | 'openNow'
    | 'newest'
    | 'years'
    | 'emptyList'
    | 'emptyListNext'
    | 'closedNext'
  > & {
    inYear(year: string): string
    /** `from` and `to` in words, where known; null where neither is. */
    between(from: string | null, to: string | null): string | null
    /** By when bids or applications are taken, from the deadline in words. */
    until(deadline: string): string
    closedOn(moment: string): string
    money(amount: number): string
  }
  unit: Words<
    | 'units'
    | 'subPortals'
    | 'ownSite'
    | 'below'
    | 'above'
    | 'people'
    | 'services'
    | 'responsible'
    | 'noPeople'
    | 'emptyUnits'
    | 'chart'
    | 'chartTwin'
  > & { more(n: number): string }
  calendar: Words<
    | 'today'
    | 'wholeDay'
    | 'people'
    | 'place'
    | 'host'
    | 'changed'
    | 'cancelled'
    | 'previous'
    | 'next'
    | 'steps'
    | 'weeks'
    | 'leaders'
    | 'allLeaders'
    | 'coming'
    | 'past'
    | 'personPage'
    | 'file'
    | 'fileHow'
    | 'emptyWeek'
    | 'emptyNext'
    | 'emptyToday'
    | 'emptyComing'
  > & {
    /** "08:00–09:30", from times of day `HH:MM`. */
    hours(from: string, to: string | null): string
    weekOf(from: string, to: string): string
    leaderOf(name: string): string
  }
  event: Words<'running' | 'upcoming' | 'past' | 'emptyUpcoming' | 'emptyUpcomingNext' | 'months' | 'place'> & {
    span(from: string, to: string | null): string
    monthOf(month: string): string
  }
  notice: Words<
    | 'region'
    | 'current'
    | 'past'
    | 'emptyCurrent'
    | 'emptyCurrentNext'
    | 'from'
    | 'until'
    | 'untilUnknown'
    | 'about'
    | 'everyPortal'
    | 'emergency'
    | 'years'
  > & {
    span(from: string, to: string | null): string
    inYear(year: string): string
  }
  person: Words<'bio' | 'duties' | 'unit' | 'noUnit' | 'toUnits'>
  /** The editorial board on the masthead page. */
  board: Words<'title' | 'mode' | 'decision'> & { modes: Words<NonNullable<Board['workingMode']>> }
  contact: Words<'hours' | 'way' | 'more'> & { mapOf(address: string): string }
  /** The site map for people. */
  overview: Words<'sections' | 'channels' | 'pages'>
  statement: Record<Statement, StatementText>
  statementPart: Words<'lists' | 'feeds' | 'write' | 'assessed'>
  /** What a reader does for himself: display, following, copying, sharing. */
  personal: Words<
    | 'display'
    | 'size'
    | 'contrast'
    | 'firstLanguage'
    | 'anyLanguage'
    | 'followed'
    | 'noneFollowed'
    | 'keptHere'
    | 'follow'
    | 'unfollow'
    | 'copy'
    | 'copied'
    | 'citationCopied'
    | 'share'
    | 'shareByMail'
    | 'addressCopied'
  > & { sizes: Words<'normal' | 'large' | 'largest'> }
  /** The page of components, for those who work on the site. */
  styleGuide: Words<'title' | 'what' | 'colours' | 'type' | 'states' | 'actions' | 'facts' | 'empty'>
  notFound: Words<'title' | 'what' | 'next' | 'suggest' | 'nearest' | 'noneNear'>
  /** What a reader sees who reported a page. */
  reportReceived: Words<'title' | 'what' | 'next'>
  moved: Words<'title' | 'what'>
  offline: Words<'title' | 'what' | 'kept' | 'none' | 'how' | 'copy'>
  /** Also handed to the search script as it is. */
  search: Words<
    | 'label'
    | 'button'
    | 'how'
    | 'numbers'
    | 'noScript'
    | 'browse'
    | 'searching'
    | 'empty'
    | 'emptyNext'
    | 'clearFilters'
    | 'failed'
    | 'more'
    | 'filterType'
    | 'filterYear'
    | 'all'
    | 'resultOne'
    | 'resultMany'
    | 'partial'
    | 'otherPortal'
    | 'sort'
    | 'sortRelevance'
    | 'sortDate'
    | 'suggestions'
    | 'suggested'
    | 'searched'
  > & {
    types: Words<
      | 'article'
      | 'legalDocument'
      | 'draft'
      | 'service'
      | 'question'
      | 'survey'
      | 'dataset'
      | 'project'
      | 'album'
      | 'unit'
      | 'person'
      | 'page'
      | 'channel'
      | 'calendar'
      | 'notice'
    >
  }
}
