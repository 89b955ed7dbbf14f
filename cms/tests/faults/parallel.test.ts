import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CaseKey } from '../../src/review/case-key'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { signIn } from '../walls/panel'
import { expectWholeState } from './invariants'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const times = Array.from({ length: 10 })
const address = ({ type, documentId, locale }: CaseKey) => `/review/cases/${type}/${documentId}/${locale}/moves`

it('F11 lets one of ten parallel approvals of one document win, and the right state goes live', async () => {
  const key = await office.beforeChief({ title: 'Mười người cùng duyệt' })
  const chief = await signIn(cms, office.people.chief)
  const answers = await Promise.all(times.map(() => chief.post(address(key), { move: 'approve' })))
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, ...times.slice(1).map(() => 409)])
  expect(await office.stateOf(key)).toBe('published')
  const live = await cms.strapi.documents('api::article.article').findMany({ status: 'published', locale: 'vi' })
  expect(live.filter((row) => row.documentId === key.documentId)).toMatchObject([{ title: 'Mười người cùng duyệt' }])
  await expectWholeState(cms)
})

it('F11 records the nine that came too late as refused', async () => {
  const key = await office.beforeChief()
  await Promise.all(times.map(() => office.make(office.people.chief, key, 'approve')))
  const acts = cms.strapi.db.connection('audit_event').where({ object_id: key.documentId, action: 'item.approve' })
  const refused = (await acts).map((act: { refused: boolean }) => act.refused)
  expect(refused.toSorted()).toEqual([false, ...times.slice(1).map(() => true)])
})

it('F11 approves ten documents at once without losing one', async () => {
  const keys: CaseKey[] = []
  for (const _ of times) keys.push(await office.beforeChief())
  const outcomes = await Promise.all(keys.map((key) => office.make(office.people.chief, key, 'approve')))
  expect(outcomes.filter((outcome) => outcome.made)).toHaveLength(10)
  await expectWholeState(cms)
})

it('F11 never puts an edit live that came in while the text before it was approved', async () => {
  const key = await office.beforeChief({ title: 'Được duyệt' })
  const edits = times.map((_, index) =>
    office.edit(office.people.chief, key, { title: `Sửa chen ngang ${index}` }).catch(() => null),
  )
  await Promise.all([office.make(office.people.chief, key, 'approve'), ...edits])
  const live = await cms.strapi.documents('api::article.article').findMany({ status: 'published', locale: 'vi' })
  const titles = live.filter((row) => row.documentId === key.documentId).map((row) => row.title)
  expect(titles.filter((title) => title !== 'Được duyệt')).toEqual([])
})
