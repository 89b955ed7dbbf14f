import { exampleDraftForComment, exampleLegalDocument } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const address = 'moha.gov.vn/van-ban/100-qd-vd/'
const replacement = exampleLegalDocument({
  documentId: 'legal-moi',
  slug: 'moi',
  number: '7/QĐ-VD',
  title: 'Quyết định mới',
  issuedOn: '2026-11-10',
  effectiveOn: '2026-12-01',
  replacesIds: ['legal-quyet-dinh-100'],
})

it('HY-11.2 links a document and the one that replaces it both ways, and marks the old one expired on the day', () => {
  // Its days are counted down; here only the legal document is to change.
  const closed = exampleDraftForComment({ closesAt: '2026-11-02T00:00:00+07:00' })
  const planned = new Planned([replacement, closed])
  expect(planned.props('legalDocument', 'moha.gov.vn/van-ban/moi/').relations.replaces.map(({ path }) => path)).toEqual(
    ['/van-ban/100-qd-vd/'],
  )
  expect(planned.props('legalDocument', address)).toMatchObject({
    effect: 'inForce',
    expiredOn: null,
    relations: { replacedBy: [{ number: '7/QĐ-VD' }] },
  })

  expect(planned.planner.nextBoundary()).toBe('2026-11-30T17:00:00.000Z')
  const { changed } = planned.planner.update([], '2026-11-30T17:00:00.000Z')
  expect(changed.map(({ path }) => path)).toContain('/van-ban/100-qd-vd/')
  expect(planned.props('legalDocument', address)).toMatchObject({ effect: 'expired', expiredOn: '2026-12-01' })
  expect(
    planned.props('legalDocumentList', 'moha.gov.vn/van-ban/hieu-luc/het-hieu-luc/').items.map(({ number }) => number),
  ).toEqual(['100/QĐ-VD'])
  expect(
    planned.props('legalDocumentList', 'moha.gov.vn/van-ban/hieu-luc/con-hieu-luc/').items.map(({ number }) => number),
  ).toEqual(['7/QĐ-VD'])
})

it('keeps the effect an editor has stated against a replacement', () => {
  const planned = new Planned([
    exampleLegalDocument({ effectStatusOverride: 'partlyExpired' }),
    { ...replacement, effectiveOn: '2026-11-10' },
  ])
  expect(planned.props('legalDocument', address).effect).toBe('partlyExpired')
  expect(planned.props('legalDocumentList', 'moha.gov.vn/van-ban/hieu-luc/het-hieu-luc-mot-phan/').total).toBe(1)
})

it('MOHA-13.2 shows a document out of force, with its badge, until it comes down', () => {
  const planned = new Planned([
    exampleLegalDocument({ expiredOn: '2024-12-01', publishUntil: '2026-12-01T00:00:00.000Z' }),
  ])
  expect(planned.props('legalDocument', address)).toMatchObject({ effect: 'expired', expiredOn: '2024-12-01' })
  const { removed } = planned.planner.update([], '2026-12-01T00:00:00.000Z')
  expect(removed.map(({ path }) => path)).toContain('/van-ban/100-qd-vd/')
})

it('has relations both ways for amending and guiding documents, and what drafts became', () => {
  const planned = new Planned([
    exampleLegalDocument({
      documentId: 'sua',
      slug: 'sua',
      number: '8/QĐ-VD',
      amendsIds: ['legal-quyet-dinh-100'],
      basedOnIds: ['legal-quyet-dinh-100', 'khong-co'],
    }),
    exampleDraftForComment({ resultingDocumentId: 'legal-quyet-dinh-100' }),
  ])
  const { relations, drafts } = planned.props('legalDocument', address)
  expect([relations.amendedBy, relations.guides].map((cards) => cards.map(({ number }) => number))).toEqual([
    ['8/QĐ-VD'],
    ['8/QĐ-VD'],
  ])
  expect(drafts).toEqual([
    { title: 'Dự thảo Quy chế mẫu về cung cấp thông tin', path: '/du-thao/du-thao-quy-che-mau/' },
  ])
  expect(planned.props('legalDocument', 'moha.gov.vn/van-ban/sua/').relations.basedOn).toHaveLength(1)
})

it('has an anchor on each Điều, Khoản and Điểm, and lists the Điều', () => {
  const { body, contents } = new Planned().props('legalDocument', address)
  expect(contents).toEqual([{ id: 'dieu-1', kind: 'article', number: '1', title: 'Phạm vi', children: [] }])
  const anchors = body.flatMap((block) => ('anchors' in block ? block.anchors : []))
  expect(anchors.map(({ id }) => id)).toEqual(['dieu-1', 'dieu-1-khoan-1', 'dieu-1-khoan-1-diem-a'])
  expect(anchors[2]?.within).toEqual([
    { kind: 'clause', number: '1' },
    { kind: 'article', number: '1' },
  ])
})

it('HY-7.2 BP-7.3d filters by class, form, level, issuer, field, year and validity, each at an address of its own with counts', () => {
  const planned = new Planned([
    exampleLegalDocument({
      documentId: 'khac',
      slug: 'khac',
      issuerUnitId: null,
      issuerName: 'Chính phủ',
      docForm: 'decree',
      issuerLevel: null,
      issuedOn: '2025-05-05',
    }),
  ])
  const front = planned.props('legalDocumentList', 'moha.gov.vn/van-ban/')
  expect(front.total).toBe(2)
  expect(front.years).toEqual([
    { name: '2025', path: '/van-ban/nam/2025/', count: 1 },
    { name: '2024', path: '/van-ban/nam/2024/', count: 1 },
  ])
  expect(front.facets.flatMap(({ values }) => values.map(({ path, count }) => [path, count]))).toEqual([
    ['/van-ban/loai/nghi-dinh/', 1],
    ['/van-ban/loai/quyet-dinh/', 1],
    ['/van-ban/nhom/hanh-chinh/', 2],
    ['/van-ban/linh-vuc/cai-cach-hanh-chinh/', 2],
    ['/van-ban/co-quan/chinh-phu/', 1],
    ['/van-ban/co-quan/bo/', 1],
    ['/van-ban/cap/trung-uong/', 1],
    ['/van-ban/hieu-luc/con-hieu-luc/', 2],
  ])
  expect(
    planned
      .props('legalDocumentList', 'moha.gov.vn/van-ban/co-quan/chinh-phu/nam/2025/')
      .items.map(({ issuer }) => issuer),
  ).toEqual(['Chính phủ'])
})

it('shows the lists of the main portal also while they are empty', () => {
  const planned = new Planned([exampleLegalDocument({ publishUntil: '2026-01-01T00:00:00.000Z' })])
  expect(planned.props('legalDocumentList', 'moha.gov.vn/van-ban/')).toMatchObject({ total: 0, items: [], years: [] })
})
