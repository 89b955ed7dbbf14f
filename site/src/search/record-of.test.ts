import {
  exampleLegalDocument,
  exampleDocuments,
  exampleArticle,
  exampleFile,
  exampleMediaAlbum,
} from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { entryAt } from '../page-plan/examples/plan-of.ts'
import { MemorySource } from '../page-plan/examples/memory-source.ts'
import { createPlanner } from '../page-plan/index.ts'
import { recordOf } from './record-of.ts'

const recordAt = (address: string, ...documents: ReturnType<typeof exampleDocuments>) => {
  const source = new MemorySource([...exampleDocuments(), ...documents])
  const entry = entryAt(createPlanner(source, '2026-11-23T00:00:00.000Z'), address)
  if (!entry || entry.kind === 'file') throw new Error(`${address} is no page`)
  return recordOf(entry)
}

it('MOHA-11.3b knows at which line of a legal document each article begins', () => {
  const record = recordAt('moha.gov.vn/van-ban/100-qd-vd/', exampleLegalDocument())
  expect(record?.parts).toEqual([{ id: 'dieu-1', line: 0 }])
  expect(record?.text.split('\n')[0]).toBe('Điều 1. Phạm vi')
})

it('BP-4.1b says of a sub-portal’s page that the main portal finds it too', () => {
  const article = exampleArticle({ documentId: 'a', slug: 'a', subPortalId: 'subportal-vucchc', channelId: null })
  const record = recordAt('vucchc.moha.gov.vn/tin/a/', article)
  expect(record?.also).toEqual({ host: 'moha.gov.vn', portal: 'Trang thông tin Vụ Cải cách hành chính' })
})

it('a channel is found by its name', () => {
  expect(recordAt('moha.gov.vn/chuyen-muc/tin-tuc-su-kien/')).toMatchObject({
    type: 'channel',
    title: 'Tin tức – Sự kiện',
  })
})

it('CCHC-10.7 a notice is found on its own page, and its banner on no other', () => {
  const source = new MemorySource(exampleDocuments())
  const records = [...createPlanner(source, '2026-11-23T00:00:00.000Z').full()].flatMap((entry) => {
    const record = entry.kind === 'file' ? null : recordOf(entry)
    return record ? [record] : []
  })
  const found = records.filter((record) => JSON.stringify(record).includes('Bảo trì hệ thống tối 26/12'))
  expect(found.map(({ type, path, date }) => [type, path, date])).toEqual([
    ['notice', '/thong-bao/bao-tri-he-thong-26-12/', '2026-12-26T15:00:00.000Z'],
  ])
})

it('HY-7.9 an event of the leaders’ calendar is found on the page of its week', () => {
  expect(recordAt('moha.gov.vn/lich-cong-tac/2026-10-19/')).toMatchObject({
    type: 'calendar',
    title: 'Lịch công tác tuần từ 19/10/2026 đến 25/10/2026',
    text: expect.stringContaining('Họp giao ban tuần, Phòng họp A1'),
    date: '2026-10-19',
  })
})

it('how to reach the portal, and what it says of itself, are found by their words', () => {
  expect(recordAt('moha.gov.vn/lien-he/')).toMatchObject({ type: 'page', title: 'Liên hệ' })
  expect(recordAt('moha.gov.vn/en/tro-nang/')?.text).toContain('screen readers')
})

it('MOHA-18.4 a dataset is found by the labels of its tables, with its type and date', () => {
  expect(recordAt('moha.gov.vn/so-lieu/ho-so-giai-quyet-quy-iii-2026/')).toMatchObject({
    type: 'dataset',
    date: expect.stringMatching(/^2026-/),
    text: expect.stringContaining('Tiếp nhận'),
  })
})

it('CCHC-2.1 a survey is found by its questions', () => {
  expect(recordAt('moha.gov.vn/khao-sat/khao-sat-su-hai-long-2026/')).toMatchObject({
    type: 'survey',
    text: expect.stringContaining('Tại Bộ phận Một cửa'),
  })
})

it('BP-4.1b finds a page by what can be read in its files, line by line', () => {
  const paper = exampleFile({
    documentId: 'file-tai-lieu',
    name: 'tai-lieu.pdf',
    text: 'Mức hỗ trợ\n\n 2,34 triệu đồng\ftrang hai',
  })
  const article = exampleArticle({ documentId: 'b', slug: 'b', attachmentFileIds: ['file-tai-lieu'] })
  const record = recordAt('moha.gov.vn/tin/b/', article, paper)
  expect(record?.text).toContain('tai-lieu.pdf\nMức hỗ trợ\n2,34 triệu đồng\ntrang hai')
})

it('MOHA-18.2 finds an album by captions, credits and what is said in it', () => {
  const [item] = exampleMediaAlbum().items
  if (!item) throw new Error('an album has an item')
  const album = exampleMediaAlbum({ items: [{ ...item, transcript: 'Xin chào quý vị' }] })
  const record = recordAt('moha.gov.vn/thu-vien/anh-hop-truc-tuyen/', album)
  expect(record).toMatchObject({ type: 'album', date: album.firstPublishedAt })
  expect(record?.text).toBe(`${item.caption}\n${item.credit}\nXin chào quý vị`)
})
