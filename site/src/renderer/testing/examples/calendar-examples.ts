import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { scheduleCard } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { examplePage } from './example-page.ts'

const days = [
  { date: '2026-11-24', events: [scheduleCard(0), scheduleCard(1)] },
  { date: '2026-11-25', events: [scheduleCard(2)] },
]
const leaders = [{ name: 'Nguyễn Thị Thu Hương', path: '/lich-cong-tac/lanh-dao/nguyen-thi-thu-huong/' }]
const previous = { monday: '2026-11-16', path: '/lich-cong-tac/2026-11-16/' }
const next = { monday: '2026-11-30', path: '/lich-cong-tac/2026-11-30/' }
const languages = [
  { locale: 'vi' as const, path: '/lich-cong-tac/', current: false },
  { locale: 'en' as const, path: '/en/lich-cong-tac/', current: true },
]

/** The leaders' calendar: this week, an empty week in English, a week's own page, one leader, the file. */
export const calendarExamples: PlannedPage[] = [
  examplePage('/lich-cong-tac/', {
    kind: 'calendar',
    chrome: exampleChrome({ path: '/lich-cong-tac/' }),
    monday: '2026-11-23',
    today: '2026-11-24',
    days,
    previous,
    next,
    leaders,
    weeks: [{ name: '2026-11-23', path: '/lich-cong-tac/2026-11-23/', count: 3 }],
    file: { path: '/lich-cong-tac/lich.ics', url: 'https://moha.gov.vn/lich-cong-tac/lich.ics' },
  }),
  examplePage('/en/lich-cong-tac/', {
    kind: 'calendar',
    chrome: exampleChrome({ path: '/en/lich-cong-tac/', locale: 'en', languages }),
    monday: null,
    today: null,
    days: [],
    previous: null,
    next: null,
    leaders: [],
    weeks: [],
    file: null,
  }),
  examplePage('/lich-cong-tac/2026-11-23/', {
    kind: 'calendarWeek',
    chrome: exampleChrome({ path: '/lich-cong-tac/2026-11-23/' }),
    monday: '2026-11-23',
    days,
    previous,
    next,
    leaders,
  }),
  examplePage('/lich-cong-tac/lanh-dao/nguyen-thi-thu-huong/', {
    kind: 'calendarLeader',
    chrome: exampleChrome({ path: '/lich-cong-tac/lanh-dao/nguyen-thi-thu-huong/' }),
    name: 'Nguyễn Thị Thu Hương',
    position: 'Bộ trưởng',
    personPath: '/danh-ba/nguyen-thi-thu-huong/',
    coming: days,
    past: [{ date: '2026-11-18', events: [scheduleCard(3, { date: '2026-11-18' })] }],
  }),
  examplePage('/lich-cong-tac/lich.ics', {
    kind: 'calendarFile',
    locale: 'vi',
    portalName: 'Cổng thông tin điện tử Bộ Nội vụ',
    self: 'https://moha.gov.vn/lich-cong-tac/lich.ics',
    link: 'https://moha.gov.vn/lich-cong-tac/',
    events: [scheduleCard(0), scheduleCard(1), scheduleCard(2), scheduleCard(3)].map((card, at) => ({
      uid: `leaderScheduleEvent.su-kien-${at}.vi@moha.gov.vn`,
      title: at ? card.title : `${card.title}; "phần một", <b>\\n\u0008`,
      date: card.date,
      startTime: card.startTime,
      endTime: card.endTime,
      place: card.place,
      people: card.people.map(({ name }) => name),
      hostUnit: card.hostUnit?.name ?? null,
      cancelled: card.cancelled,
      changeNote: card.changed?.note ?? null,
      publishedAt: '2026-11-20T02:00:00.000Z',
      updatedAt: card.changed?.at ?? '2026-11-20T02:00:00.000Z',
      url: `https://moha.gov.vn${card.path}#${card.id}`,
    })),
  }),
]
