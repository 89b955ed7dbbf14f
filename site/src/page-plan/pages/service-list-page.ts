import type { Locale } from 'shared-types/content'
import { fold } from 'shared-types/text'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { type Editions, chromeOf } from '../parts/chrome-of.ts'
import type { ServiceCard } from '../props/parts/service-card.ts'
import type { ServiceListProps } from '../props/service-list-props.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { serviceCard } from '../questions/service-card.ts'
import { servicesOfPortal } from '../questions/services-of-portal.ts'
import { topicName } from '../questions/topic-name.ts'

/** The path of the services of one field. */
export function fieldPath(slug: string, locale: Locale): string {
  return `${sectionPath('services', locale)}linh-vuc/${slug}/`
}

/** `/dich-vu-cong/[linh-vuc/<slug>/]`: all services by field, or those of one field. */
export const serviceListPage = (portalId: string, locale: Locale, fieldId: string | null): PagePlan =>
  pageOf({
    name: `service-list ${portalId} ${locale} ${fieldId ?? ''}`,
    order: 'list',
    build: (read) => {
      const topic = fieldId === null ? null : read.ask(topicName(fieldId, locale))
      if (fieldId !== null && !topic) return null
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions:
          fieldId === null ? read.ask(sectionEditions(portalId, 'services')) : fieldEditions(read, portalId, fieldId),
        title: topic?.name ?? null,
        feedsOf: sectionPath('services', locale),
        above:
          fieldId === null ? [] : [{ kind: 'section', section: 'services', path: sectionPath('services', locale) }],
      })
      if (!chrome) return null
      const groups = fieldId === null ? groupsOf(read, portalId, locale) : [groupOf(read, portalId, locale, fieldId)]
      const cards = groups.flatMap(({ items }) => items)
      if (fieldId !== null && cards.length === 0) return null
      const props: ServiceListProps = {
        kind: 'serviceList',
        chrome,
        field: topic && { name: topic.name, path: fieldPath(topic.slug, locale) },
        total: cards.length,
        promoted: cards.filter(({ promoted }) => promoted),
        groups,
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

type Group = ServiceListProps['groups'][number]

function groupOf(read: Read, portalId: string, locale: Locale, fieldId: string): Group {
  const topic = fieldId === 'none' ? null : read.ask(topicName(fieldId, locale))
  const items = cardsOf(read, portalId, locale, fieldId)
  return { name: topic?.name ?? null, path: topic && fieldPath(topic.slug, locale), items }
}

/** Services of this field with a page people can go to: those of a suspended sub-portal have none. */
function cardsOf(read: Read, portalId: string, locale: Locale, fieldId: string): ServiceCard[] {
  const keys = read.ask(servicesOfPortal(portalId, locale))[fieldId] ?? []
  return keys.flatMap((key) => read.ask(serviceCard(portalId, key)) ?? [])
}

/** Fields by name; what has no field, or an unknown one, last. */
function groupsOf(read: Read, portalId: string, locale: Locale): Group[] {
  const groups = Object.keys(read.ask(servicesOfPortal(portalId, locale)))
    .map((fieldId) => groupOf(read, portalId, locale, fieldId))
    .filter(({ items }) => items.length > 0)
  const named = groups
    .filter(({ name }) => name !== null)
    .sort((a, b) => (fold(a.name ?? '') < fold(b.name ?? '') ? -1 : 1))
  const rest = groups.filter(({ name }) => name === null).flatMap(({ items }) => items)
  return rest.length ? [...named, { name: null, path: null, items: rest }] : named
}

function fieldEditions(read: Read, portalId: string, fieldId: string): Editions {
  const locales = read.ask(portalPlace(portalId))?.locales ?? []
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const topic = cardsOf(read, portalId, locale, fieldId).length ? read.ask(topicName(fieldId, locale)) : null
      return topic ? [[locale, fieldPath(topic.slug, locale)]] : []
    }),
  )
}
