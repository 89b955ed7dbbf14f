import { exampleQuestion, exampleTopic } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const own = 'moha.gov.vn/hoi-dap/thoi-han-cap-lai-giay-xac-nhan/'

/** Answer number `n`, one a day from 1 September 2026. */
const answer = (n: number, topicIds = ['topic-cai-cach']) => {
  const at = new Date(Date.UTC(2026, 8, 1, 2) + n * 86_400_000).toISOString()
  return exampleQuestion({
    ...{ documentId: `question-${n}`, slug: `cau-hoi-${n}`, title: `Câu hỏi ${n}`, topicIds },
    ...{ firstPublishedAt: at, lastPublishedAt: at },
  })
}

it('BP-7.3b-2 MOHA-3.1c a published answer has a page with question, answer, who answered, dates and the written answer', () => {
  expect(new Planned().props('question', own)).toMatchObject({
    questionKind: 'petition',
    content: ['Tôi nộp hồ sơ cấp lại giấy xác nhận đã quá 05 ngày làm việc.', 'Xin hỏi khi nào có kết quả?'],
    answeredBy: { name: 'Vụ Cải cách hành chính' },
    answeredOn: '2026-10-09',
    answerRef: '45/VD-CCHC ngày 09/10/2026',
    answerFile: { name: 'tai-lieu.pdf' },
    legalBasis: [{ number: '100/QĐ-VD', path: '/van-ban/100-qd-vd/' }],
    fields: [{ name: 'Cải cách hành chính', path: '/hoi-dap/linh-vuc/cai-cach-hanh-chinh/' }],
  })
})

it('P1 nothing of the asker is in page or data but what kind of asker it was', () => {
  const canary = { askerName: 'Canary Văn Mẫu', askerEmail: 'canary@example.vn', trackingCode: 'CANARY-1' }
  const planned = new Planned([{ ...exampleQuestion(), ...canary }])
  const entries = [...planned.planner.full()].filter(({ path }) => path.startsWith('/hoi-dap/'))
  expect(entries.length).toBeGreaterThan(4)
  expect(JSON.stringify(entries)).not.toMatch(/canary/i)
  expect(planned.props('question', own).askerType).toBe('citizen')
})

it('BP-7.3b-2 lists answers newest first, twenty at a time, and all of a month behind them', () => {
  const planned = new Planned(Array.from({ length: 40 }, (_, n) => answer(n)))
  const list = planned.props('questionList', 'moha.gov.vn/hoi-dap/')
  expect(list.total).toBe(41)
  expect(list.items).toHaveLength(20)
  expect(list.items[0]?.title).toBe('Thời hạn cấp lại giấy xác nhận')
  expect(list.items[1]?.title).toBe('Câu hỏi 39')
  expect(list.months).toEqual([
    { name: '2026-10', path: '/hoi-dap/thang/2026-10/', count: 11 },
    { name: '2026-09', path: '/hoi-dap/thang/2026-09/', count: 30 },
  ])
  const september = planned.props('questionList', 'moha.gov.vn/hoi-dap/thang/2026-09/')
  expect(september.items).toHaveLength(30)
  expect(september.newer).toEqual({ month: '2026-10', path: '/hoi-dap/thang/2026-10/' })
  expect(september.older).toBeNull()
})

it('CCHC-7.3b lists the answers of one field, with counts on the front page', () => {
  const planned = new Planned([
    exampleTopic({ documentId: 'luu-tru', slug: 'luu-tru', nameVi: 'Lưu trữ' }),
    answer(1, ['luu-tru']),
    answer(2, ['luu-tru', 'topic-cai-cach']),
  ])
  expect(planned.props('questionList', 'moha.gov.vn/hoi-dap/').fields).toEqual([
    { name: 'Cải cách hành chính', path: '/hoi-dap/linh-vuc/cai-cach-hanh-chinh/', count: 2, current: false },
    { name: 'Lưu trữ', path: '/hoi-dap/linh-vuc/luu-tru/', count: 2, current: false },
  ])
  const ofField = planned.props('questionList', 'moha.gov.vn/hoi-dap/linh-vuc/luu-tru/')
  expect(ofField.items.map(({ title }) => title)).toEqual(['Câu hỏi 2', 'Câu hỏi 1'])
  expect(ofField.fields.map(({ count, current }) => [count, current])).toEqual([
    [null, false],
    [null, true],
  ])
  expect(planned.addresses()).toContain('moha.gov.vn/hoi-dap/linh-vuc/luu-tru/thang/2026-09/')
})

it('HY-3.1 answers have feeds, all of them and those of a field', () => {
  const planned = new Planned([answer(1)])
  for (const list of ['', 'linh-vuc/cai-cach-hanh-chinh/'])
    for (const format of ['rss', 'atom']) {
      const feed = planned.props('feed', `moha.gov.vn/hoi-dap/${list}${format}.xml`)
      expect(feed.items.map(({ url }) => url)).toEqual([`https://${own}`, 'https://moha.gov.vn/hoi-dap/cau-hoi-1/'])
      expect(feed.section).toBe('questions')
      expect(feed.title.startsWith('Cải cách hành chính – ')).toBe(list !== '')
    }
})

it('MOHA-2.5 every list of answers has its data beside it', () => {
  const addresses = new Planned().addresses()
  for (const list of ['hoi-dap', 'hoi-dap/thang/2026-10', 'hoi-dap/linh-vuc/cai-cach-hanh-chinh'])
    expect(addresses).toContain(`moha.gov.vn/${list}.json`)
})

it('MOHA-18.7 the list is there in Vietnamese also while empty, and in English once there is an answer in it', () => {
  const planned = new Planned()
  planned.planner.update(
    [planned.source.put('question:question-thoi-han-cap-lai:vi', null)],
    '2026-11-20T00:00:00.000Z',
  )
  expect(planned.props('questionList', 'moha.gov.vn/hoi-dap/')).toMatchObject({ total: 0, items: [], fields: [] })
  expect(planned.addresses()).not.toContain('moha.gov.vn/en/hoi-dap/')
  const english = new Planned([exampleQuestion({ locale: 'en' })])
  expect(english.props('questionList', 'moha.gov.vn/en/hoi-dap/').items).toHaveLength(1)
})

it('an edit of the answer touches its page and data, and no list', () => {
  const planned = new Planned()
  const edited = exampleQuestion({ answer: { type: 'doc', content: [] } })
  const { changed } = planned.planner.update(
    [planned.source.put('question:question-thoi-han-cap-lai:vi', edited)],
    '2026-11-20T00:00:00.000Z',
  )
  expect(changed.map(({ path }) => path)).toEqual([
    '/hoi-dap/thoi-han-cap-lai-giay-xac-nhan.json',
    '/hoi-dap/thoi-han-cap-lai-giay-xac-nhan/',
  ])
})
