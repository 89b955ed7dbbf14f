import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CaseKey } from '../../src/review/case-key'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { plainPng } from '../boot/plain-png'
import { signedFetch } from '../boot/signed-fetch'
import { tinyPdf, type Uploaded, uploadFile } from '../boot/upload-file'
import { type Office, openOffice, type Person } from '../review/office'
import { signIn } from '../walls/panel'

let cms: BootedCms
let office: Office
beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const secret = {
  move: 'refuse' as const,
  refusalCodes: ['STATE_SECRET'],
  message: 'Nội dung thuộc danh mục bí mật nhà nước.',
}
const picture = (size = 4) =>
  uploadFile(cms.strapi, { name: 'mat.png', bytes: plainPng(size, size), alternativeText: 'Ảnh' })
const pdf = () => uploadFile(cms.strapi, { name: 'mat.pdf', bytes: tinyPdf })
const shownTo = async (person: Person, file: Uploaded) =>
  (await (await signIn(cms, person)).get(`/upload/files/${file.id}`)).body
const statusOf = async (path: string) => (await fetch(`${cms.url}${path}`)).status

async function sealed(fields: Record<string, unknown>): Promise<CaseKey> {
  const key = await office.beforeChief(fields)
  await office.must(office.people.chief, key, secret)
  return key
}

it('MOHA-12.3 closes the smaller forms of a sealed picture', async () => {
  const file = await picture(600)
  await sealed({ cover: file.id })
  const { formats } = await shownTo(office.people.editor, file)
  expect(await statusOf(formats.thumbnail.url)).toBe(404)
  const open = await shownTo(office.people.chief, file)
  expect(await statusOf(open.formats.thumbnail.url)).toBe(200)
})

it('MOHA-12.3 closes the files of earlier versions and of other languages', async () => {
  const [earlier, now, english] = [await pdf(), await pdf(), await pdf()]
  const key = await office.write(office.people.reporter, { attachments: [earlier.id] })
  await office.edit(office.people.reporter, key, { attachments: [now.id] })
  const data = { ...office.articleFields('In English'), attachments: [english.id] }
  await office.edit(office.people.reporter, { ...key, locale: 'en' }, data)
  await office.sendToChief(key)
  await office.must(office.people.chief, key, secret)
  for (const file of [earlier, now, english])
    expect(await statusOf((await shownTo(office.people.editor, file)).url)).toBe(404)
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
