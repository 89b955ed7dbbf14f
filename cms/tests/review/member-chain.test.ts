import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, takeDown } from './office'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const refused = (status: number, code: string) => ({ made: false, status, issues: [expect.objectContaining({ code })] })

it('MOHA-6.3 is approved on a sub-portal by the head of its unit, and by nobody else', async () => {
  const key = await office.beforeHead()
  expect(await office.caseOf(key)).toMatchObject({
    chainKey: 'moha-member',
    state: 'unitReview',
    subPortalId: office.portal,
    owningUnitId: office.units['reform'],
  })
  const otherHead = await office.hire('unitHead', { unit: 'legal', portals: [office.portal] })
  expect(await office.make(otherHead, key, 'headApprove')).toMatchObject(refused(403, 'SCOPE_FORBIDDEN'))
  expect(await office.make(office.people.chief, key, 'headApprove')).toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
  expect(await office.make(office.people.chief, key, 'approve')).toMatchObject(refused(409, 'NOT_OPEN'))
  await office.must(office.people.head, key, 'headApprove')
  expect(await office.isLive(key)).toBe(true)
})

it('MOHA-6.3 lets the chief take down what a sub-portal shows', async () => {
  const key = await office.beforeHead()
  await office.must(office.people.head, key, 'headApprove')
  await office.must(office.people.chief, key, takeDown)
  expect(await office.isLive(key)).toBe(false)
})

it('refuses the approval of a head who wrote in it', async () => {
  const { head, portalReporter } = office.people
  const key = await office.write(portalReporter, { subPortal: office.portal, channel: office.portalChannel })
  await office.edit(head, key, { title: 'Trưởng đơn vị sửa' })
  await office.declare(portalReporter, key, { secrecyChecked: true })
  await office.must(portalReporter, key, 'sendToHead')
  expect(await office.make(head, key, 'headApprove')).toMatchObject(refused(403, 'SELF_APPROVAL'))
})

it('returns a text to its author with a message, who sends it again', async () => {
  const { head, portalReporter } = office.people
  const key = await office.beforeHead()
  await office.must(head, key, { move: 'headReturn', message: 'Bổ sung số liệu' })
  expect(await office.stateOf(key)).toBe('draft')
  expect((await office.inbox(portalReporter)).returned).toContainEqual(
    expect.objectContaining({ documentId: key.documentId }),
  )
  await office.edit(portalReporter, key, { summary: 'Có số liệu' })
  // What was declared free of secrets was another text.
  await office.declare(portalReporter, key, { secrecyChecked: true })
  await office.must(portalReporter, key, 'sendToHead')
  expect((await office.inbox(head)).waiting).toContainEqual(
    expect.objectContaining({ documentId: key.documentId, state: 'unitReview' }),
  )
})

it('keeps a document on its portal once it was sent or published', async () => {
  const { portalReporter, head } = office.people
  const key = await office.write(portalReporter, { channel: office.channel })
  await office.edit(portalReporter, key, { subPortal: office.portal, channel: office.portalChannel })
  expect(await office.caseOf(key)).toMatchObject({ chainKey: 'moha-member', subPortalId: office.portal })
  await office.declare(portalReporter, key, { secrecyChecked: true })
  await office.must(portalReporter, key, 'sendToHead')
  await office.must(head, key, 'headApprove')
  await expect(office.edit(portalReporter, key, { subPortal: null, channel: office.channel })).rejects.toMatchObject({
    status: 409,
    details: { code: 'PORTAL_FIXED' },
  })
  expect(await office.caseOf(key)).toMatchObject({ state: 'published', subPortalId: office.portal })
})

it('lets nobody write for a sub-portal they do not work for', async () => {
  const stranger = await office.hire('reporter', { unit: 'reform' })
  await expect(
    office.write(stranger, { subPortal: office.portal, channel: office.portalChannel }),
  ).rejects.toMatchObject({ status: 403, details: { code: 'PORTAL_NOT_YOURS', errors: [{ path: ['subPortal'] }] } })
  const key = await office.beforeHead()
  expect(await office.make(stranger, key, 'headApprove')).toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
})

it('MOHA-6.4 gives the central board no right to write for an independent portal', async () => {
  const independent = await office.structure('subPortal', {
    ...{ label: 'luutru', nameVi: 'Cục Văn thư và Lưu trữ', unit: office.units['legal'], mode: 'independent' },
    ...{ stage: 'agreed', url: 'https://luutru.gov.vn', responsiblePersonName: 'Nguyễn Văn An' },
  })
  const channel = await office.structure('channel', {
    ...{ nameVi: 'Tin', slug: 'tin-luu-tru', state: 'approved', subPortal: independent },
  })
  for (const person of [office.people.editor, office.people.chief, office.people.superAdmin]) {
    await expect(office.write(person, { subPortal: independent, channel })).rejects.toMatchObject({ status: 403 })
  }
})
