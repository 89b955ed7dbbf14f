import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { changePageSchema, verifyRequest } from 'shared-types/publishing'
import { exampleBody } from 'shared-types/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Newsroom, openNewsroom } from '../boot/newsroom'
import { signedFetch } from '../boot/signed-fetch'
import { scannedPdf, tinyPdf, tinyPng, uploadFile } from '../boot/upload-file'

let cms: BootedCms
let newsroom: Newsroom
let publisher: Server
const nudges: { body: string; verdict: string }[] = []

beforeAll(async () => {
  publisher = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', async () => {
      const time = Number(request.headers['x-cong-time'])
      const signature = String(request.headers['x-cong-signature'])
      const verdict = await verifyRequest(
        cms.publishingSecret,
        { method: 'POST', path: request.url ?? '', time, body, signature },
        Date.now() / 1000,
      )
      nudges.push({ body, verdict })
      response.end()
    })
  })
  await new Promise<void>((listening) => publisher.listen(0, '127.0.0.1', listening))
  const { port } = publisher.address() as AddressInfo
  cms = await bootStrapi({ PUBLISHER_URL: `http://127.0.0.1:${port}` })
  newsroom = await openNewsroom(cms.strapi)
})
afterAll(async () => {
  await cms?.stop()
  publisher?.close()
})

const changesAfter = async (after: number, limit = 500) =>
  changePageSchema.parse(await (await signedFetch(cms, `/api/publishing/changes?after=${after}&limit=${limit}`)).json())
const head = async () => (await changesAfter(Number.MAX_SAFE_INTEGER)).head
const changedSince = async (seq: number) =>
  (await changesAfter(seq)).changes.map(({ type, documentId, locale }) =>
    [type, documentId, locale].filter(Boolean).join(':'),
  )

const insertChange = (trx: { raw(sql: string, values: unknown[]): unknown }, name: string) =>
  trx.raw('insert into change (type, document_id) values (?, ?)', ['topic', name])

describe('the numbers of changes', () => {
  it('run without gap or repetition when many transactions commit at once and some abort', async () => {
    const before = await head()
    const transactions = Array.from({ length: 60 }, (_, number) =>
      cms.strapi.db.transaction(async ({ trx }) => {
        for (let row = 0; row <= number % 3; row += 1) await insertChange(trx, `parallel-${number}-${row}`)
        if (number % 4 === 0) throw new Error('abort')
      }),
    )
    const settled = await Promise.allSettled(transactions)
    const committed = settled.flatMap(({ status }, number) => (status === 'fulfilled' ? [number] : []))
    const { changes, head: after } = await changesAfter(before)
    expect(changes.map(({ seq }) => seq)).toEqual(
      Array.from({ length: after - before }, (_, index) => before + index + 1),
    )
    const names = committed.flatMap((number) =>
      Array.from({ length: (number % 3) + 1 }, (_, row) => `parallel-${number}-${row}`),
    )
    expect(changes.map(({ documentId }) => documentId).sort()).toEqual(names.sort())
  })

  it('follow the order of commit, not of insertion', async () => {
    const before = await head()
    let commitFirst = () => {}
    const slow = cms.strapi.db.transaction(async ({ trx }) => {
      await insertChange(trx, 'inserted-first')
      await new Promise<void>((go) => (commitFirst = go))
    })
    while (
      !(await cms.strapi.db.connection.raw("select 1 from pg_stat_activity where state = 'idle in transaction'")).rows
        .length
    )
      await Promise.resolve()
    await cms.strapi.db.transaction(({ trx }) => insertChange(trx, 'committed-first'))
    commitFirst()
    await slow
    const { changes } = await changesAfter(before)
    expect(changes.map(({ documentId }) => documentId)).toEqual(['committed-first', 'inserted-first'])
  })

  it('are given once to what a nested transaction wrote, and not to what a savepoint undid', async () => {
    const before = await head()
    await cms.strapi.db.transaction(async ({ trx }) => {
      await cms.strapi.db.transaction((inner) => insertChange(inner.trx, 'nested'))
      await trx.raw('savepoint undone')
      await insertChange(trx, 'undone')
      await trx.raw('rollback to savepoint undone')
    })
    expect(await changedSince(before)).toEqual(['topic:nested'])
  })
})

