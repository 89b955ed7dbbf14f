import { searchFormsOfNumber } from 'shared-types/text'
import type { PlannedPage } from '../page-plan/planned-entry.ts'
import type { PageProps } from '../page-plan/props/page-props.ts'
import type { ShownBlock, ShownInline } from '../page-plan/props/parts/shown-block.ts'
import type { SearchRecord } from './search-record.ts'

type Found = Omit<SearchRecord, 'path' | 'locale'>

/** What a reader should find a page by; null for lists, feeds and other pages that only lead elsewhere. */
export function recordOf(page: PlannedPage): SearchRecord | null {
  const found = foundOf(page.props)
  if (!found || !('chrome' in page.props)) return null
  return { path: page.path, locale: page.props.chrome.locale, ...found }
}

function foundOf(props: PageProps): Found | null {
  switch (props.kind) {
    case 'article':
      return {
        type: 'article',
        title: props.title,
        summary: props.summary,
        text: lines(
          blocksText(props.body),
          props.authorName,
          props.subjectName,
          props.attachments.map((file) => file.name),
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
          props.issuer?.name,
          props.signer,
          blocksText(props.body),
          props.files.map((file) => file.name),
        ),
        numbers: numbersOf(props.number),
        date: props.issuedOn,
      }
    case 'draft':
      return {
        type: 'draft',
        title: props.title,
        summary: props.summary,
        text: lines(blocksText(props.body), props.questions),
        numbers: numbersOf(props.requestNumber),
        date: props.opensAt,
      }
    case 'service':
      return {
        type: 'service',
        title: props.name,
        summary: props.result,
        text: lines(
          props.steps,
          props.dossier,
          blocksText(props.guide),
          props.forms.map((form) => form.name),
        ),
        numbers: [props.code],
        date: null,
      }
    case 'unit':
      return {
        type: 'unit',
        title: props.name,
        summary: props.address ?? '',
        text: lines(props.people.map((person) => `${person.fullName}, ${person.position}`)),
        numbers: [],
        date: null,
      }
    case 'person':
      return {
        type: 'person',
        title: props.person.fullName,
        summary: props.person.position,
        text: lines(props.person.unit?.name, blocksText(props.bio), blocksText(props.duties)),
        numbers: [],
        date: null,
      }
    case 'page':
      return { type: 'page', title: props.title, summary: '', text: blocksText(props.body), numbers: [], date: null }
    default:
      return null
  }
}

function numbersOf(number: string | null): string[] {
  return number ? searchFormsOfNumber(number) : []
}

function lines(...parts: (string | string[] | null | undefined)[]): string {
  return parts.flat().filter(Boolean).join('\n')
}

function blocksText(blocks: readonly ShownBlock[]): string {
  return lines(blocks.map(blockText))
}

function blockText(block: ShownBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlinesText(block.content)
    case 'bulletList':
    case 'orderedList':
      return lines(block.items.map(blocksText))
    case 'blockquote':
      return blocksText(block.content)
    case 'table':
      return lines(block.rows.flatMap((row) => row.map((cell) => blocksText(cell.content))))
    case 'image':
      return lines(block.caption, block.alt)
    case 'horizontalRule':
      return ''
  }
}

function inlinesText(content: readonly ShownInline[]): string {
  return content.map((node) => (node.type === 'text' ? node.text : ' ')).join('')
}
