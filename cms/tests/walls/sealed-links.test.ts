import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CaseKey } from '../../src/review/case-key'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { answers } from './answers'
import { type Panel, signIn } from './panel'

let cms: BootedCms
let office: Office
let reporter: Panel
let chief: Panel
let secret: CaseKey
let open: CaseKey
let linking: CaseKey

const article = 'api::article.article'
const list = `/content-manager/collection-types/${article}`
const words = 'canary-abstract-41f7'
const legal = (title: string) => ({ title, abstract: `Trích yếu ${words}`, channel: office.channel })

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  const author = office.people.reporter
  ;[reporter, chief] = [await signIn(cms, author), await signIn(cms, office.people.chief)]
  secret = await office.write(author, legal('Văn bản mật'), 'legalDocument')
  open = await office.write(author, legal('Văn bản thường'), 'legalDocument')
  linking = await office.write(author, { legalDocument: secret.documentId })
  await office.write(author, { legalDocument: open.documentId })
  const where = { type: 'legalDocument', targetDocumentId: secret.documentId }
  const data = { sealed: true, state: 'refused' }
  await cms.strapi.db.query('api::review-case.review-case').updateMany({ where, data })
})
afterAll(() => cms?.stop())

it('MOHA-12.3 a list says of linked documents which they are, never what they say, and nothing of a sealed one', async () => {
  for (const query of ['', '&populate=*', '&populate=legalDocument', '&populate[legalDocument][populate]=*']) {
    const answer = await reporter.get(`${list}?locale=vi&pageSize=50${query}`)
    expect(answer.status).toBe(200)
    const text = JSON.stringify(answer.body)
    for (const told of [words, 'Văn bản mật', secret.documentId]) expect(text, query).not.toContain(told)
    expect(text).toContain('Văn bản thường')
    expect(answer.json(answers.rows).results).toHaveLength(2)
  }
  const one = await reporter.get(`${list}/${linking.documentId}?locale=vi&populate=*`)
  expect(JSON.stringify(one.body)).not.toContain(words)
})

it('MOHA-12.3 no filter and no order reaches into what a linked document says', async () => {
  for (const query of [
    `filters[legalDocument][abstract][$containsi]=${words}`,
    `filters[$and][0][legalDocument][abstract][$containsi]=${words}`,
    'sort=legalDocument.abstract:ASC',
  ])
    expect((await reporter.get(`${list}?locale=vi&${query}`)).status, query).toBe(400)
  const linked = await reporter.get(`${list}?locale=vi&filters[legalDocument][documentId][$eq]=${open.documentId}`)
  expect(linked.json(answers.rows).results).toHaveLength(1)
})

it('MOHA-12.3 nobody is offered a sealed document to link, and whoever links one is refused', async () => {
  const relations = `/content-manager/relations/${article}`
  for (const panel of [reporter, chief]) {
    const offered = await panel.get(`${relations}/legalDocument?locale=vi`)
    const { results, pagination } = offered.json(answers.rows)
    expect(results.map((row) => row.documentId)).toEqual([open.documentId])
    expect(pagination.total).toBe(1)
  }
  const existing = await reporter.get(`${relations}/${linking.documentId}/legalDocument?locale=vi`)
  expect(existing.body).toMatchObject({ results: [] })
  const key = await office.write(office.people.reporter)
  const link = { legalDocument: secret.documentId }
  await expect(office.write(office.people.reporter, link)).rejects.toMatchObject({ details: { code: 'SEALED' } })
  await expect(office.edit(office.people.reporter, key, link)).rejects.toMatchObject({ details: { code: 'SEALED' } })
  // What linked it before goes on being written.
  await office.edit(office.people.reporter, linking, { title: 'Sửa tiếp' })
})
