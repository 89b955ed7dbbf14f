import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import type { SurveyCard } from '../../../page-plan/props/parts/survey-card.ts'
import type { SurveyProps } from '../../../page-plan/props/survey-props.ts'
import { facts, longTitle } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { examplePage } from './example-page.ts'

const card = (at: number, changes: Partial<SurveyCard> = {}): SurveyCard => ({
  title: at ? 'Khảo sát sự hài lòng năm 2026' : `Khảo sát về ${longTitle}`,
  path: `/khao-sat/khao-sat-${at}/`,
  surveyKind: 'satisfaction',
  audience: ['citizen', 'business'],
  phase: 'open',
  opensAt: '2026-11-01T01:00:00.000Z',
  closesAt: '2026-12-15T17:00:00.000Z',
  daysLeft: 21,
  hasResults: false,
  ...changes,
})

const counts = [
  { option: 'Không hài lòng', count: 6, share: 3 },
  { option: 'Bình thường', count: 24, share: 12 },
  { option: 'Hài lòng với cách tiếp nhận, hướng dẫn và thời gian giải quyết', count: 170, share: 85 },
]

const survey: SurveyProps = {
  kind: 'survey',
  chrome: exampleChrome({ path: '/khao-sat/khao-sat-0/' }),
  facts,
  title: card(0).title,
  intro: 'Khảo sát gồm ba câu hỏi.\nÔng, bà không phải ghi tên.',
  surveyKind: 'satisfaction',
  audience: ['citizen', 'business'],
  phase: 'open',
  opensAt: '2026-11-01T01:00:00.000Z',
  closesAt: '2026-12-15T17:00:00.000Z',
  daysLeft: 0,
  questions: [
    {
      text: 'Ông, bà hài lòng đến mức nào?',
      kind: 'scale',
      options: counts.map(({ option }) => option),
      required: true,
      answers: null,
    },
    { text: 'Ông, bà góp ý gì thêm?', kind: 'text', options: [], required: false, answers: null },
  ],
  results: null,
  resultArticle: null,
}

/** The list of surveys with and without one open; one open, one closed with its results and one without. */
export const surveyExamples: PlannedPage[] = [
  examplePage('/khao-sat/', {
    kind: 'surveyList',
    chrome: exampleChrome({ path: '/khao-sat/' }),
    year: null,
    total: 3,
    open: [card(0)],
    upcoming: [card(3, { phase: 'upcoming', daysLeft: null })],
    closed: [card(1, { phase: 'closed', daysLeft: null, hasResults: true })],
    years: [{ name: '2026', path: '/khao-sat/nam/2026/', count: 1 }],
  }),
  examplePage('/en/khao-sat/', {
    kind: 'surveyList',
    chrome: exampleChrome({ path: '/en/khao-sat/', locale: 'en' }),
    year: null,
    total: 0,
    open: [],
    upcoming: [],
    closed: [],
    years: [],
  }),
  examplePage('/khao-sat/khao-sat-0/', survey),
  examplePage('/khao-sat/khao-sat-1/', {
    ...survey,
    chrome: exampleChrome({ path: '/khao-sat/khao-sat-1/' }),
    title: card(1).title,
    phase: 'closed',
    daysLeft: null,
    questions: survey.questions.map((question) => ({
      ...question,
      answers:
        question.kind === 'text'
          ? null
          : { overall: counts, groups: [{ group: 'citizen' as const, counts }], groupsHidden: true },
    })),
    results: { respondents: 200, note: 'Tổng hợp từ phiếu trực tuyến.' },
    resultArticle: { title: 'Công bố kết quả khảo sát', path: '/tin/tin-so-0/' },
  }),
  examplePage('/khao-sat/khao-sat-2/', {
    ...survey,
    chrome: exampleChrome({ path: '/khao-sat/khao-sat-2/' }),
    title: 'Khảo sát chưa có kết quả',
    phase: 'closed',
    daysLeft: null,
  }),
]
