import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CaseKey } from '../../src/review/case-key'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { plainPng } from '../boot/plain-png'
import { tinyPdf, uploadFile } from '../boot/upload-file'
import { type Panel, signIn } from '../walls/panel'
import { type Office, openOffice, type Person, takeDown } from './office'

let cms: BootedCms
let office: Office
let chief: Panel

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  chief = await signIn(cms, office.people.chief)
})
afterAll(() => cms?.stop())

const words = 'canary-purge-5b1e'
const secret = { move: 'refuse' as const, refusalCodes: ['STATE_SECRET'], message: `Nói rõ điều mật ${words}.` }
const order = { order: '12/QĐ-BBT ngày 23/11/2026' }
const pathOf = ({ documentId }: CaseKey) => `/review/cases/article/${documentId}/vi`

async function sealed(fields: Record<string, unknown> = {}): Promise<CaseKey> {
  const key = await office.beforeChief({ title: `Tin ${words}`, ...fields })
  await office.must(office.people.chief, key, secret)
  return key
}
const codeOf = (answer: { error: { details: unknown } | undefined }) =>
  (answer.error?.details as { code?: string } | undefined)?.code
const bytesOf = (name: string) => join(process.env['UPLOADS_DIR'] ?? '', name)

/** Every table that says this anywhere, but for the log, which is only ever added to. */
async function tablesSaying(text: string): Promise<string[]> {
  const { connection } = cms.strapi.db
  const { rows } = await connection.raw(
    "select tablename from pg_tables where schemaname = current_schema() and tablename <> 'audit_event'",
  )
  const found: string[] = []
  for (const { tablename } of rows as { tablename: string }[]) {
    const answer = await connection.raw('select 1 from ?? t where t::text like ? limit 1', [tablename, `%${text}%`])
    if (answer.rows.length > 0) found.push(tablename)
  }
  return found
}

it('F33 destroys a sealed document on its chief’s written order: nothing of what it said is left, and the log says on what order', async () => {
  const picture = await uploadFile(cms.strapi, {
    ...{ name: `anh-${words}.png`, bytes: plainPng(600, 600), alternativeText: 'Ảnh' },
  })
  const key = await office.write(office.people.reporter, { title: `Tin ${words}`, cover: picture.id })
  await office.edit(office.people.reporter, key, { title: `Tin ${words}, sửa` })
  const english = { ...key, locale: 'en' as const }
  await office.edit(office.people.reporter, english, { ...office.articleFields(`News ${words}`) })
  await office.sendToChief(key)
  await office.must(office.people.chief, key, secret)
  expect((await chief.get(pathOf(key))).body).toMatchObject({ mayPurge: true })
  const stored = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: picture.id } })
  const names = [picture, ...Object.values(stored.formats as Record<string, { hash: string; ext: string }>)]
  expect(names.map(({ hash, ext }) => existsSync(bytesOf(`${hash}${ext}`)))).not.toContain(false)
  expect(await tablesSaying(words)).toEqual(expect.arrayContaining(['articles', 'version_content', 'notice', 'files']))

  expect(await chief.post(`${pathOf(key)}/purge`, order)).toMatchObject({ status: 200, body: { purged: true } })

  expect(await tablesSaying(words)).toEqual([])
  const versions = cms.strapi.db.connection('document_version').where({ document_id: key.documentId })
  expect(await versions).toEqual([])
  await expect.poll(() => names.some(({ hash, ext }) => existsSync(bytesOf(`${hash}${ext}`)))).toBe(false)
  expect(await office.caseOf(english)).toMatchObject({ state: 'refused', sealed: true, refusalNote: null })
  const acts = await office.auditOf(key.documentId)
  const purged = acts.find(({ action }) => action === 'item.purged')
  expect(purged).toMatchObject({ refused: false, reason: order.order })
  expect(JSON.parse(purged?.details ?? '{}')).toMatchObject({ order: order.order, languages: ['en', 'vi'], files: 1 })
  expect((await chief.get(pathOf(key))).status).toBe(404)
  expect((await chief.post(`${pathOf(key)}/purge`, order)).status).toBe(404)
})

it('F33 is the chief’s of its board alone: everybody else is refused, and that is on record', async () => {
  const key = await sealed()
  const deputy = await office.hire('deputyChief')
  await office.delegate(deputy, {
    ...{ from: '2020-01-01T00:00:00.000Z', to: '2099-12-31T00:00:00.000Z', decisionRef: '30/QĐ' },
  })
  const foreign = await office.structure('subPortal', {
    ...{ label: 'rieng', nameVi: 'Trang có quy chế riêng', unit: office.units['legal'], stage: 'agreed' },
    profileCode: 'BP',
  })
  const others: [Person, string][] = [
    [office.people.reporter, 'SEALED'],
    [office.people.editor, 'SEALED'],
    [await office.hire('chief', { portals: [foreign] }), 'SEALED'],
    [await office.hire('technician'), 'ROLE_FORBIDDEN'],
    [deputy, 'ROLE_FORBIDDEN'],
  ]
  for (const [person, code] of others) {
    const panel = await signIn(cms, person)
    const answer = await panel.post(`${pathOf(key)}/purge`, order)
    expect([answer.status, codeOf(answer)]).toEqual([403, code])
    const view = await panel.get(pathOf(key))
    if (view.status === 200) expect(view.body).toMatchObject({ mayPurge: false })
  }
  const acts = await office.auditOf(key.documentId)
  expect(acts.filter(({ action, refused }) => action === 'item.purge' && refused)).toHaveLength(others.length)
  expect((await chief.get(pathOf(key))).status).toBe(200)
})

it('F33 destroys only what is sealed, not public in any language, and on an order that is named', async () => {
  const open = await office.beforeChief()
  expect(codeOf(await chief.post(`${pathOf(open)}/purge`, order))).toBe('NOT_SEALED')
  const key = await sealed()
  for (const body of [{}, { order: ' ' }, { order: 12 }])
    expect((await chief.post(`${pathOf(key)}/purge`, body)).status).toBe(400)

  const live = await office.published()
  const english = { ...live, locale: 'en' as const }
  await office.edit(office.people.reporter, english, office.articleFields('News'))
  await office.sendToChief(english)
  await office.must(office.people.chief, english, secret)
  expect(codeOf(await chief.post(`/review/cases/article/${live.documentId}/en/purge`, order))).toBe('STILL_LIVE')
  await office.must(office.people.chief, live, takeDown)
  expect((await chief.post(`/review/cases/article/${live.documentId}/en/purge`, order)).status).toBe(200)
  expect(
    (await chief.get(`/content-manager/collection-types/api::article.article/${live.documentId}`)).status,
  ).not.toBe(200)
})

it('F33 leaves a file that another live document shows, and says so', async () => {
  const file = await uploadFile(cms.strapi, { name: 'chung.pdf', bytes: tinyPdf })
  const key = await office.beforeChief({ attachments: [file.id] })
  await office.published({ attachments: [file.id] })
  await office.must(office.people.chief, key, secret)
  expect((await chief.post(`${pathOf(key)}/purge`, order)).status).toBe(200)
  expect(existsSync(bytesOf(`${file.hash}${file.ext}`))).toBe(true)
  const purged = (await office.auditOf(key.documentId)).find(({ action }) => action === 'item.purged')
  expect(JSON.parse(purged?.details ?? '{}')).toMatchObject({ files: 0, filesKept: [file.documentId] })
})
