import type { Core } from '@strapi/strapi'
import type { Role } from 'shared-types/review'
import { createAccount } from '../commands/create-account'
import { named } from '../commands/demo/load-structure'
import type { BenchDesk } from './bench-desk'

/** Roles of a ministry's people, as often as they come: one editor to four reporters and three focal points. */
const mix: readonly Role[] = [
  'reporter',
  'unitFocal',
  'reporter',
  'editor',
  'contributor',
  'reporter',
  'unitHead',
  'unitFocal',
  'reporter',
  'unitFocal',
]

/** Makes `count` people over all units, with one password; the standing office gets the editors. */
export async function makePeople(
  strapi: Core.Strapi,
  { structure, unitOf }: BenchDesk,
  count: number,
  password: string,
  now: Date,
): Promise<{ userId: number; email: string }[]> {
  const units = [...structure.units.values()]
  const office = named(structure.units, unitOf(null), 'unit')
  const people: { userId: number; email: string }[] = []
  for (let index = 0; index < count; index += 1) {
    const role = mix[index % mix.length] ?? 'reporter'
    const unitId = role === 'editor' ? office : (units[index % units.length] ?? office)
    const email = `nguoi-${index + 1}@bench.example`
    const staff = { roles: [role], unitId, subPortalIds: [] }
    const person = { email, lastname: 'Nguyễn Văn', firstname: `Số ${index + 1}`, roleCode: role, staff }
    const created = await createAccount(strapi, person, now)
    if (created) people.push({ userId: created.userId, email })
  }
  await samePassword(strapi, people, password)
  return people
}

async function samePassword(strapi: Core.Strapi, people: readonly { userId: number }[], password: string) {
  const auth = strapi.service('admin::auth') as unknown as { hashPassword(plain: string): Promise<string> }
  const hash = await auth.hashPassword(password)
  const ids = people.map(({ userId }) => userId)
  await strapi.db.query('admin::user').updateMany({ where: { id: { $in: ids } }, data: { password: hash } })
}
