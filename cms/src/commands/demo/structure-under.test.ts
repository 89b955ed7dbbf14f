import { resolve } from 'node:path'
import { shippedProfiles } from 'shared-types/policy'
import { expect, it } from 'vitest'
import { demoStructureSchema } from './demo-structure'
import { readStructure } from './read-demo'
import { structureUnder } from './structure-under'

const demo = resolve('demo')

it.each(shippedProfiles)('shows the demo as the portal $code regulates, whole and valid', async (profile) => {
  const { portal } = demoStructureSchema.parse(structureUnder(await readStructure(demo), profile))
  expect(portal).toMatchObject({ profileCode: profile.code, nameVi: profile.portal.name.value })
  expect(portal.attribution).toEqual(profile.attribution.map(({ text }) => text))
  expect(portal.locales).toEqual(profile.locales.map(({ code }) => code))
})

it('keeps the demo’s own address where a regulation names none', async () => {
  const structure = await readStructure(demo)
  const bp = shippedProfiles.find(({ code }) => code === 'BP')
  if (!bp) throw new Error('BP is not shipped')
  expect(structureUnder(structure, bp).portal.contact.addressVi).toBe(structure.portal.contact.addressVi)
})
