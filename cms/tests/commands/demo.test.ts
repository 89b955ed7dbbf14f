import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { createAccount } from '../../src/commands/create-account'
import type { demoAccountsOf } from '../../src/commands/demo/demo-accounts'
import type { readProgress } from '../../src/commands/demo/demo-progress'
import type { loadItem } from '../../src/commands/demo/load-item'
import type { loadStructure, openSubPortals } from '../../src/commands/demo/load-structure'
import type { orderItems } from '../../src/commands/demo/order-items'
import type { readItems, readStructure } from '../../src/commands/demo/read-demo'
import type { findCase } from '../../src/review/review-store'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { appDir } from '../boot/compile-server'

let cms: BootedCms
const folder = join(appDir, 'demo')

beforeAll(async () => {
  cms = await bootStrapi()
})
afterAll(() => cms?.stop())

async function loadDemo(): Promise<string[]> {
  const { strapi } = cms
  const reading = loadCompiled<{ readItems: typeof readItems; readStructure: typeof readStructure }>(
    'src/commands/demo/read-demo',
  )
  const structuring = loadCompiled<{
    loadStructure: typeof loadStructure
    openSubPortals: typeof openSubPortals
  }>('src/commands/demo/load-structure')
  const creating = loadCompiled<{ createAccount: typeof createAccount }>('src/commands/create-account')
  const people = loadCompiled<{ demoAccountsOf: typeof demoAccountsOf }>('src/commands/demo/demo-accounts')
  const ordering = loadCompiled<{ orderItems: typeof orderItems }>('src/commands/demo/order-items')
  const progressing = loadCompiled<{ readProgress: typeof readProgress }>('src/commands/demo/demo-progress')
  const loading = loadCompiled<{ loadItem: typeof loadItem }>('src/commands/demo/load-item')

  const read = await reading.readStructure(folder)
  const structure = await structuring.loadStructure(strapi, folder, read)
  const accounts = people.demoAccountsOf(read)
  for (const { role, unit, subPortals, ...person } of accounts) {
    const staff = {
      roles: [role],
      unitId: structure.units.get(unit) ?? '',
      subPortalIds: subPortals.map((label) => structure.subPortals.get(label) ?? ''),
    }
    await creating.createAccount(strapi, { ...person, roleCode: role, staff }, new Date())
  }
  await structuring.openSubPortals(strapi, read, structure)
  const load = { folder, accounts, structure, progress: await progressing.readProgress(strapi) }
  const outcomes: string[] = []
  for (const item of ordering.orderItems(await reading.readItems(folder)))
    outcomes.push(await loading.loadItem(strapi, item, load, new Date()))
  return outcomes
}

it('loads the whole demo through review, and leaves it alone the second time', { timeout: 180_000 }, async () => {
  const first = await loadDemo()
  expect(first.length).toBeGreaterThan(2)
  expect(new Set(first)).toEqual(new Set(['loaded']))
  expect(new Set(await loadDemo())).toEqual(new Set(['there']))
  const portals: { stage: string }[] = await cms.strapi.db.query('api::sub-portal.sub-portal').findMany({})
  expect(portals.map(({ stage }) => stage)).toEqual(['live', 'live'])

  const { readItems: items } = loadCompiled<{ readItems: typeof readItems }>('src/commands/demo/read-demo')
  const { readProgress: progress } = loadCompiled<{ readProgress: typeof readProgress }>(
    'src/commands/demo/demo-progress',
  )
  const { findCase: find } = loadCompiled<{ findCase: typeof findCase }>('src/review/review-store')
  const { documents } = await progress(cms.strapi)
  for (const { ref, type, locale, state } of await items(folder)) {
    const item = await find(cms.strapi, { type, documentId: documents[ref]?.documentId ?? '', locale })
    expect([ref, item?.state]).toEqual([
      ref,
      state === 'chiefReview' && item?.chainKey === 'moha-member' ? 'unitReview' : state,
    ])
    // Nobody of the demo approved what they wrote or sent.
    if (item?.approvedById) expect([...item.writerIds, item.submittedById]).not.toContain(item.approvedById)
  }
})
