import { resolve } from 'node:path'
import { createAccount, type NewAccount } from './create-account'
import { demoAccountsOf } from './demo/demo-accounts'
import { loadStructure, openSubPortals } from './demo/load-structure'
import { newAccountOf } from './demo/new-account-of'
import { readStructure } from './demo/read-demo'
import { titlesNow } from '../accounts/role-titles'
import { withCms } from './load-cms'
import { CommandError, runCommand } from './run-command'

const help = `Creates the first administrator of the CMS, and with --demo one account per role of the demo.

  node dist/src/commands/create-accounts.js [--email ADDRESS] [--demo] [--profile CODE]

  --email ADDRESS  the administrator's address (quan-tri@cong.example)
  --demo           also the demo's structure and one account per role; never in production
  --profile CODE   the demo's portal as another shipped regulation has it: MOHA, CCHC, HY, MIC or BP

Prints one JSON line per account it created: {"email","role","roleTitle","password"}. Passwords are shown once and kept
nowhere. Accounts that are already there are left alone, so it can be run again.`

runCommand(help, async (args) => {
  const demo = args.includes('--demo')
  if (demo && process.env['NODE_ENV'] === 'production') {
    throw new CommandError('--demo creates accounts for everybody to try: it is refused with NODE_ENV=production')
  }
  const email = args.includes('--email') ? args[args.indexOf('--email') + 1] : 'quan-tri@cong.example'
  if (!email?.includes('@')) throw new CommandError('--email needs an address')
  await withCms(async (strapi) => {
    const now = new Date()
    let openPortals = async () => {}
    const accounts: NewAccount[] = [
      { email, lastname: 'Quản trị', firstname: 'hệ thống', roleCode: 'strapi-super-admin', staff: null },
    ]
    if (demo) {
      const structure = await readStructure(resolve('demo'), args)
      const loaded = await loadStructure(strapi, resolve('demo'), structure)
      openPortals = () => openSubPortals(strapi, structure, loaded)
      accounts.push(...demoAccountsOf(structure).map((account) => newAccountOf(account, loaded)))
    }
    const titles = await titlesNow(strapi)
    for (const account of accounts) {
      const created = await createAccount(strapi, account, now)
      const roleTitle = account.roleCode === 'strapi-super-admin' ? 'Quản trị hệ thống' : titles[account.roleCode]
      if (created)
        console.log(
          JSON.stringify({ email: account.email, role: account.roleCode, roleTitle, password: created.password }),
        )
    }
    await openPortals()
  })
})
