import { localDay } from 'shared-types/calendar'
import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { newestFirst } from '../parts/newest-first.ts'
import type { NoticePhase } from '../props/parts/notice-phase.ts'
import { cells } from '../rows/cells.ts'
import { readNoticeNote } from '../rows/notice-note.ts'
import { mainPortal } from '../rows/portal-id.ts'
import { portalPlace } from './portal-place.ts'

export interface NoticeOfPortal {
  key: string
  phase: NoticePhase
  /** In which it begins, in Asia/Ho_Chi_Minh. */
  year: string
  /** It is about this portal, and not only kept by it. */
  affects: boolean
}

/** The notices of a portal, those that begin last first: its own, and the main portal's that are about it. */
export const noticesOf = (portalId: string, locale: Locale): Question<NoticeOfPortal[]> => ({
  key: `notices-of ${portalId} ${locale}`,
  answer: (read) => {
    const host = read.ask(portalPlace(portalId))?.host
    const rows = read.rows(cells.notices(locale))
    const found = new Map(
      rows.flatMap(({ key, sort, note }): [string, NoticeOfPortal][] => {
        const { phase, portalId: owner, hosts } = readNoticeNote(note)
        // A sub-portal speaks for itself alone, whatever hosts it names: the others' pages are not its own to mark.
        const named = hosts.length === 0 || (host !== undefined && hosts.includes(host))
        const affects = owner === mainPortal ? named : owner === portalId
        const hasPage = read.ask(portalPlace(owner))?.locales.includes(locale) ?? false
        if (!hasPage || !(affects || owner === portalId)) return []
        return [[key, { key, phase, year: localDay(sort).slice(0, 4), affects }]]
      }),
    )
    return newestFirst(rows).flatMap((key) => found.get(key) ?? [])
  },
})
