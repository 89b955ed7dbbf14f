import { reviewStates } from 'shared-types/review'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import type { CaseKey } from '../../src/review/case-key'
import { everybody, mainPlaces, type Place, staffRoom } from './people'
import { openPanel, type Session, sessionOf } from './session'

const whole = process.env['CONG_TEST_FULL'] === '1'
const uid = 'api::article.article'
const collection = `/content-manager/collection-types/${uid}`
// Of a case set to withdrawn by hand the live row would come down, as it should: those are the moves' own tests.
const states = whole
  ? reviewStates.filter((state) => state !== 'withdrawn' && state !== 'archived')
  : (['draft', 'chiefReview', 'approved', 'published'] as const)

let cms: BootedCms
let office: Office
let room: ReturnType<typeof staffRoom>
let draft: CaseKey
let live: CaseKey

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  room = staffRoom(cms, office)
  draft = await office.write(office.people.portalReporter)
  live = await office.published()
  console.log(`authorization: every road to publication in ${states.length} of ${reviewStates.length} states`)
})
afterAll(() => cms?.stop())

const setState = ({ documentId }: CaseKey, state: string) =>
  cms.strapi.db
    .query('api::review-case.review-case')
    .updateMany({ where: { targetDocumentId: documentId }, data: { state } })
const rowsOf = ({ documentId }: CaseKey) =>
  cms.strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: ['id', 'title', 'publishedAt'], orderBy: { id: 'asc' } })
/** What is stored of every article, live or not: which rows, with which words. */
const textsOf = async () => {
  const rows: { documentId: string; title: string; publishedAt: string | null }[] = await cms.strapi.db
    .query(uid)
    .findMany({ select: ['documentId', 'title', 'publishedAt'] })
  return rows.map(({ documentId, title, publishedAt }) => `${documentId} ${title} ${publishedAt !== null}`).sort()
}
const office1 = mainPlaces['office'] as Place

/** Roads of the content manager that publish, take down or throw away past the review. */
const closedRoads = ({ documentId }: CaseKey): [string, string, unknown][] => [
  ['POST', `${collection}/${documentId}/actions/publish?locale=vi`, { title: 'Đăng' }],
  ['POST', `${collection}/actions/publish?locale=vi`, { title: 'Tạo và đăng' }],
  ['POST', `${collection}/${documentId}/actions/unpublish?locale=vi`, {}],
  ['POST', `${collection}/${documentId}/actions/discard?locale=vi`, {}],
  ['POST', `${collection}/actions/bulkPublish?locale=vi`, { documentIds: [documentId] }],
  ['POST', `${collection}/actions/bulkUnpublish?locale=vi`, { documentIds: [documentId] }],
]

it('A1 nobody publishes, takes down or discards by the content manager, one by one or in bulk, in any state', async () => {
  const before = { draft: await rowsOf(draft), live: await rowsOf(live) }
  const passed: unknown[] = []
  for (const state of states)
    for (const [name, key] of Object.entries({ draft, live })) {
      await setState(key, state)
      for (const who of everybody) {
        const panel = await openPanel(cms, await room.of(who, office1))
        for (const [method, path, body] of closedRoads(key)) {
          const { status } = await panel.send(method, path, body)
          if (![403, 404].includes(status)) passed.push([state, name, who, path, status])
        }
      }
    }
  expect(passed).toEqual([])
  expect({ draft: await rowsOf(draft), live: await rowsOf(live) }).toEqual(before)
}, 600_000)

it('A1 nothing goes public, comes down or is thrown away by the document service, whoever stands behind the call', async () => {
  const documents = cms.strapi.documents(uid)
  const roads = ({ documentId }: CaseKey): Record<string, () => Promise<unknown>> => ({
    publish: () => documents.publish({ documentId, locale: 'vi' }),
    'publish every language': () => documents.publish({ documentId, locale: '*' }),
    unpublish: () => documents.unpublish({ documentId, locale: 'vi' }),
    discard: () => documents.discardDraft({ documentId, locale: 'vi' }),
    'update to published': () =>
      documents.update({ documentId, locale: 'vi', status: 'published', data: { title: 'Đăng' } as never }),
    'create published': () =>
      documents.create({ locale: 'vi', status: 'published', data: office.articleFields('Đăng ngay') as never }),
  })
  const before = await textsOf()
  const changed: unknown[] = []
  for (const state of states)
    for (const [name, key] of Object.entries({ draft, live })) {
      await setState(key, state)
      for (const who of everybody) {
        const { userId } = await room.of(who, office1)
        for (const [road, take] of Object.entries(roads(key))) {
          await office.as({ userId, email: '', password: '' }, take).catch(() => null)
          if (JSON.stringify(await textsOf()) !== JSON.stringify(before)) changed.push([state, name, who, road])
        }
      }
    }
  expect(changed).toEqual([])
}, 600_000)

