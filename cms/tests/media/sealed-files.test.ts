import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { CaseKey } from '../../src/review/case-key'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { plainPng } from '../boot/plain-png'
import { signedFetch } from '../boot/signed-fetch'
import { tinyPdf, type Uploaded, uploadFile } from '../boot/upload-file'
import { type Office, openOffice, type Person } from '../review/office'
import { answers } from '../walls/answers'
import { type Answer, signIn } from '../walls/panel'
import { stateSecret } from '../review/state-secret'

let cms: BootedCms
let office: Office
beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const picture = (size = 4) =>
  uploadFile(cms.strapi, { name: 'mat.png', bytes: plainPng(size, size), alternativeText: 'Ảnh' })
const pdf = () => uploadFile(cms.strapi, { name: 'mat.pdf', bytes: tinyPdf })
const shownTo = async (person: Person, file: Uploaded) => (await signIn(cms, person)).get(`/upload/files/${file.id}`)
const formsSchema = z.object({ formats: z.object({ thumbnail: answers.address }) })
const smallOf = (answer: Answer): string => answer.json(formsSchema).formats.thumbnail.url
const statusOf = async (path: string) => (await fetch(`${cms.url}${path}`)).status

async function sealed(fields: Record<string, unknown>): Promise<CaseKey> {
  const key = await office.beforeChief(fields)
  await office.must(office.people.chief, key, stateSecret)
  return key
}

it('MOHA-12.3 closes the smaller forms of a sealed picture', async () => {
  const file = await picture(600)
  await sealed({ cover: file.id })
  expect((await shownTo(office.people.editor, file)).status).toBe(403)
  expect(await statusOf(smallOf(await shownTo(office.people.chief, file)))).toBe(200)
})

it('MOHA-12.3 closes the files of earlier versions and of other languages', async () => {
  const [earlier, now, english] = [await pdf(), await pdf(), await pdf()]
  const key = await office.write(office.people.reporter, { attachments: [earlier.id] })
  await office.edit(office.people.reporter, key, { attachments: [now.id] })
  const data = { ...office.articleFields('In English'), attachments: [english.id] }
  await office.edit(office.people.reporter, { ...key, locale: 'en' }, data)
  await office.sendToChief(key)
  await office.must(office.people.chief, key, stateSecret)
  for (const file of [earlier, now, english]) expect((await shownTo(office.people.editor, file)).status).toBe(403)
})

it('MOHA-12.3 puts a sealed file into no other document, and no preview gives its bytes', async () => {
  const file = await pdf()
  const { reporter, chief } = office.people
  const before = await office.write(reporter, { attachments: [file.id] })
  await sealed({ attachments: [file.id] })
  await expect(office.write(reporter, { attachments: [file.id] })).rejects.toMatchObject({
    details: { code: 'SEALED' },
  })
  const key = await office.write(reporter)
  for (const fields of [
    { attachments: [file.id] },
    { body: { type: 'doc', content: [{ type: 'image', attrs: { fileId: file.documentId, alt: 'x', caption: '' } }] } },
  ])
    await expect(office.edit(reporter, key, fields)).rejects.toMatchObject({ details: { code: 'SEALED' } })
  const bytes = `/api/publishing/previews/article/${before.documentId}/vi/files/${file.provider_metadata.digest}`
  expect((await signedFetch(cms, bytes)).status).toBe(404)
  await office.declare(reporter, before, { secrecyChecked: true })
  expect(await office.make(reporter, before, 'submit')).toMatchObject({ made: false, status: 422 })
  expect(await office.stateOf(before)).toBe('draft')
  expect(chief.userId).toBeGreaterThan(0)
})

async function destroy(person: Person, file: Uploaded): Promise<number[]> {
  const panel = await signIn(cms, person)
  const form = new FormData()
  const bytes = Buffer.concat([tinyPdf, Buffer.from('% another\n')])
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), 'tep.pdf')
  const replaced = await panel.postForm(`/upload?id=${file.id}`, form)
  const deleted = await panel.delete(`/upload/files/${file.id}`)
  return [replaced.status, deleted.status]
}

it('MOHA-12.3 a sealed file is deleted and replaced by nobody', async () => {
  const file = await pdf()
  await sealed({ attachments: [file.id] })
  for (const person of [office.people.focal, office.people.reporter])
    expect(await destroy(person, file)).toEqual([400, 400])
  expect(await cms.strapi.db.query('plugin::upload.file').count({ where: { id: file.id } })).toBe(1)
})

it('lets only the owning unit replace and delete a file of what was sent to review', async () => {
  const file = await pdf()
  await office.beforeChief({ attachments: [file.id] })
  expect(await destroy(office.people.focal, file)).toEqual([400, 400])
  expect(await destroy(office.people.reporter, file)).toEqual([200, 200])
})

it('MOHA-12.3 F33 the media library says nothing of the documents a file stands in', async () => {
  const file = await pdf()
  const words = 'canary-related-1c9a'
  await sealed({ attachments: [file.id], title: `Tin ${words}` })
  const panel = await signIn(cms, office.people.reporter)
  const asking = ['populate=related', 'populate=*', 'populate[related][populate]=*', 'populate[0]=related']
  const filtering = [`filters[related][title][$contains]=${words}`, 'sort=related.title:asc']
  for (const query of [...asking, ...filtering]) {
    for (const path of ['/upload/files', `/upload/files/${file.id}`, '/upload/folders']) {
      const answer = await panel.get(`${path}?${query}`)
      expect(JSON.stringify(answer.body), `${path}?${query}`).not.toContain(words)
    }
    expect((await panel.get(`/upload/files?${query}`)).status, query).toBe(400)
  }
  expect((await panel.get('/upload/folders?populate[files][populate]=*')).status).toBe(400)
  const { results } = (await panel.get('/upload/files?pageSize=100')).json(answers.rows)
  expect(results.map((row) => row.documentId)).not.toContain(file.documentId)
})

it('MOHA-12.3 F33 the portal’s structure, public at once, takes in no sealed file', async () => {
  const { editor } = office.people
  const [secretFile, before, free] = [await picture(), await picture(), await picture()]
  const site = (data: Record<string, unknown>) =>
    office.as(editor, () =>
      cms.strapi.documents('api::sub-portal.sub-portal').update({ documentId: office.portal, data: data as never }),
    )
  const media = Object.entries(cms.strapi.getModel('api::sub-portal.sub-portal').attributes)
    .filter(([, attribute]) => attribute.type === 'media')
    .map(([name]) => name)
  const [first = '', second = ''] = media
  await site({ [first]: before.id })
  await sealed({ cover: secretFile.id })
  await sealed({ cover: before.id })
  await expect(site({ [second]: secretFile.id })).rejects.toMatchObject({ status: 403, details: { code: 'SEALED' } })
  // What stood there before goes on standing while the rest is written.
  await site({ [second]: free.id, nameVi: 'Vụ Cải cách' })
  const data = { label: 'moi', nameVi: 'Trang mới', unit: office.units['legal'], stage: 'agreed' }
  await expect(
    office.as(editor, () =>
      cms.strapi.documents('api::sub-portal.sub-portal').create({ data: { ...data, [first]: secretFile.id } as never }),
    ),
  ).rejects.toMatchObject({ details: { code: 'SEALED' } })
})
