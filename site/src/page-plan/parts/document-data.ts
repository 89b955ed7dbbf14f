import { canonicalJson } from 'shared-types/publishing'
import { wholeAddress } from '../addresses/whole-address.ts'
import type { PageProps, PropsOf } from '../props/page-props.ts'
import { wholeAddresses } from './whole-addresses.ts'

/** Pages that are one document each, or a week or a leader's part of the calendar, and so have its data beside them. */
const documentKinds = [
  'article',
  'legalDocument',
  'draft',
  'service',
  'page',
  'person',
  'question',
  'survey',
  'dataset',
  'project',
  'album',
  'calendarWeek',
  'calendarLeader',
  'notice',
] as const
type DocumentPage = PropsOf<(typeof documentKinds)[number]>

/** Whether a page is one document's own. */
export function isDocumentPage(props: PageProps): props is DocumentPage {
  return documentKinds.some((kind) => kind === props.kind)
}

/**
 * What a document's page shows, as JSON for whoever reuses it: its address, language, publisher and how to name the
 * source (MOHA-2.5) first of all; every address whole.
 */
export function documentData({ chrome, ...page }: DocumentPage): string {
  // Its neighbours in time are the page's, not the document's: they change without it.
  const { neighbours: _, ...shown } = { neighbours: null, ...page }
  return canonicalJson({
    ...wholeAddresses(shown, chrome.host),
    url: chrome.canonical,
    locale: chrome.locale,
    publisher: { name: chrome.portal.name, url: wholeAddress(chrome.host, '/') },
    translations: chrome.alternates,
  })
}
