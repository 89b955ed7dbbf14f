import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { facts, file } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { everyBlock } from '../example-text.ts'
import { examplePage } from './example-page.ts'

/** A standing page with every kind of block. */
export const standingPageExamples: PlannedPage[] = [
  examplePage('/trang/gioi-thieu/', {
    kind: 'page',
    chrome: exampleChrome({ path: '/trang/gioi-thieu/' }),
    facts,
    pageKind: 'introduction',
    title: 'Giới thiệu',
    body: everyBlock,
    files: [file],
  }),
]
