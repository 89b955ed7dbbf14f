import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CaseKey } from '../../src/review/case-key'
import type { publishDue } from '../../src/review/publish-due'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice, takeDown } from './office'
import { stateSecret } from './state-secret'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const inEnglish = (key: CaseKey): CaseKey => ({ ...key, locale: 'en' })

/** Adds the English text of a document and brings it before the chief. */
async function translate(key: CaseKey, fields: Record<string, unknown> = {}): Promise<CaseKey> {
  const english = inEnglish(key)
  await office.edit(office.people.reporter, english, { ...office.articleFields(), ...fields })
  await office.sendToChief(english)
  return english
}

it('MOHA-12.3 refuses the other languages under review with the one that is sealed, and no move carries them on', async () => {
  const key = await office.beforeChief()
  const english = await translate(key)
  await office.must(office.people.chief, key, stateSecret)
  expect(await office.caseOf(english)).toMatchObject({ state: 'refused', sealed: true })
  for (const move of ['approve', 'returnToEditing', 'reopen'] as const)
    expect(await office.make(office.people.chief, english, move)).toMatchObject({ made: false })
  expect(await office.make(office.people.editor, english, 'toChief')).toMatchObject({
    made: false,
    status: 403,
    issues: [{ code: 'SEALED' }],
  })
  expect(await office.isLive(english)).toBe(false)
})

it('MOHA-12.3 keeps the job from publishing a language approved for later', async () => {
  const { publishDue: run } = loadCompiled<{ publishDue: typeof publishDue }>('src/review/publish-due')
  const key = await office.beforeChief()
  const soon = new Date(Date.now() + 3_600_000).toISOString()
  const english = await translate(key, { publishFrom: soon })
  await office.must(office.people.chief, english, 'approve')
  expect(await office.caseOf(english)).toMatchObject({ state: 'approved', scheduledFor: soon })
  await office.must(office.people.chief, key, stateSecret)
  const where = { type: 'article', targetDocumentId: key.documentId, locale: 'en' }
  expect(await office.caseOf(english)).toMatchObject({ state: 'refused', scheduledFor: null, approvedDigest: null })
  // Even where a row says otherwise.
  const data = { state: 'approved', scheduledFor: soon, approvedFrom: 'chiefReview' }
  await cms.strapi.db.query('api::review-case.review-case').update({ where, data })
  await run(cms.strapi, new Date(Date.parse(soon) + 1000))
  expect(await office.isLive(english)).toBe(false)
  expect(await office.caseOf(english)).toMatchObject({ state: 'refused', scheduledFor: null })
})

it('MOHA-12.3 tells the chief of an edition that is still public, which can only be taken down', async () => {
  const english = inEnglish(await office.published())
  const vietnamese = { ...english, locale: 'vi' as const }
  await translate(vietnamese)
  await office.must(office.people.chief, english, stateSecret)
  expect(await office.caseOf(vietnamese)).toMatchObject({ state: 'published', sealed: true })
  const told = await cms.strapi.db
    .connection('notice')
    .where({ kind: 'itemSealedLive', document_id: english.documentId, user_id: office.people.chief.userId })
  expect(told).toMatchObject([{ locale: 'vi' }])
  const { editor, chief } = office.people
  await expect(office.edit(chief, vietnamese, { title: 'Sửa' })).rejects.toMatchObject({ status: 403 })
  await expect(office.postCheck(chief, vietnamese, { result: 'issue', note: 'Sai' })).rejects.toMatchObject({
    status: 403,
  })
  expect(await office.make(editor, vietnamese, takeDown)).toMatchObject({ made: false, status: 403 })
  await office.must(chief, vietnamese, takeDown)
  expect(await office.isLive(vietnamese)).toBe(false)
})

it('MOHA-12.3 gives a sealed document no new language, by whatever road', async () => {
  const key = await office.beforeChief()
  await office.must(office.people.chief, key, stateSecret)
  const data = office.articleFields('Another language')
  for (const person of [office.people.reporter, office.people.chief]) {
    await expect(office.edit(person, inEnglish(key), data)).rejects.toMatchObject({ details: { code: 'SEALED' } })
    const made = office.as(person, () =>
      cms.strapi
        .documents(office.uidOf.article)
        .create({ data: { ...data, documentId: key.documentId }, locale: 'en' }),
    )
    await expect(made).rejects.toMatchObject({ status: 403 })
  }
  expect(await office.caseOf(inEnglish(key))).toBeNull()
})
