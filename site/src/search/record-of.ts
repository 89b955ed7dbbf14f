import { searchFormsOfNumber } from 'shared-types/text'
import { messagesFor } from '../messages/messages-for.ts'
import { endsOfWeek } from '../messages/week-words.ts'
import type { PlannedPage } from '../page-plan/planned-entry.ts'
import { textOfBlock, textOfBlocks } from '../page-plan/parts/text-of-blocks.ts'
import type { PageProps } from '../page-plan/props/page-props.ts'
import type { FileLink } from '../page-plan/props/parts/file-link.ts'
import type { ScheduleCard } from '../page-plan/props/parts/schedule-card.ts'
import type { ShownBlock } from '../page-plan/props/parts/shown-block.ts'
import type { SearchRecord } from './search-record.ts'

type Found = Omit<SearchRecord, 'path' | 'locale'>

/** What a reader should find a page by; null for lists, feeds and other pages that only lead elsewhere. */
export function recordOf(page: PlannedPage): SearchRecord | null {
  const found = foundOf(page.props)
  if (!found || !('chrome' in page.props)) return null
  const { locale, portal } = page.props.chrome
  const also = portal.label && portal.parentHref ? { host: new URL(portal.parentHref).host, portal: portal.name } : null
  return { path: page.path, locale, ...found, ...(also ? { also } : {}) }
}

