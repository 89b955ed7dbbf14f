import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { facts, person, unit } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { everyBlock } from '../example-text.ts'
import { examplePage } from './example-page.ts'

/** Everyone in office, and one leader. */
export const peopleExamples: PlannedPage[] = [
  examplePage('/danh-ba/', {
    kind: 'people',
    chrome: exampleChrome({ path: '/danh-ba/' }),
    total: 5,
    groups: [
      { unit: null, people: [person(0)] },
      { unit, people: [0, 1, 2].map(person) },
      { unit: { name: 'Phòng Tổng hợp', path: null }, people: [person(1)] },
    ],
  }),
  examplePage('/danh-ba/nguyen-thi-thu-huong/', {
    kind: 'person',
    chrome: exampleChrome({ path: '/danh-ba/nguyen-thi-thu-huong/' }),
    facts,
    person: person(0),
    bio: everyBlock.slice(0, 1),
    duties: everyBlock.slice(3, 5),
  }),
]
