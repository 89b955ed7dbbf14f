import type { Core } from '@strapi/strapi'
import { accountByEmail } from './create-account'
import { withCms } from './load-cms'
import { newPassword } from './new-password'
import { CommandError, runCommand } from './run-command'

const help = `Gives an account of the admin panel a new random password and ends its sessions.

  node dist/src/commands/reset-password.js EMAIL

Prints one JSON line: {"email","password"}. The password is shown once and kept nowhere.`

interface UserService {
  updateById(id: number, attributes: { password: string; blocked: boolean }): Promise<unknown>
}

runCommand(help, async ([email]) => {
  if (!email?.includes('@')) throw new CommandError('Name the e-mail address of the account: reset-password.js EMAIL')
  await withCms(async (strapi) => {
    const userId = await accountByEmail(strapi, email)
    if (userId === null) throw new CommandError(`There is no account with the address ${email}`)
    const password = newPassword()
    const users = strapi.service('admin::user') as unknown as UserService
    await users.updateById(userId, { password, blocked: false })
    await endSessions(strapi, userId)
    console.log(JSON.stringify({ email: email.toLowerCase(), password }))
  })
})

function endSessions(strapi: Core.Strapi, userId: number): Promise<void> {
  return strapi.sessionManager('admin').invalidateRefreshToken(String(userId))
}
