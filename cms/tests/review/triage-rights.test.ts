import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from './office'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const declares = (person: Person, key: Awaited<ReturnType<Office['write']>>) =>
  office.declare(person, key, { secrecyChecked: true })
const refused = (status: number, code: string) => ({ status, details: { code } })

it('MOHA-9.5 keeps the unit of an item once it was sent, so that its declaration stays that unit’s', async () => {
  const { focal, editor } = office.people
  const key = await office.write(focal)
  await declares(focal, key)
  await office.must(focal, key, 'submit')
  await office.must(editor, key, 'take')
  await expect(office.edit(editor, key, { owningUnit: office.units['office'] })).rejects.toMatchObject({
    status: 409,
    message: expect.stringContaining('đơn vị phụ trách'),
    details: { code: 'UNIT_FIXED' },
  })
  await expect(declares(editor, key)).rejects.toMatchObject(refused(403, 'SCOPE_FORBIDDEN'))
  expect(await office.caseOf(key)).toMatchObject({
    owningUnitId: office.units['legal'],
    secrecyCheckedById: focal.userId,
  })
})

it('MOHA-9.5 keeps the unit of what was published, whoever takes it up again', async () => {
  const key = await office.published()
  await office.edit(office.people.reporter, key, { title: 'Bản sau' })
  expect(await office.stateOf(key)).toBe('draft')
  await expect(office.edit(office.people.reporter, key, { owningUnit: null })).rejects.toMatchObject(
    refused(409, 'UNIT_FIXED'),
  )
})

it.each(['auditor', 'technician'] as const)(
  'MOHA-9.5 takes no secrecy declaration from an %s of the unit',
  async (role) => {
    const watcher = await office.hire(role, { unit: 'legal' })
    const key = await office.write(office.people.focal)
    await expect(declares(watcher, key)).rejects.toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
    expect(await office.caseOf(key)).toMatchObject({ secrecyCheckedAt: null })
    expect((await office.open(watcher, key)).actor).toMatchObject({ mayCheckSecrecy: false })
  },
)

it('MOHA-9.5 takes it from whoever provides texts there, and from the head of the unit', async () => {
  const head = await office.hire('unitHead', { unit: 'legal' })
  for (const person of [office.people.focal, head]) {
    const key = await office.write(office.people.focal)
    await declares(person, key)
    expect(await office.caseOf(key)).toMatchObject({ secrecyCheckedById: person.userId })
    expect((await office.open(person, key)).actor).toMatchObject({ mayCheckSecrecy: true })
  }
})
