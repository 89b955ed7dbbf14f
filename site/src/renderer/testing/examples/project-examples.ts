import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import type { ProjectCard } from '../../../page-plan/props/parts/project-card.ts'
import { facts, file, longTitle, picture, unit } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { everyBlock } from '../example-text.ts'
import { examplePage } from './example-page.ts'

function card(at: number, changes: Partial<ProjectCard> = {}): ProjectCard {
  return {
    title: at % 2 ? 'Gói thầu mua máy chủ cho trung tâm dữ liệu' : `Gói thầu số 05: ${longTitle}`,
    path: `/du-an/du-an-${at}/`,
    summary: 'Mua bốn máy chủ và thiết bị lưu trữ.',
    projectKind: 'tender',
    owner: unit.name,
    stage: null,
    bidding: 'open',
    closingAt: '2027-01-15T02:00:00.000Z',
    startsOn: null,
    endsOn: null,
    ...changes,
  }
}

const research = {
  projectKind: 'research',
  bidding: null,
  closingAt: null,
  stage: 'inProgress',
  ...{ startsOn: '2026-03-01', endsOn: '2027-09-30' },
} as const

/** All projects, an empty kind, a year of tenders; a tender that is open, one that is closed, and research. */
export const projectExamples: PlannedPage[] = [
  examplePage('/du-an/', {
    kind: 'projectList',
    chrome: exampleChrome({ path: '/du-an/', feeds: [{ format: 'rss', title: 'Dự án', path: '/du-an/rss.xml' }] }),
    projectKind: null,
    year: null,
    total: 24,
    open: [card(0), card(1)],
    items: [card(2, { bidding: 'closed', stage: 'selecting' }), card(3, research)],
    years: [{ name: '2026', path: '/du-an/nam/2026/', count: 24 }],
    kinds: [
      { projectKind: 'tender', path: '/du-an/loai/dau-thau/', count: 20, current: false },
      { projectKind: 'research', path: '/du-an/loai/khoa-hoc-cong-nghe/', count: 4, current: false },
      { projectKind: 'landUse', path: '/du-an/loai/su-dung-dat/', count: 0, current: false },
    ],
  }),
  examplePage('/du-an/loai/su-dung-dat/', {
    kind: 'projectList',
    chrome: exampleChrome({ path: '/du-an/loai/su-dung-dat/' }),
    projectKind: 'landUse',
    year: null,
    total: 0,
    ...{ open: [], items: [], years: [] },
    kinds: [{ projectKind: 'landUse', path: '/du-an/loai/su-dung-dat/', count: null, current: true }],
  }),
  examplePage('/du-an/loai/dau-thau/nam/2026/', {
    kind: 'projectList',
    chrome: exampleChrome({ path: '/du-an/loai/dau-thau/nam/2026/' }),
    projectKind: 'tender',
    year: '2026',
    total: 2,
    open: [],
    items: [card(0), card(1, { bidding: 'closed', owner: null, summary: '' })],
    years: [],
    kinds: [{ projectKind: 'tender', path: '/du-an/loai/dau-thau/', count: null, current: true }],
  }),
  examplePage('/du-an/du-an-0/', {
    kind: 'project',
    chrome: exampleChrome({ path: '/du-an/du-an-0/' }),
    facts,
    title: card(0).title,
    summary: card(0).summary,
    projectKind: 'tender',
    kindPath: '/du-an/loai/dau-thau/',
    owner: unit,
    budget: 12_500_000_000,
    ...{ startsOn: '2027-02-01', endsOn: '2027-06-30', bidding: 'open', closingAt: '2027-01-15T02:00:00.000Z' },
    stage: null,
    body: everyBlock,
    files: [file],
  }),
  examplePage('/du-an/du-an-2/', {
    kind: 'project',
    chrome: exampleChrome({ path: '/du-an/du-an-2/' }),
    facts,
    title: 'Gói thầu & "phụ lục"',
    summary: '',
    projectKind: 'tender',
    kindPath: '/du-an/loai/dau-thau/',
    owner: { name: 'Ban Quản lý <b>ABC</b>', path: null },
    budget: null,
    ...{ startsOn: null, endsOn: null, bidding: 'closed', closingAt: '2026-10-30T02:00:00.000Z' },
    stage: 'selecting',
    body: [],
    files: [],
  }),
  examplePage('/du-an/du-an-3/', {
    kind: 'project',
    chrome: exampleChrome({ path: '/du-an/du-an-3/', alternates: [] }),
    facts: { ...facts, updatedAt: null, changeNote: null, unit: null, topics: [] },
    title: 'Nghiên cứu cách viết văn bản hành chính dễ hiểu',
    summary: 'Đề tài cấp bộ về ngôn ngữ của văn bản gửi người dân.',
    kindPath: '/du-an/loai/khoa-hoc-cong-nghe/',
    owner: unit,
    budget: 850_000_000,
    ...research,
    body: [{ type: 'image', ...picture, caption: 'Bản đồ các điểm khảo sát' }],
    files: [],
  }),
]