it('A1 code that names nobody writes nothing by the document service', async () => {
  const documents = cms.strapi.documents(uid)
  const { documentId } = draft
  for (const write of [
    () => documents.create({ locale: 'vi', data: office.articleFields() as never }),
    () => documents.update({ documentId, locale: 'vi', data: { title: 'Không ai' } as never }),
    () => documents.delete({ documentId, locale: 'vi' }),
    () => documents.clone({ documentId, data: {} }),
  ])
    await expect(write()).rejects.toMatchObject({ status: 401 })
})

it('A1 creating, copying and deleting drafts is for those who provide, in their own unit', async () => {
  await setState(draft, 'draft')
  const providers = ['reporter', 'unitFocal', 'unitHead', 'editor']
  for (const who of everybody) {
    const own = await openPanel(cms, await room.of(who, mainPlaces['ownUnit'] as Place))
    const created = await own.send('POST', `${collection}?locale=vi`, office.articleFields())
    const mayCreate = providers.includes(who) || who === 'contributor'
    expect([who, 'create', created.status]).toEqual([who, 'create', mayCreate ? 201 : 403])
    const cloned = await own.send('POST', `${collection}/clone/${draft.documentId}?locale=vi`, office.articleFields())
    const mayClone = providers.includes(who)
    expect([who, 'clone', cloned.status]).toEqual([who, 'clone', mayClone ? 200 : 403])
    const auto = await own.send('POST', `${collection}/auto-clone/${draft.documentId}?locale=vi`, {})
    if (!mayClone) expect([who, 'auto-clone', auto.status]).toEqual([who, 'auto-clone', 403])
    const other = await openPanel(cms, await room.of(who, mainPlaces['otherUnit'] as Place))
    expect([who, 'delete', (await other.send('DELETE', `${collection}/${draft.documentId}?locale=vi`)).status]).toEqual(
      [who, 'delete', 403],
    )
    const bulk = { documentIds: [draft.documentId] }
    const bulkDelete = await other.send('POST', `${collection}/actions/bulkDelete?locale=vi`, bulk)
    expect([who, 'bulkDelete', bulkDelete.status]).toEqual([who, 'bulkDelete', 403])
    const foreign = { ...office.articleFields(), owningUnit: office.units['legal'] }
    expect([
      who,
      'create for another unit',
      (await own.send('POST', `${collection}?locale=vi`, foreign)).status,
    ]).toEqual([who, 'create for another unit', 403])
  }
  expect(await rowsOf(draft)).toHaveLength(1)
}, 600_000)

it('A1 there is no REST: no content type answers, to nobody, no person and no token', async () => {
  const tokens = await apiTokens()
  const visitors: Record<string, Session> = {
    nobody: sessionOf(cms),
    chief: await openPanel(cms, await room.of('chief', office1)),
    ...Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, sessionOf(cms, token)])),
  }
  const plurals = Object.values(cms.strapi.contentTypes)
    .filter(({ uid: name }) => /^(api|plugin|admin)::/.test(name))
    .map(({ info }) => (info as { pluralName: string }).pluralName)
  const open: unknown[] = []
  for (const [visitor, session] of Object.entries(visitors))
    for (const name of [
      ...new Set([...plurals, 'upload/files', 'upload', 'auth/local', 'users/me', 'portal', 'i18n/locales']),
    ])
      for (const [method, path, body] of [
        ['GET', `/api/${name}`, undefined],
        ['GET', `/api/${name}/1`, undefined],
        ['POST', `/api/${name}`, { data: {} }],
        ['PUT', `/api/${name}/1`, { data: {} }],
        ['DELETE', `/api/${name}/1`, undefined],
      ] as const) {
        const { status } = await session.send(method, path, body)
        if (![404, 405].includes(status)) open.push([visitor, method, path, status])
      }
  expect(open).toEqual([])
}, 300_000)

it('A4 no API token of any kind opens a route of the panel', async () => {
  for (const [name, token] of Object.entries(await apiTokens())) {
    const session = sessionOf(cms, token)
    for (const path of [
      collection,
      '/review/inbox',
      '/accounts/people',
      '/admin/users',
      '/upload/files',
      '/admin/users/me',
    ])
      expect([name, path, (await session.send('GET', path)).status]).toEqual([name, path, 401])
  }
})

/** One token of each kind, as an older installation might still have them. */
async function apiTokens(): Promise<Record<string, string>> {
  const service = cms.strapi.service('admin::api-token-content-api') as unknown as {
    create(attributes: Record<string, unknown>): Promise<{ accessKey: string }>
  }
  const kinds = [
    { type: 'full-access' },
    { type: 'read-only' },
    { type: 'custom', permissions: ['api::public.status.read'] },
  ]
  const entries = kinds.map(async (kind) => {
    const name = `${kind.type} ${Math.random()}`
    const { accessKey } = await service.create({ name, description: '', lifespan: null, ...kind })
    return [kind.type, accessKey] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
