import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Panel, signIn } from '../walls/panel'
import { type Office, openOffice, type Person } from './office'

let cms: BootedCms
let office: Office
let contributor: Person
let boardMember: Person
const panels = new Map<Person, Panel>()

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  contributor = await office.hire('contributor')
  boardMember = await office.hire('boardMember', { unit: 'reform', topics: [office.topic] })
  for (const person of [office.people.editor, contributor, boardMember]) panels.set(person, await signIn(cms, person))
})
beforeEach(() => office.under('CCHC'))
afterAll(() => cms?.stop())

const panel = (person: Person) => panels.get(person) ?? expect.fail(`${person.email} is not signed in`)
const collection = (uid: string) => `/content-manager/collection-types/${uid}`
const channelAddress = () => `${collection('api::channel.channel')}/${office.channel}`
/** How the panel answers this person's edit of the menu and of the portal's own settings. */
const shapes = async (person: Person) => [
  (await panel(person).put(channelAddress(), { showInMenu: false, order: 3 })).status,
  (await panel(person).put('/content-manager/single-types/api::portal.portal', { accent: 'navy' })).status,
]

it('CCHC-4.6b lets the standing office edit channels, pages and notices, and a contributor none of them', async () => {
  const { editor } = office.people
  expect((await panel(editor).put(channelAddress(), { nameVi: 'Tin trong ngành' })).status).toBe(200)
  expect((await panel(contributor).put(channelAddress(), { nameVi: 'Của tôi' })).status).toBe(403)

  const page = { title: 'Giới thiệu', kind: 'introduction', body: office.paragraph('Chức năng, nhiệm vụ') }
  const notice = office.articleFields('Thông báo')
  const write = async (person: Person, uid: string, fields: object) =>
    (await panel(person).post(`${collection(uid)}?locale=vi`, fields)).status
  expect(await write(editor, 'api::page.page', page)).toBe(201)
  expect(await write(editor, 'api::article.article', notice)).toBe(201)
  expect(await write(contributor, 'api::page.page', page)).toBe(403)
})

it('CCHC-9.1 lets the standing office change the menu and the portal’s appearance, and no member of the board', async () => {
  expect(await shapes(office.people.editor)).toEqual([200, 200])
  expect(await shapes(boardMember)).toEqual([403, 403])
  expect(await shapes(contributor)).toEqual([403, 403])
})

it('CCHC-4.2b keeps of each published item when it was received, who edited and who approved it', async () => {
  const { focal, editor, secondEditor } = office.people
  const key = await office.write(focal)
  await office.declare(focal, key, { secrecyChecked: true })
  await office.must(focal, key, 'submit')
  const received = new Date()
  await office.must(editor, key, 'take', received)
  await office.edit(editor, key, { title: 'Biên tập lại' })
  await office.declare(editor, key, { purpose: 'Thông tin hoạt động' })
  await office.must(editor, key, 'classify')
  await office.must(secondEditor, key, 'approve')
  expect(await office.caseOf(key)).toMatchObject({
    ...{ state: 'published', receivedAt: received.toISOString(), receivedById: editor.userId },
    ...{ writerIds: expect.arrayContaining([editor.userId]), approvedById: secondEditor.userId },
    approvedAt: expect.any(String),
  })
})

it('CCHC-7.2a lists what was forwarded with the unit it went to and since when', async () => {
  const { focal, editor } = office.people
  const key = await office.write(focal)
  await office.declare(focal, key, { secrecyChecked: true })
  await office.must(focal, key, 'submit')
  await office.must(editor, key, 'take')
  const lineOf = async () =>
    (await office.inbox(editor)).waiting.find(({ documentId }) => documentId === key.documentId)
  expect(await lineOf()).toMatchObject({ forwarded: null })
  const at = new Date()
  await office.must(editor, key, { move: 'forward', message: 'Kính chuyển', unitId: office.units['legal'] ?? '' }, at)
  expect(await lineOf()).toMatchObject({ forwarded: { unit: 'Vụ Pháp chế', at: at.toISOString() } })
})

it('HY-1.1 has the department’s own units and titles when it is installed under that regulation', async () => {
  await office.under('HY')
  const unit = await cms.strapi.documents('api::unit.unit').create({ data: { code: 'P1', nameVi: 'Phòng Nội vụ' } })
  expect(unit).toMatchObject({ level: 'internalUnit' })
  const rows: { code: string; name: string }[] = await cms.strapi.db.query('admin::role').findMany({})
  expect(Object.fromEntries(rows.map(({ code, name }) => [code, name]))).toMatchObject({
    leadership: 'Lãnh đạo Sở',
    boardMember: 'Ủy viên',
  })
})
