import { resolve } from 'node:path'
import { demoAccountsOf } from './demo/demo-accounts'
import { readProgress } from './demo/demo-progress'
import { loadDaysOff } from './demo/load-days-off'
import { loadItem } from './demo/load-item'
import { loadStructure } from './demo/load-structure'
import { orderItems } from './demo/order-items'
import { readItems, readStructure } from './demo/read-demo'
import { settleNotices } from './demo/settle-notices'
import { withCms } from './load-cms'
import { runCommand } from './run-command'

const help = `Loads the demo content of cms/demo through the same features people use: the reporter writes, the editor
triages, the chief or the unit's head approves.

  node dist/src/commands/seed-demo.js [--folder DIRECTORY] [--profile CODE]

  --profile CODE  the portal as another shipped regulation has it: MOHA, CCHC, HY, MIC or BP

Needs the accounts of create-accounts.js --demo. Can be run again: it adds what is missing and leaves the rest alone.`

runCommand(help, async (args) => {
  const folder = resolve(args.includes('--folder') ? (args[args.indexOf('--folder') + 1] ?? 'demo') : 'demo')
  const structure = await readStructure(folder, args)
  const items = orderItems(await readItems(folder))
  await withCms(async (strapi) => {
    await loadDaysOff(strapi, folder)
    const load = {
      folder,
      accounts: demoAccountsOf(structure),
      structure: await loadStructure(strapi, folder, structure),
      progress: await readProgress(strapi),
    }
    const now = new Date()
    let loaded = 0
    for (const [index, item] of items.entries()) {
      const outcome = await loadItem(strapi, item, load, now)
      if (outcome !== 'there') loaded += 1
      console.log(
        `${index + 1}/${items.length} ${item.type} ${item.ref}${outcome === 'there' ? ' (already there)' : ''}`,
      )
    }
    if (loaded > 0) await settleNotices(strapi)
  })
})
