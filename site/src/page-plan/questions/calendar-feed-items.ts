import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import { timeKey } from '../rows/order-key.ts'
import type { FeedItem } from './feed-item.ts'
import { newestOfCalendar } from './newest-of-calendar.ts'
import { scheduleCard } from './schedule-card.ts'

const shown = 20

/** The last events of a portal's calendar as items of its feeds, the latest day first. */
export const calendarFeedItems = (portalId: string, locale: Locale): Question<FeedItem[]> => ({
  key: `calendar-feed ${portalId} ${locale}`,
  answer: (read) =>
    read
      .ask(newestOfCalendar(portalId, locale, shown))
      .toReversed()
      .flatMap((key): FeedItem[] => {
        const card = read.ask(scheduleCard(key))
        const { documentId } = splitKey(key)
        const event = read.document('leaderScheduleEvent', documentId, locale)
        if (!card || !event) return []
        const when = [card.date.split('-').reverse().join('/'), card.startTime].filter(Boolean).join(' ')
        return [
          {
            title: `${when}: ${card.title}`,
            path: `${card.path}#${card.id}`,
            summary: [card.place, ...card.people.map(({ name }) => name)].filter(Boolean).join('; '),
            publishedAt: timeKey(event.firstPublishedAt),
            updatedAt: timeKey(event.lastPublishedAt),
            author: null,
            channel: null,
          },
        ]
      }),
})
