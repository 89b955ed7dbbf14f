import { canonicalJson } from 'shared-types/publishing'
import { wholeAddress } from '../addresses/whole-address.ts'
import type { PageProps, PropsOf } from '../props/page-props.ts'
import { wholeAddresses } from './whole-addresses.ts'

/** Pages that are lists, and so have their items as data beside them. */
const listKinds = [
  'channel',
  'channelMonth',
  'legalDocumentList',
  'draftList',
  'serviceList',
  'calendar',
  'eventList',
  'noticeList',
  'surveyList',
  'datasetList',
  'questionList',
  'projectList',
  'newsList',
  'albumList',
  'unitList',
  'people',
] as const
type ListPage = PropsOf<(typeof listKinds)[number]>

/** Whether a page is a list. */
export function isListPage(props: PageProps): props is ListPage {
  return listKinds.some((kind) => kind === props.kind)
}

/**
 * What a list shows, as JSON for whoever reuses it: its address, language and publisher, how to name the source
 * (MOHA-2.5), its feeds; every address whole.
 */
export function listData({ chrome, ...shown }: ListPage): string {
  const feeds = chrome.feeds.map(({ format, path }) => ({ format, path }))
  return canonicalJson({
    ...wholeAddresses({ ...shown, feeds }, chrome.host),
    url: chrome.canonical,
    locale: chrome.locale,
    publisher: { name: chrome.portal.name, url: wholeAddress(chrome.host, '/') },
    attribution: chrome.footer.attribution,
    translations: chrome.alternates,
  })
}
