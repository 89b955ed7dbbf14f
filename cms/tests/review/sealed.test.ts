import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { plainPng } from '../boot/plain-png'
import { uploadFile } from '../boot/upload-file'
import { answers } from '../walls/answers'
import { type Panel, signIn } from '../walls/panel'
import { type Office, openOffice } from './office'
import { stateSecret } from './state-secret'

let cms: BootedCms
let office: Office
const panels: Record<string, Panel> = {}

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  const technician = await office.hire('technician')
  const { reporter, editor, chief } = office.people
  for (const [name, person] of Object.entries({ reporter, editor, chief, technician }))
    panels[name] = await signIn(cms, person)
})
afterAll(() => cms?.stop())

const panel = (name: string): Panel => panels[name] as Panel
const articles = '/content-manager/collection-types/api::article.article'

async function sealed() {
  const picture = await uploadFile(cms.strapi, { name: 'mat.png', bytes: plainPng(4, 4), alternativeText: 'Ảnh' })
  const key = await office.beforeChief({ cover: picture.id })
  await office.must(office.people.chief, key, stateSecret)
  return { key, picture }
}

it('MOHA-12.3 seals what is refused as a state secret: its text opens to the chief and the technician only', async () => {
  const { key } = await sealed()
  const text = `${articles}/${key.documentId}?locale=vi`
  const review = `/review/cases/article/${key.documentId}/vi`
  for (const name of ['reporter', 'editor']) {
    for (const path of [text, review])
      expect(await panel(name).get(path)).toMatchObject({ status: 403, error: { details: { code: 'SEALED' } } })
    const listed = (await panel(name).get(`${articles}?locale=vi&pageSize=100`)).json(answers.rows).results
    expect(listed.map((row) => row.documentId)).not.toContain(key.documentId)
  }
  for (const name of ['chief', 'technician']) {
    expect((await panel(name).get(text)).status).toBe(200)
    expect((await panel(name).get(review)).body).toMatchObject({ case: { state: 'refused', sealed: true } })
  }
  const acts = await office.auditOf(key.documentId)
  expect(acts).toContainEqual(expect.objectContaining({ action: 'item.sealed', refused: false }))
  expect(acts.filter(({ action, refused }) => action === 'item.read' && refused)).toHaveLength(4)
})

it('MOHA-12.3 closes its files too', async () => {
  const { picture } = await sealed()
  const asked = (name: string) => panel(name).get(`/upload/files/${picture.id}`)
  expect((await asked('editor')).status).toBe(403)
  const { url } = (await asked('chief')).json(answers.address)
  expect((await fetch(`${cms.url}${url}`)).status).toBe(200)
  expect((await fetch(`${cms.url}${url.replace(/\?.*/, '')}`)).status).toBe(404)
})

it('MOHA-12.3 is written on, copied, sent and reopened by nobody', async () => {
  const { key } = await sealed()
  for (const person of [office.people.reporter, office.people.editor, office.people.chief]) {
    await expect(office.edit(person, key, { title: 'Sửa' })).rejects.toMatchObject({ status: 403 })
    expect(await office.make(person, key, 'reopen')).toMatchObject({ made: false })
    await expect(
      office.as(person, () =>
        cms.strapi.documents(office.uidOf.article).clone({ documentId: key.documentId, locale: 'vi', data: {} }),
      ),
    ).rejects.toMatchObject({ status: 403 })
  }
})
