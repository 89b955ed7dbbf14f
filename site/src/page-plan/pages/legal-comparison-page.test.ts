import type { Body } from 'shared-types/content'
import { exampleLegalDocument } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const bodyOf = (...lines: string[]): Body => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})
const older = exampleLegalDocument({
  documentId: 'cu',
  slug: 'cu',
  number: '1/QĐ-VD',
  body: bodyOf('Điều 1. Thời hạn', 'Thông tin được cập nhật trong 05 ngày làm việc.'),
})
const newer = exampleLegalDocument({
  documentId: 'moi',
  slug: 'moi',
  number: '2/QĐ-VD',
  replacesIds: ['cu'],
  body: bodyOf('Điều 1. Thời hạn', 'Thông tin được cập nhật trong 02 ngày làm việc.'),
})
const address = 'moha.gov.vn/van-ban/moi/so-sanh/cu/'

it('HY-11.2 sets a document beside the one it replaces, and links the comparison from both', () => {
  const planned = new Planned([older, newer])
  const page = planned.props('legalComparison', address)
  expect(page).toMatchObject({
    relation: 'replaces',
    before: { path: '/van-ban/cu/' },
    after: { path: '/van-ban/moi/' },
  })
  expect(page.articles.map(({ change }) => change)).toEqual(['changed'])
  const link = (number: string) => ({ number, docForm: 'decision', path: '/van-ban/moi/so-sanh/cu/' })
  expect(planned.props('legalDocument', 'moha.gov.vn/van-ban/moi/').comparisons).toEqual([link('1/QĐ-VD')])
  expect(planned.props('legalDocument', 'moha.gov.vn/van-ban/cu/').comparisons).toEqual([link('2/QĐ-VD')])
})

it('compares an amending document only by whole Điều it writes anew', () => {
  const amending = { ...newer, replacesIds: [], amendsIds: ['cu'] }
  expect(new Planned([older, amending]).at(address)).toBeUndefined()
  const body = bodyOf('Điều 1. Sửa đổi Điều 1 như sau:', '“Điều 1. Thời hạn', 'Thông tin được cập nhật ngay.”')
  expect(new Planned([older, { ...amending, body }]).props('legalComparison', address)).toMatchObject({
    relation: 'amends',
    articles: [{ change: 'changed', before: { number: '1', id: 'dieu-1' }, after: { number: '1', id: null } }],
  })
})

it('has no comparison, and no link to one, where a text is missing or comes down', () => {
  for (const without of [
    [{ ...older, body: null }, newer],
    [older, { ...newer, body: null }],
    [{ ...older, publishUntil: '2026-01-01T00:00:00.000Z' }, newer],
  ]) {
    const planned = new Planned(without)
    expect(planned.at(address)).toBeUndefined()
    expect(planned.props('legalDocument', 'moha.gov.vn/van-ban/moi/').comparisons).toEqual([])
  }
})

it('follows an edit of the older text', () => {
  const planned = new Planned([older, newer])
  const edited = { ...older, body: newer.body }
  const { changed } = planned.planner.update(
    [planned.source.put('legalDocument:cu:vi', edited)],
    '2026-11-20T00:00:00.000Z',
  )
  expect(changed.map(({ path }) => path)).toContain('/van-ban/moi/so-sanh/cu/')
  expect(planned.props('legalComparison', address).articles.map(({ change }) => change)).toEqual(['same'])
})

it('leads on from the addresses it had under former slugs of either document', () => {
  const planned = new Planned([
    { ...older, formerSlugs: ['cu-truoc'] },
    { ...newer, formerSlugs: ['moi-truoc'] },
  ])
  for (const former of ['moi-truoc/so-sanh/cu/', 'moi/so-sanh/cu-truoc/', 'moi-truoc/so-sanh/cu-truoc/'])
    expect(planned.props('moved', `moha.gov.vn/van-ban/${former}`)).toMatchObject({ to: '/van-ban/moi/so-sanh/cu/' })
})