function foundOf(props: PageProps): Found | null {
  switch (props.kind) {
    case 'article':
      return {
        type: 'article',
        title: props.title,
        summary: props.summary,
        text: lines(
          textOfBlocks(props.body),
          props.authorName,
          props.subjectName,
          props.decisionRef,
          props.event?.place,
          props.attachments.flatMap(textOfFile),
        ),
        numbers: numbersOf(props.documentNumber),
        date: props.facts.publishedAt,
      }
    case 'legalDocument':
      return {
        type: 'legalDocument',
        title: `${props.number} – ${props.title}`,
        summary: props.abstract,
        text: lines(
          textOfBlocks(props.body),
          props.issuer?.name,
          props.signer,
          props.gazetteRef,
          props.files.flatMap(textOfFile),
        ),
        parts: articlesOf(props.body),
        numbers: numbersOf(props.number),
        date: props.issuedOn,
      }
    case 'draft':
      return {
        type: 'draft',
        title: props.title,
        summary: props.summary,
        text: lines(
          textOfBlocks(props.body),
          props.questions,
          [props.draftFile ?? [], props.explanatoryFiles].flat().flatMap(textOfFile),
        ),
        parts: articlesOf(props.body),
        numbers: numbersOf(props.requestNumber),
        date: props.opensAt,
      }
    case 'service':
      return {
        type: 'service',
        title: props.name,
        summary: props.result,
        text: lines(
          props.fee,
          props.timeLimit,
          props.receivingPlace,
          props.unit?.name,
          props.steps,
          props.dossier,
          textOfBlocks(props.guide),
          props.forms.flatMap(({ name, file }) => [name, ...textOfFile(file)]),
        ),
        numbers: [props.code],
        date: null,
      }
    case 'unit':
      return {
        type: 'unit',
        title: props.name,
        summary: lines(props.address, props.phone, props.email).replaceAll('\n', ' · '),
        text: lines(props.people.map((person) => `${person.fullName}, ${person.position}`)),
        numbers: [],
        date: null,
      }
    case 'person':
      return {
        type: 'person',
        title: props.person.fullName,
        summary: lines(props.person.position, props.person.unit?.name).replaceAll('\n', ', '),
        text: lines(props.person.unit?.name, textOfBlocks(props.bio), textOfBlocks(props.duties)),
        numbers: [],
        date: null,
      }
    case 'survey':
      return {
        type: 'survey',
        title: props.title,
        summary: props.intro,
        text: lines(props.questions.flatMap(({ text, options }) => [text, ...options])),
        numbers: [],
        date: props.opensAt,
      }
    case 'dataset':
      return {
        type: 'dataset',
        title: props.title,
        summary: props.summary,
        text: lines(
          props.period,
          props.producer,
          props.figures.flatMap(({ title, table }) => [
            title,
            ...table.columns,
            ...table.rows.map(({ label }) => label),
          ]),
          textOfBlocks(props.method),
          textOfBlocks(props.analysis),
          [...props.dataFiles, ...(props.report ? [props.report] : [])].flatMap(textOfFile),
        ),
        numbers: [],
        date: props.facts.publishedAt,
      }
    case 'question':
      return {
        type: 'question',
        title: props.title,
        summary: props.content[0] ?? '',
        text: lines(props.content, textOfBlocks(props.answer), props.answeredBy?.name, props.answerRef),
        numbers: numbersOf(props.answerRef?.split(/\s/, 1)[0] ?? null),
        date: props.answeredOn ?? props.facts.publishedAt,
      }
    case 'project':
      return {
        type: 'project',
        title: props.title,
        summary: props.summary,
        text: lines(
          textOfBlocks(props.body),
          props.owner?.name,
          props.files.map((file) => file.name),
        ),
        numbers: [],
        date: props.facts.publishedAt,
      }
    case 'page':
      return {
        type: 'page',
        title: props.title,
        summary: '',
        text: lines(textOfBlocks(props.body), props.files.flatMap(textOfFile)),
        numbers: [],
        date: null,
      }
    case 'contact': {
      const { footer, locale } = props.chrome
      return {
        type: 'page',
        title: messagesFor(locale).section.contact,
        summary: lines(footer.address, footer.phone, footer.email).replaceAll('\n', ' · '),
        text: lines(footer.name, props.hours, props.directions),
        numbers: [],
        date: null,
      }
    }
    case 'statement': {
      const words = messagesFor(props.chrome.locale).statement[props.statement]
      const about = { portal: props.chrome.portal.name, origin: `https://${props.chrome.host}` }
      const parts = words.parts(about).flatMap(({ heading, text, list = [] }) => [heading, ...text, ...list])
      return {
        type: 'page',
        title: words.title,
        summary: words.lead(about),
        text: lines(parts),
        numbers: [],
        date: null,
      }
    }
    case 'album':
      return {
        type: 'album',
        title: props.title,
        summary: props.summary,
        text: lines(props.items.flatMap(({ caption, credit, transcript }) => [caption, credit, ...transcript])),
        numbers: [],
        date: props.facts.publishedAt,
      }
    case 'calendarWeek':
      return {
        type: 'calendar',
        title: messagesFor(props.chrome.locale).calendar.weekOf(...endsOfWeek(props.monday)),
        summary: '',
        text: lines(props.days.flatMap((day) => day.events.map(eventText))),
        numbers: [],
        date: props.monday,
      }
    case 'notice':
      return {
        type: 'notice',
        title: props.title,
        summary: '',
        text: textOfBlocks(props.body),
        numbers: [],
        date: props.startsAt,
      }
    case 'channel':
      return {
        type: 'channel',
        title: props.name,
        summary: props.description ?? '',
        text: lines(props.children.map(({ name }) => name)),
        numbers: [],
        date: null,
      }
    default:
      return null
  }
}

function eventText({ title, place, people, hostUnit }: ScheduleCard): string {
  return [title, place, ...people.map(({ name }) => name), hostUnit?.name].filter(Boolean).join(', ')
}

/** At which line of its text each Điều begins. */
function articlesOf(blocks: readonly ShownBlock[]): { id: string; line: number }[] {
  const parts: { id: string; line: number }[] = []
  let line = 0
  for (const block of blocks) {
    const text = textOfBlock(block)
    const anchor = 'anchors' in block ? block.anchors.find(({ kind }) => kind === 'article') : undefined
    if (anchor && text) parts.push({ id: anchor.id, line })
    if (text) line += text.split('\n').length
  }
  return parts
}

/** A file by its name and, where it can be read, its text: each line of a page a line. */
function textOfFile({ name, text }: FileLink): string[] {
  return [name, ...(text ?? '').split(/[\n\f]/).map((line) => line.trim())]
}

function numbersOf(number: string | null): string[] {
  return number ? searchFormsOfNumber(number) : []
}

function lines(...parts: (string | string[] | null | undefined)[]): string {
  return parts.flat().filter(Boolean).join('\n')
}
