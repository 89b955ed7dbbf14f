import type { BreadcrumbList } from 'schema-dts'
import { placeName } from '../components/frame/place-name.ts'
import { messagesFor } from '../messages/messages-for.ts'
import type { Chrome } from '../page-plan/props/parts/chrome.ts'
import { addressOf } from './address-of.ts'

/** The way from home to this page; null on home. */
export function trailOf(chrome: Chrome, title: string | null): Exclude<BreadcrumbList, string> | null {
  if (chrome.breadcrumbs.length === 0) return null
  const t = messagesFor(chrome.locale)
  const steps = [
    ...chrome.breadcrumbs.map((place) => ({ name: placeName(place, t), item: addressOf(chrome, place.path) })),
    ...(title ? [{ name: title, item: chrome.canonical }] : []),
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, at) => ({ '@type': 'ListItem', position: at + 1, ...step })),
  }
}
