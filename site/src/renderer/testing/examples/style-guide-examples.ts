import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { draftCard, exampleUnits, items, legalCard, person, picture, serviceCard, subPortal } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { everyBlock } from '../example-text.ts'
import { examplePage } from './example-page.ts'

/** The style guide, with an example of every component. */
export const styleGuideExamples: PlannedPage[] = [
  examplePage('/bo-giao-dien/', {
    kind: 'styleGuide',
    chrome: exampleChrome({ path: '/bo-giao-dien/', alternates: [], indexable: false }),
    items: items(3),
    legalDocuments: [0, 1, 2, 3].map((at) => legalCard(at)),
    drafts: [draftCard(0), draftCard(1, { phase: 'upcoming' }), draftCard(2, { phase: 'closed' })],
    services: [serviceCard(0), serviceCard(1)],
    people: [person(0), person(1)],
    subPortals: [subPortal('Vụ Cải cách hành chính', 'vucchc')],
    units: exampleUnits,
    body: everyBlock,
    picture,
  }),
]
