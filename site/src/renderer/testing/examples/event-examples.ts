import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { eventCard } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { examplePage } from './example-page.ts'

/** The list of events, one month of it, and the list while nothing is coming up. */
export const eventExamples: PlannedPage[] = [
  examplePage('/su-kien/', {
    kind: 'eventList',
    chrome: exampleChrome({ path: '/su-kien/' }),
    month: null,
    running: [eventCard(2, { phase: 'running' })],
    upcoming: [eventCard(0), eventCard(1)],
    past: [eventCard(3, { phase: 'over', start: '2026-10-10T01:00:00.000Z', end: '2026-10-10T10:00:00.000Z' })],
    months: [{ name: '2026-12', path: '/su-kien/2026-12/', count: 2 }],
  }),
  examplePage('/su-kien/2026-10/', {
    kind: 'eventList',
    chrome: exampleChrome({ path: '/su-kien/2026-10/' }),
    month: '2026-10',
    running: [],
    upcoming: [],
    past: [eventCard(3, { phase: 'over', start: '2026-10-10T01:00:00.000Z', end: null })],
    months: [],
  }),
  examplePage('/su-kien-trong/', {
    kind: 'eventList',
    chrome: exampleChrome({ path: '/su-kien-trong/' }),
    month: null,
    running: [],
    upcoming: [],
    past: [],
    months: [],
  }),
]
