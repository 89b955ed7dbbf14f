import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CaseKey } from '../../src/review/case-key'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { answers } from '../walls/answers'
import { signIn } from '../walls/panel'
import { type Office, openOffice, type Person } from './office'

let cms: BootedCms
let office: Office
let key: CaseKey

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  key = await office.beforeChief({ title: 'Tin mật canary-title' })
  await office.must(office.people.chief, key, {
    move: 'refuse',
    refusalCodes: ['STATE_SECRET'],
    message: 'Nói rõ điều mật canary-note.',
  })
})
afterAll(() => cms?.stop())

const text = () => `/content-manager/collection-types/api::article.article/${key.documentId}?locale=vi`
const statusFor = async (person: Person) => (await (await signIn(cms, person)).get(text())).status

it('MOHA-12.3 is read by the chief of its own board, not by the chief of a sub-portal’s', async () => {
  const foreign = await office.structure('subPortal', {
    ...{ label: 'rieng', nameVi: 'Trang có quy chế riêng', unit: office.units['legal'], stage: 'agreed' },
    profileCode: 'BP',
  })
  expect(await statusFor(await office.hire('chief', { portals: [foreign] }))).toBe(403)
  expect(await statusFor(office.people.chief)).toBe(200)
})

it('MOHA-12.3 is read by who acts as chief on its channel, not by who does on others', async () => {
  const window = { from: '2020-01-01T00:00:00.000Z', to: '2099-12-31T00:00:00.000Z', decisionRef: '30/QĐ-TTTT' }
  const deputy = await office.hire('deputyChief', { unit: 'reform' })
  await office.delegate(deputy, { ...window, channelIds: [office.portalChannel] })
  expect(await statusFor(deputy)).toBe(403)
  await office.delegate(deputy, { ...window, channelIds: [office.channel] })
  expect(await statusFor(deputy)).toBe(200)
})

it('MOHA-12.3 is not named again in the notices of those it is sealed from, nor what was said of it', async () => {
  const told = JSON.stringify(
    (await (await signIn(cms, office.people.reporter)).get('/notices')).json(answers.notices).lines,
  )
  expect(told).toContain('Tài liệu đã niêm phong')
  expect(told).not.toContain('canary-')
})