describe('the change feed', () => {
  it('carries an edit of a structure document at once, with its value, and nudges the publisher', async () => {
    const before = await head()
    nudges.length = 0
    const { documentId } = await newsroom.write('topic', { nameVi: 'Cải cách hành chính' })
    const page = await changesAfter(before)
    expect(page.changes).toMatchObject([{ seq: before + 1, type: 'topic', documentId, locale: null }])
    expect(page.documents).toEqual([
      {
        type: 'topic',
        documentId,
        slug: 'cai-cach-hanh-chinh',
        code: null,
        nameVi: 'Cải cách hành chính',
        nameEn: null,
      },
    ])
    await expect
      .poll(() => nudges.at(-1))
      .toEqual({ body: JSON.stringify({ feedId: page.feedId, head: page.head }), verdict: 'valid' })
  })

  it('says nothing of a save that changes nothing', async () => {
    const { documentId } = await newsroom.write('topic', { nameVi: 'Công chức' })
    const before = await head()
    await newsroom.edit('topic', documentId, { nameVi: 'Công chức' })
    expect(await changedSince(before)).toEqual([])
  })

  it('says nothing of what a refused write did', async () => {
    const before = await head()
    await expect(
      newsroom
        .write('channel', { nameVi: 'Tin', slug: 'tin', state: 'approved' })
        .then(() => newsroom.write('channel', { nameVi: 'Tin khác', slug: 'tin' })),
    ).rejects.toThrow()
    expect(await changedSince(before)).toHaveLength(1)
  })

  it('names a deleted document and does not hold it', async () => {
    const { documentId } = await newsroom.write('topic', { nameVi: 'Sẽ xóa' })
    const before = await head()
    await cms.strapi.documents('api::topic.topic').delete({ documentId })
    const page = await changesAfter(before)
    expect(page.changes).toMatchObject([{ type: 'topic', documentId }])
    expect(page.documents).toEqual([])
  })

  it('keeps the former address of a channel that got a new one', async () => {
    const { documentId } = await newsroom.write('channel', { nameVi: 'Tin cũ', state: 'approved' })
    await newsroom.edit('channel', documentId, { slug: 'tin-moi' })
    const before = await head()
    await newsroom.edit('channel', documentId, { slug: 'tin-moi-hon' })
    expect((await changesAfter(before)).documents).toMatchObject([
      { slug: 'tin-moi-hon', formerSlugs: ['tin-cu', 'tin-moi'] },
    ])
  })

  it('never carries a draft', async () => {
    const before = await head()
    await newsroom.write('article', { title: 'Bản thảo', body: exampleBody })
    expect(await changedSince(before)).toEqual([])
  })

  it('carries one language of a document alone, when it goes live and when it is taken down', async () => {
    const { documentId } = await newsroom.write('page', { title: 'Giới thiệu', body: exampleBody })
    await newsroom.edit('page', documentId, { title: 'About', body: exampleBody }, 'en')
    let before = await head()
    await newsroom.publish('page', documentId, 'en')
    expect((await changedSince(before)).filter((key) => key.startsWith('page'))).toEqual([`page:${documentId}:en`])
    before = await head()
    await newsroom.takeDown('page', documentId, 'en')
    const page = await changesAfter(before)
    expect(page.changes.filter(({ type }) => type === 'page')).toHaveLength(1)
    expect(page.documents).toEqual([])
  })

  it('keeps a reference to a document that is not public yet, and does not change with that document', async () => {
    const law = await newsroom.write('legalDocument', legal('1/QĐ-BNV'))
    const amending = await newsroom.write('legalDocument', { ...legal('2/QĐ-BNV'), amends: [law.documentId] })
    const before = await head()
    await newsroom.publish('legalDocument', amending.documentId)
    expect((await changesAfter(before)).documents).toMatchObject([{ amendsIds: [law.documentId] }])
    await newsroom.publish('legalDocument', law.documentId)
    expect(await changedSince(before)).toEqual([
      `legalDocument:${amending.documentId}:vi`,
      `legalDocument:${law.documentId}:vi`,
    ])
    await newsroom.takeDown('legalDocument', law.documentId)
    await newsroom.publish('legalDocument', law.documentId)
    const documents = (await changesAfter(before)).documents
    expect(documents.find((document) => document.documentId === amending.documentId)).toMatchObject({
      amendsIds: [law.documentId],
    })
  })

  it('refuses to publish what its contract does not take, and leaves nothing behind', async () => {
    const { documentId } = await newsroom.write('legalDocument', {
      number: '3/QĐ-BNV',
      title: 'Thiếu ngày',
      abstract: 'Thiếu ngày ban hành',
      docClass: 'normative',
      docForm: 'decision',
      recipientsIncludePortal: true,
    })
    const before = await head()
    await expect(newsroom.publish('legalDocument', documentId)).rejects.toThrow()
    expect(await head()).toBe(before)
    expect(
      await cms.strapi.db
        .query('api::legal-document.legal-document')
        .count({ where: { documentId, publishedAt: { $notNull: true } } }),
    ).toBe(0)
  })
})

