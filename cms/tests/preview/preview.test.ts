import { hash } from 'node:crypto'
import { previewAnswerSchema, readPreview } from 'shared-types/publishing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { recordChange } from '../../src/publishing/record-change'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { signedFetch } from '../boot/signed-fetch'
import { tinyPng, uploadFile } from '../boot/upload-file'
import { type Office, openOffice } from '../review/office'
import { answers } from '../walls/answers'
import { signIn } from '../walls/panel'

const at = '2026-11-23T09:00:00.123Z'

let cms: BootedCms
let office: Office
beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const path = (documentId: string, locale = 'vi') => `/api/publishing/previews/article/${documentId}/${locale}`
const ask = (documentId: string, locale = 'vi', when = at) =>
  signedFetch(cms, `${path(documentId, locale)}?at=${encodeURIComponent(when)}`)
const answerOf = async (response: Response) => previewAnswerSchema.parse(await response.json())

async function ready(documentId: string, locale = 'vi') {
  const answer = await answerOf(await ask(documentId, locale))
  if (answer.status !== 'ready') throw new Error(JSON.stringify(answer))
  return answer
}

describe('what the publisher is told of a draft', () => {
  it('is the value that publishing it at that instant makes public', async () => {
    const key = await office.published({ title: 'Xem trước rồi đăng' })
    await office.edit(office.people.reporter, key, { title: 'Xem trước rồi đăng lại', slug: 'dia-chi-moi' })
    const { document } = await ready(key.documentId)
    expect(document).toMatchObject({ title: 'Xem trước rồi đăng lại', slug: 'dia-chi-moi', lastPublishedAt: at })
    await office.sendToChief(key)
    await office.must(office.people.chief, key, 'approve')
    const module = loadCompiled<{ recordChange: typeof recordChange }>('src/publishing/record-change')
    await module.recordChange(cms.strapi, key)
    const edition = await cms.strapi.db.connection('edition').where({ document_id: key.documentId }).first('document')
    const published = JSON.parse(String(edition.document))
    expect(document).toEqual({ ...published, lastPublishedAt: at })
    expect(document).toMatchObject({ formerSlugs: ['xem-truoc-roi-dang'] })
  })

  it('holds its files, and their bytes are given to who asks for that draft only', async () => {
    const file = await uploadFile(cms.strapi, { name: 'anh.png', bytes: tinyPng, alternativeText: 'Ảnh' })
    const key = await office.write(office.people.reporter, { cover: file.id })
    const { digest } = file.provider_metadata
    const { files, document } = await ready(key.documentId)
    expect(files).toMatchObject([{ documentId: file.documentId, digest, name: 'anh.png', alternativeText: 'Ảnh' }])
    expect(document).toMatchObject({ coverFileId: file.documentId })
    const bytes = await signedFetch(cms, `${path(key.documentId)}/files/${digest}`)
    expect(hash('sha256', Buffer.from(await bytes.arrayBuffer()))).toBe(digest)
    const other = await office.write(office.people.reporter)
    expect((await signedFetch(cms, `${path(other.documentId)}/files/${digest}`)).status).toBe(404)
    expect((await signedFetch(cms, `/api/publishing/files/${digest}`)).status).toBe(404)
  })

  it('names what is missing, in words, where it could not be public yet', async () => {
    const key = await office.write(office.people.reporter, { title: 'Chưa xong', body: null })
    expect(await answerOf(await ask(key.documentId))).toEqual({
      status: 'incomplete',
      title: 'Chưa xong',
      missing: ['Nội dung'],
    })
  })

  it('is nothing without our signature, of a draft that is not there, or in another language', async () => {
    const key = await office.write(office.people.reporter)
    expect((await fetch(`${cms.url}${path(key.documentId)}?at=${at}`)).status).toBe(401)
    expect((await ask('khong-co')).status).toBe(404)
    expect((await ask(key.documentId, 'en')).status).toBe(404)
    expect((await ask(key.documentId, 'vi', 'hôm nay')).status).toBe(400)
    expect((await signedFetch(cms, `/api/publishing/previews/unit/${key.documentId}/vi?at=${at}`)).status).toBe(400)
  })
})

describe('the panel’s way to a preview', () => {
  it('is an address of the publisher that expires in 15 minutes', async () => {
    const key = await office.write(office.people.reporter)
    const panel = await signIn(cms, office.people.editor)
    const answer = await panel.post(`/review/cases/article/${key.documentId}/vi/preview`, { publishAt: at })
    expect(answer.status).toBe(200)
    const url = new URL(answer.json(answers.address).url)
    expect(url.pathname).toBe('/_preview')
    const now = Math.floor(Date.now() / 1000)
    const token = url.searchParams.get('token') ?? ''
    const read = await readPreview(cms.publishingSecret, token, now)
    expect(read).toMatchObject({ verdict: 'valid', claim: { ...key, publishAt: at } })
    expect(await readPreview(cms.publishingSecret, token, now + 901)).toEqual({ verdict: 'expired' })
  })

  it('MOHA-12.3 is closed for what is sealed, to everybody, and so is the publisher’s', async () => {
    const key = await office.write(office.people.reporter)
    const english = await office.edit(
      office.people.reporter,
      { ...key, locale: 'en' },
      office.articleFields('Sealed too'),
    )
    expect(english?.documentId).toBe(key.documentId)
    const where = { type: key.type, targetDocumentId: key.documentId, locale: 'vi' }
    await cms.strapi.db.query('api::review-case.review-case').updateMany({ where, data: { sealed: true } })
    for (const person of [office.people.reporter, office.people.chief]) {
      const panel = await signIn(cms, person)
      for (const locale of ['vi', 'en']) {
        const { status, error } = await panel.post(`/review/cases/article/${key.documentId}/${locale}/preview`, {})
        expect([status, error?.details]).toEqual([403, expect.objectContaining({ code: 'SEALED' })])
      }
    }
    expect((await ask(key.documentId)).status).toBe(404)
    expect((await ask(key.documentId, 'en')).status).toBe(404)
  })

  it('is open to nobody who is not signed in, and refuses what it does not understand', async () => {
    const key = await office.write(office.people.reporter)
    const route = `/review/cases/article/${key.documentId}/vi/preview`
    expect((await fetch(`${cms.url}${route}`, { method: 'POST' })).status).toBe(401)
    const panel = await signIn(cms, office.people.editor)
    expect((await panel.post(route, { publishAt: 'mai' })).status).toBe(400)
    expect((await panel.post('/review/cases/article/khong-co/vi/preview', {})).status).toBe(404)
  })
})
