import { join } from 'node:path'
import type { Policy } from 'shared-types/policy'
import type { ReviewState } from 'shared-types/review'
import type { createAccount } from '../../src/commands/create-account'
import type { demoAccountsOf } from '../../src/commands/demo/demo-accounts'
import type { demoCrew } from '../../src/commands/demo/demo-crew'
import type { DemoItem } from '../../src/commands/demo/demo-format'
import type { readProgress } from '../../src/commands/demo/demo-progress'
import type { LoadOutcome, loadItem } from '../../src/commands/demo/load-item'
import type { loadStructure, openSubPortals } from '../../src/commands/demo/load-structure'
import type { newAccountOf } from '../../src/commands/demo/new-account-of'
import type { orderItems } from '../../src/commands/demo/order-items'
import type { readItems, readStructure } from '../../src/commands/demo/read-demo'
import type { policyOfItem } from '../../src/policy/policies-of'
import type { ReviewCase } from '../../src/review/review-case'
import type { findCase } from '../../src/review/review-store'
import { type BootedCms, loadCompiled } from '../boot/boot-strapi'
import { appDir } from '../boot/compile-server'

const folder = join(appDir, 'demo')

/** One item of the demo, what became of it, and its review as stored. */
export interface LoadedItem {
  item: DemoItem
  outcome: LoadOutcome
  stored: ReviewCase | null
}

/** Does what create-accounts --demo and seed-demo do, in the booted CMS; `profile` is another shipped regulation. */
export async function loadDemo({ strapi }: BootedCms, profile: string): Promise<LoadedItem[]> {
  const reading = loadCompiled<{ readItems: typeof readItems; readStructure: typeof readStructure }>(
    'src/commands/demo/read-demo',
  )
  const structuring = loadCompiled<{ loadStructure: typeof loadStructure; openSubPortals: typeof openSubPortals }>(
    'src/commands/demo/load-structure',
  )
  const creating = loadCompiled<{ createAccount: typeof createAccount }>('src/commands/create-account')
  const people = loadCompiled<{ demoAccountsOf: typeof demoAccountsOf }>('src/commands/demo/demo-accounts')
  const naming = loadCompiled<{ newAccountOf: typeof newAccountOf }>('src/commands/demo/new-account-of')
  const gathering = loadCompiled<{ demoCrew: typeof demoCrew }>('src/commands/demo/demo-crew')
  const ordering = loadCompiled<{ orderItems: typeof orderItems }>('src/commands/demo/order-items')
  const progressing = loadCompiled<{ readProgress: typeof readProgress }>('src/commands/demo/demo-progress')
  const loading = loadCompiled<{ loadItem: typeof loadItem }>('src/commands/demo/load-item')
  const { findCase: find } = loadCompiled<{ findCase: typeof findCase }>('src/review/review-store')

  const read = await reading.readStructure(folder, ['--profile', profile])
  const structure = await structuring.loadStructure(strapi, folder, read)
  const accounts = people.demoAccountsOf(read)
  for (const account of accounts)
    await creating.createAccount(strapi, naming.newAccountOf(account, structure), new Date())
  await structuring.openSubPortals(strapi, read, structure)
  const crew = await gathering.demoCrew(strapi, accounts, structure, new Date())
  const progress = await progressing.readProgress(strapi)
  const loaded: LoadedItem[] = []
  for (const item of ordering.orderItems(await reading.readItems(folder))) {
    const outcome = await loading.loadItem(strapi, item, { folder, crew, structure, progress }, new Date())
    const documentId = progress.documents[item.ref]?.documentId
    const key = { type: item.type, documentId: documentId ?? '', locale: item.locale }
    loaded.push({ item, outcome, stored: documentId === undefined ? null : await find(strapi, key) })
  }
  return loaded
}

/** The state an item that waits for approval stands in, by its own chain: where its next step approves it. */
export function waitsForApproval({ strapi }: BootedCms, stored: ReviewCase): boolean {
  const { policyOfItem: policyOf } = loadCompiled<{ policyOfItem: typeof policyOfItem }>('src/policy/policies-of')
  const approving = ({ chain }: Policy): ReviewState[] =>
    chain.transitions.filter(({ to }) => to === 'approved').flatMap(({ from }) => from)
  return approving(policyOf(strapi, stored)).includes(stored.state)
}
