import { exampleDocuments } from 'shared-types/fixtures'
import { type PublishedDocument, reviewedTypes, type ReviewedType } from 'shared-types/content'
import { changePageSchema } from 'shared-types/publishing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Newsroom, openNewsroom } from '../boot/newsroom'
import { signedFetch } from '../boot/signed-fetch'
import { tinyPdf, tinyPng, uploadFile } from '../boot/upload-file'
import { inputOfExample } from './input-of-example'

let cms: BootedCms
let newsroom: Newsroom
let published: Map<string, PublishedDocument>

const publishedAt = new Date('2026-10-12T02:31:07.000Z')
const isReviewed = (document: PublishedDocument): document is Extract<PublishedDocument, { origin: unknown }> =>
  (reviewedTypes as readonly string[]).includes(document.type)

/** The worked examples, with pictures where a portal may have them: an emblem, a map of the way. */
const documents = exampleDocuments().map((document): PublishedDocument => {
  if (document.type === 'subPortal') return { ...document, emblemFileId: 'file-anh-hop' }
  if (document.type !== 'portal') return document
  const contact = { ...document.contact, mapFileId: 'file-anh-hop', hoursVi: 'Giờ hành chính' }
  return { ...document, contact, emblemFileId: 'file-anh-hop', boardDecisionRef: 'Quyết định số 1/QĐ' }
})

beforeAll(async () => {
  cms = await bootStrapi()
  newsroom = await openNewsroom(cms.strapi)
  await enterExamples(documents)
  const response = await signedFetch(cms, '/api/publishing/changes?after=0&limit=500')
  const page = changePageSchema.parse(await response.json())
  published = new Map(page.documents.map((document) => [`${document.type}:${document.documentId}`, document]))
})
afterAll(() => cms?.stop())

describe('the worked examples of the contracts', () => {
  const examples = documents.filter((document) => document.type !== 'file')

  for (const example of examples) {
    it(`produces the example ${example.type} ${example.documentId} exactly`, () => {
      expect(published.get(`${example.type}:${example.documentId}`)).toEqual(normal(example))
    })
  }

  it('produces the files they use, with the digest of their bytes', () => {
    const files = [...published.values()].filter((document) => document.type === 'file')
    expect(files.map((file) => file.documentId).sort()).toEqual(['file-anh-hop', 'file-tai-lieu'])
    for (const file of files) expect(file.digest).toMatch(/^[0-9a-f]{64}$/)
  })
})

/** Instants are stored in UTC. */
function normal(document: PublishedDocument): PublishedDocument {
  if (document.type !== 'draftForComment' && document.type !== 'survey') return document
  const utc = (instant: string) => new Date(instant).toISOString()
  return { ...document, opensAt: utc(document.opensAt), closesAt: utc(document.closesAt) }
}

async function enterExamples(documents: PublishedDocument[]): Promise<void> {
  const order: PublishedDocument['type'][] = [
    'file',
    'unit',
    'topic',
    'subPortal',
    'channel',
    'portal',
    'legalDocument',
    'person',
    'article',
  ]
  const rank = (document: PublishedDocument) => order.indexOf(document.type) + (order.includes(document.type) ? 0 : 100)
  for (const document of [...documents].sort((a, b) => rank(a) - rank(b))) await enter(document)
}

async function enter(document: PublishedDocument): Promise<void> {
  if (document.type === 'file') {
    const bytes = document.mime === 'application/pdf' ? tinyPdf : tinyPng
    const name = document.mime === 'application/pdf' ? document.name : 'anh-hop.png'
    const file = await uploadFile(cms.strapi, { name, bytes, alternativeText: document.alternativeText ?? '' })
    await cms.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id: file.id }, data: { documentId: document.documentId } })
    return
  }
  const input = inputOfExample(document)
  if (!isReviewed(document)) {
    if (document.type === 'subPortal') await enterSubPortal(document.documentId, input)
    else await newsroom.write(document.type, input)
    return
  }
  // The writer writes for their own unit; whose text it is stays the example's.
  await moveWriterTo(document.owningUnitId ?? '')
  await newsroom.write(document.type as ReviewedType, filesByNumber(input, await fileNumbers()), document.locale)
  await newsroom.publish(document.type as ReviewedType, document.documentId, document.locale, publishedAt)
}

/** It goes live once it has its agreement and the head who approves there. */
async function enterSubPortal(documentId: string, input: Record<string, unknown>): Promise<void> {
  await newsroom.write('subPortal', { ...input, agreementFile: await agreement(), stage: 'agreed' })
  await newsroom.appointHead(String(input['unit']), documentId)
  await newsroom.edit('subPortal', documentId, { stage: input['stage'] })
}

async function agreement(): Promise<number> {
  return (await uploadFile(cms.strapi, { name: 'thoa-thuan.pdf', bytes: tinyPdf })).id
}

async function moveWriterTo(unitId: string): Promise<void> {
  const unit = await cms.strapi.db.query('api::unit.unit').findOne({ where: { documentId: unitId } })
  const profile = await cms.strapi.db.query('api::staff-profile.staff-profile').findOne({})
  await cms.strapi.db
    .query('api::staff-profile.staff-profile')
    .update({ where: { id: profile.id }, data: { unit: unit.id } })
}

async function fileNumbers(): Promise<Map<string, number>> {
  const files = await cms.strapi.db.query('plugin::upload.file').findMany({ select: ['id', 'documentId'] })
  return new Map(files.map((file: { id: number; documentId: string }) => [file.documentId, file.id]))
}

/** The panel names files by their number. */
function filesByNumber(value: unknown, numbers: Map<string, number>): Record<string, unknown> {
  const replace = (inner: unknown, key = ''): unknown => {
    if (
      key === 'body' ||
      key === 'bodyFullText' ||
      key === 'guide' ||
      key === 'bio' ||
      key === 'duties' ||
      key === 'answerBody' ||
      key === 'method' ||
      key === 'analysis'
    )
      return inner
    if (typeof inner === 'string') return numbers.get(inner) ?? inner
    if (Array.isArray(inner)) return inner.map((item) => replace(item))
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([name, member]) => [name, replace(member, name)]))
  }
  return replace(value) as Record<string, unknown>
}
