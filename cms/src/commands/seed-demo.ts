import { resolve } from 'node:path'
import { demoAccountsOf } from './demo/demo-accounts'
import { demoCrew } from './demo/demo-crew'
import { readProgress } from './demo/demo-progress'
import { loadDaysOff } from './demo/load-days-off'
import { type LoadOutcome, loadItem } from './demo/load-item'
import { loadStructure } from './demo/load-structure'
import { orderItems } from './demo/order-items'
import { readItems, readStructure } from './demo/read-demo'
import { settleNotices } from './demo/settle-notices'
import { withCms } from './load-cms'
import { runCommand } from './run-command'

const help = `Loads the demo content of cms/demo through the same features people use: somebody of its unit writes, then each
step of the review the portal's regulation asks for is made by somebody who may make it. What the regulation does not let
through (a language it does not have, a source it wants named in full) is left out, with the reason.

  node dist/src/commands/seed-demo.js [--folder DIRECTORY] [--profile CODE]

  --profile CODE  the portal as another shipped regulation has it: MOHA, CCHC, HY, MIC or BP

Needs the accounts of create-accounts.js --demo. Can be run again: it adds what is missing and leaves the rest alone.`

runCommand(help, async (args) => {
  const folder = resolve(args.includes('--folder') ? (args[args.indexOf('--folder') + 1] ?? 'demo') : 'demo')
  const structure = await readStructure(folder, args)
  const items = orderItems(await readItems(folder))
  await withCms(async (strapi) => {
    await loadDaysOff(strapi, folder)
    const now = new Date()
    const loaded = await loadStructure(strapi, folder, structure)
    const load = {
      folder,
      structure: loaded,
      crew: await demoCrew(strapi, demoAccountsOf(structure), loaded, now),
      progress: await readProgress(strapi),
    }
    let isNew = false
    for (const [index, item] of items.entries()) {
      const outcome = await loadItem(strapi, item, load, now)
      isNew ||= outcome === 'loaded'
      console.log(`${index + 1}/${items.length} ${item.type} ${item.ref}${notes(outcome)}`)
    }
    if (isNew) await settleNotices(strapi)
  })
})

function notes(outcome: LoadOutcome): string {
  if (outcome === 'loaded') return ''
  return outcome === 'there' ? ' (already there)' : ` (left out: ${outcome.leftOut})`
}
