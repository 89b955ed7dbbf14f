import type { Question } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { splitKey } from '../parts/split-key.ts'
import type { NoticeCard } from '../props/parts/notice-card.ts'

/** A notice as it stands in lists and banners, seen from a portal; null where it has no page. */
export const noticeCard = (viewer: string, key: string): Question<NoticeCard | null> => ({
  key: `notice-card ${viewer} ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const notice = read.document('notice', documentId, locale)
    const path = notice && pathOfReviewed(read, viewer, notice)
    if (!notice || !path) return null
    return {
      kind: notice.kind,
      phase: read.noticePhase(notice),
      title: notice.title,
      path,
      startsAt: notice.startsAt,
      endsAt: notice.endsAt,
      locale,
    }
  },
  otherwise: null,
})
