import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import type { QuestionCard } from '../../../page-plan/props/parts/question-card.ts'
import { facts, file, legalCard, longTitle, unit } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { everyBlock } from '../example-text.ts'
import { examplePage } from './example-page.ts'

const field = { name: 'Văn thư, lưu trữ', path: '/hoi-dap/linh-vuc/van-thu-luu-tru/' }

function card(at: number): QuestionCard {
  return {
    title: at % 2 ? 'Gửi thư cho Bộ rồi thì bao lâu được trả lời?' : longTitle,
    path: `/hoi-dap/cau-hoi-${at}/`,
    questionKind: at % 2 ? 'question' : 'petition',
    answeredBy: at % 3 ? unit.name : null,
    answeredOn: at % 3 ? '2026-10-20' : null,
    publishedAt: '2026-10-20T09:00:00.000Z',
  }
}

/** All answers, an empty field, a month; an answer with everything, and one with hostile text and nothing else. */
export const questionExamples: PlannedPage[] = [
  examplePage('/hoi-dap/', {
    kind: 'questionList',
    chrome: exampleChrome({
      path: '/hoi-dap/',
      feeds: [{ format: 'rss', title: 'Hỏi đáp', path: '/hoi-dap/rss.xml' }],
    }),
    field: null,
    month: null,
    total: 128,
    items: Array.from({ length: 20 }, (_, at) => card(at)),
    months: [
      { name: '2026-11', path: '/hoi-dap/thang/2026-11/', count: 40 },
      { name: '2026-10', path: '/hoi-dap/thang/2026-10/', count: 88 },
    ],
    fields: [
      { name: 'Cải cách hành chính', path: '/hoi-dap/linh-vuc/cai-cach-hanh-chinh/', count: 100, current: false },
      { ...field, count: 28, current: false },
    ],
    newer: null,
    older: null,
  }),
  examplePage(field.path, {
    kind: 'questionList',
    chrome: exampleChrome({ path: field.path }),
    field,
    month: null,
    total: 0,
    items: [],
    months: [],
    fields: [{ ...field, count: null, current: true }],
    newer: null,
    older: null,
  }),
  examplePage(`${field.path}thang/2026-10/`, {
    kind: 'questionList',
    chrome: exampleChrome({ path: `${field.path}thang/2026-10/` }),
    field,
    month: '2026-10',
    total: 2,
    items: [card(0), card(1)],
    months: [],
    fields: [],
    newer: { month: '2026-11', path: `${field.path}thang/2026-11/` },
    older: null,
  }),
  examplePage('/hoi-dap/cau-hoi-0/', {
    kind: 'question',
    chrome: exampleChrome({ path: '/hoi-dap/cau-hoi-0/' }),
    facts,
    title: longTitle,
    questionKind: 'petition',
    askerType: 'citizen',
    askedOn: '2026-10-14',
    answeredOn: '2026-10-20',
    content: ['Tôi gửi thư qua bưu điện đầu tháng 10.', 'Bao lâu thì có trả lời?'],
    answer: everyBlock,
    answeredBy: unit,
    answerRef: '512/VP-TH ngày 20/10/2026',
    answerFile: file,
    legalBasis: [legalCard(1)],
    fields: [field],
  }),
  examplePage('/hoi-dap/cau-hoi-1/', {
    kind: 'question',
    chrome: exampleChrome({ path: '/hoi-dap/cau-hoi-1/', alternates: [] }),
    facts: { ...facts, updatedAt: null, changeNote: null, unit: null, topics: [] },
    title: 'Hỏi & "đáp"?',
    questionKind: 'question',
    askerType: null,
    askedOn: null,
    answeredOn: null,
    content: ['<b>ABC</b> <script>alert(1)</script>'],
    answer: [],
    answeredBy: { name: '<b>ABC</b>', path: null },
    answerRef: null,
    answerFile: null,
    legalBasis: [],
    fields: [],
  }),
]
