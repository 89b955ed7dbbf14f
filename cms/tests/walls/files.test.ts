import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { tinyPdf, tinyPng, uploadFile } from '../boot/upload-file'
import { type Office, openOffice, type Person } from '../review/office'
import { signIn } from './panel'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const article = 'api::article.article'
const otherPdf = Buffer.concat([tinyPdf, Buffer.from('% another\n')])

/** Sends a form to the media library as a signed-in person. */
async function library(person: Person, path: string, fields: Record<string, string>, pdf?: Buffer) {
  const form = new FormData()
  if (pdf) form.append('files', new Blob([new Uint8Array(pdf)], { type: 'application/pdf' }), 'tep.pdf')
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return (await signIn(cms, person)).postForm(path, form)
}

it('puts no file into a document from the media library: neither into a draft of others nor into a live row', async () => {
  const [live, waiting] = [await office.published(), await office.beforeChief()]
  const before = (await readdir(cms.uploadsDir)).length
  for (const { documentId } of [live, waiting]) {
    const rows = await cms.strapi.db.query(article).findMany({ where: { documentId } })
    for (const { id } of rows) {
      const answer = await library(
        office.people.focal,
        '/upload',
        { ref: article, refId: String(id), field: 'attachments' },
        tinyPdf,
      )
      expect(answer).toMatchObject({ status: 400, error: { message: expect.stringContaining('Hãy tải tệp') } })
      const row = await cms.strapi.db.query(article).findOne({ where: { id }, populate: ['attachments'] })
      expect(row.attachments).toEqual([])
    }
  }
  expect(await readdir(cms.uploadsDir)).toHaveLength(before)
})

it('publishes no file that was replaced or described anew after the chief was sent it', async () => {
  const { reporter, chief } = office.people
  const changes: ((id: number) => Promise<{ status: number }>)[] = [
    (id) => library(reporter, `/upload?id=${id}`, {}, otherPdf),
    (id) => library(reporter, `/upload?id=${id}`, { fileInfo: JSON.stringify({ caption: 'Không ai duyệt' }) }),
  ]
  for (const change of changes) {
    const file = await uploadFile(cms.strapi, { name: 'tep.pdf', bytes: tinyPdf })
    const key = await office.beforeChief({ attachments: [file.id] })
    expect((await change(file.id)).status).toBe(200)
    expect(await office.make(chief, key, 'approve')).toMatchObject({
      made: false,
      status: 409,
      issues: [{ code: 'CHANGED_SINCE_REVIEW' }],
    })
    expect(await office.isLive(key)).toBe(false)
  }
})

it('binds an approval to the pictures inside a text as well', async () => {
  const file = await uploadFile(cms.strapi, { name: 'anh.png', bytes: tinyPng, alternativeText: 'Ảnh' })
  const image = { type: 'image', attrs: { fileId: file.documentId, alt: 'Ảnh', caption: '' } }
  const key = await office.beforeChief({ body: { type: 'doc', content: [image] } })
  const data = { provider_metadata: { ...file.provider_metadata, digest: '0'.repeat(64) } }
  await cms.strapi.db.query('plugin::upload.file').update({ where: { id: file.id }, data })
  expect(await office.make(office.people.chief, key, 'approve')).toMatchObject({ made: false, status: 409 })
})

it('lets only the standing office and the technicians change the words of a file readers see', async () => {
  const { focal, editor, superAdmin } = office.people
  const file = await uploadFile(cms.strapi, { name: 'tep.pdf', bytes: tinyPdf })
  await office.published({ attachments: [file.id] })
  const describe = (person: Person, caption: string) =>
    library(person, `/upload?id=${file.id}`, { fileInfo: JSON.stringify({ caption }) })
  for (const person of [focal, superAdmin]) {
    expect(await describe(person, 'Không ai duyệt')).toMatchObject({
      status: 400,
      error: { message: expect.stringContaining('đang hiển thị trên cổng') },
    })
  }
  expect((await describe(editor, 'Toàn văn')).status).toBe(200)
  const stored = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } })
  expect(stored.caption).toBe('Toàn văn')
})