describe('files of live documents', () => {
  it('become public with the document that shows them, and private with its take-down', async () => {
    const file = await uploadFile(cms.strapi, { name: 'anh.png', bytes: tinyPng, alternativeText: 'Ảnh' })
    const image = { type: 'image', attrs: { fileId: file.documentId, alt: 'Ảnh', caption: '' } }
    const { documentId } = await newsroom.write('page', { title: 'Có ảnh', body: { type: 'doc', content: [image] } })
    const bytes = () => signedFetch(cms, `/api/publishing/files/${file.provider_metadata.digest}`)
    expect((await bytes()).status).toBe(404)

    let before = await head()
    await newsroom.publish('page', documentId)
    const page = await changesAfter(before)
    expect(page.changes.map(({ type }) => type)).toEqual(['file', 'page'])
    expect(page.documents).toContainEqual({
      type: 'file',
      documentId: file.documentId,
      digest: file.provider_metadata.digest,
      name: 'anh.png',
      mime: 'image/png',
      bytes: file.provider_metadata.bytes,
      width: 1,
      height: 1,
      alternativeText: 'Ảnh',
      caption: null,
    })
    const served = await bytes()
    expect(served.status).toBe(200)
    expect((await served.arrayBuffer()).byteLength).toBe(file.provider_metadata.bytes)

    before = await head()
    const { actAs } = loadCompiled<typeof import('../../src/accounts/act-as')>('src/accounts/act-as')
    const words = { name: 'anh-moi.png', alternativeText: 'Ảnh mới' }
    await actAs(newsroom.userId, () => cms.strapi.plugin('upload').service('upload').updateFileInfo(file.id, words))
    const renamed = await changesAfter(before)
    expect(renamed.changes).toMatchObject([{ type: 'file', documentId: file.documentId }])
    expect(renamed.documents).toMatchObject([{ name: 'anh-moi.png', alternativeText: 'Ảnh mới' }])

    before = await head()
    await newsroom.takeDown('page', documentId)
    expect(await changedSince(before)).toEqual([`file:${file.documentId}`, `page:${documentId}:vi`])
    expect((await bytes()).status).toBe(404)
  })

  it('BP-4.1b carries what can be read in a PDF beside the file, and nothing for one that is only pictures', async () => {
    const readable = await uploadFile(cms.strapi, { name: 'chu.pdf', bytes: tinyPdf })
    const scan = await uploadFile(cms.strapi, { name: 'quet.pdf', bytes: scannedPdf })
    const { documentId } = await newsroom.write('page', {
      title: 'Có tệp',
      body: exampleBody,
      files: [readable.id, scan.id],
    })
    const before = await head()
    await newsroom.publish('page', documentId)
    const { documents } = await changesAfter(before)
    const named = (name: string) => documents.find((each) => each.type === 'file' && each.name === name)
    expect(named('chu.pdf')).toMatchObject({ text: 'Văn bản này có chữ để nghe đọc, để tìm và để sao chép.' })
    expect(named('quet.pdf')).not.toHaveProperty('text')
  })

  it('can neither be replaced nor deleted, and say what to do instead', async () => {
    const file = await uploadFile(cms.strapi, { name: 'dang-dung.png', bytes: tinyPng, alternativeText: 'Ảnh' })
    const image = { type: 'image', attrs: { fileId: file.documentId, alt: 'Ảnh', caption: '' } }
    const { documentId } = await newsroom.write('page', { title: 'Dùng ảnh', body: { type: 'doc', content: [image] } })
    await newsroom.publish('page', documentId)
    const service = cms.strapi.plugin('upload').service('upload')
    await expect(service.remove(await service.findOne(file.id))).rejects.toThrow('tải lên một tệp mới')
    await expect(cms.strapi.db.query('plugin::upload.file').delete({ where: { id: file.id } })).rejects.toThrow()
    await expect(
      cms.strapi.db.query('plugin::upload.file').update({ where: { id: file.id }, data: { hash: 'khac' } }),
    ).rejects.toThrow()
    expect((await signedFetch(cms, `/api/publishing/files/${file.provider_metadata.digest}`)).status).toBe(200)
  })
})

const legal = (number: string) => ({
  number,
  title: `Quyết định ${number}`,
  abstract: 'Trích yếu',
  docClass: 'normative',
  docForm: 'decision',
  issuedOn: '2026-01-05',
  recipientsIncludePortal: true,
  bodyFullText: exampleBodyWithoutImage,
})
const exampleBodyWithoutImage = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Điều 1.' }] }],
}
