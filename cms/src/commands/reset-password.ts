import { dropGivenPassword } from '../accounts/database/given-passwords'
import { dropSecondFactor } from '../accounts/second-factor/second-factor-store'
import { endSessions } from '../accounts/sign-in/end-sessions'
import { accountByEmail } from './create-account'
import { withCms } from './load-cms'
import { newPassword } from './new-password'
import { CommandError, runCommand } from './run-command'

const help = `Gives an account of the admin panel a new random password and ends its sessions.

  node dist/src/commands/reset-password.js EMAIL [--second-factor]

  --second-factor  also takes the second factor off: the telephone is lost, and no technician is at hand

Prints one JSON line: {"email","password"}. The password is shown once and kept nowhere.`

interface UserService {
  updateById(id: number, attributes: { password: string; blocked: boolean }): Promise<unknown>
}

runCommand(help, async ([email, ...options]) => {
  if (!email?.includes('@')) throw new CommandError('Name the e-mail address of the account: reset-password.js EMAIL')
  await withCms(async (strapi) => {
    const userId = await accountByEmail(strapi, email)
    if (userId === null) throw new CommandError(`There is no account with the address ${email}`)
    const password = newPassword()
    const users = strapi.service('admin::user') as unknown as UserService
    await users.updateById(userId, { password, blocked: false })
    if (options.includes('--second-factor')) await dropSecondFactor(strapi, userId)
    await dropGivenPassword(strapi, userId)
    await endSessions(strapi, userId)
    console.log(JSON.stringify({ email: email.toLowerCase(), password }))
  })
})
