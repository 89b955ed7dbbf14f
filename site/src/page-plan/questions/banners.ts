import type { Locale, Notice } from 'shared-types/content'
import type { Question, Read } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import type { NoticeCard } from '../props/parts/notice-card.ts'
import { noticeCard } from './notice-card.ts'
import { noticesOf } from './notices-of.ts'

const urgency: Record<Notice['kind'], number> = { incident: 0, maintenance: 1, general: 2 }

/**
 * The notices that stand on every page of a portal now (CCHC-10.7): from publication until they are over, the most
 * urgent first, then the one that begins first. One without a translation stands in Vietnamese: it concerns all readers.
 */
export const banners = (portalId: string, locale: Locale): Question<NoticeCard[]> => ({
  key: `banners ${portalId} ${locale}`,
  answer: (read) => {
    const own = holding(read, portalId, locale)
    const translated = new Set(own.map((key) => splitKey(key).documentId))
    const others = locale === 'vi' ? [] : holding(read, portalId, 'vi')
    return [...own, ...others.filter((key) => !translated.has(splitKey(key).documentId))]
      .flatMap((key) => read.ask(noticeCard(portalId, key)) ?? [])
      .sort((a, b) => urgency[a.kind] - urgency[b.kind] || Date.parse(a.startsAt) - Date.parse(b.startsAt))
  },
  frame: true,
})

function holding(read: Read, portalId: string, locale: Locale): string[] {
  return read
    .ask(noticesOf(portalId, locale))
    .filter(({ phase, affects }) => affects && phase !== 'over')
    .map(({ key }) => key)
}
