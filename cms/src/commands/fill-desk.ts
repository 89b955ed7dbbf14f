import { randomBytes } from 'node:crypto'
import { makePeople } from '../bench-fill/make-people'
import { putUnderWay } from '../bench-fill/put-under-way'
import { openBenchDesk } from '../bench-fill/bench-desk'
import { withCms } from './load-cms'
import { CommandError, runCommand } from './run-command'

const help = `Makes people, and puts live articles under way, for measuring the panel. Only for a database that is thrown away.

  node dist/src/commands/fill-desk.js --users N --under-way M

Needs the accounts of create-accounts.js --demo and the articles of fill-bench.js. Prints one JSON line per account:
{"email","password"}.`

runCommand(help, async (args) => {
  if (process.env['NODE_ENV'] === 'production') throw new CommandError('fill-desk is refused with NODE_ENV=production')
  const [users, underWay] = [numberAfter(args, '--users'), numberAfter(args, '--under-way')]
  await withCms(async (strapi) => {
    const now = new Date()
    const desk = await openBenchDesk(strapi, now)
    // One password for all of them: hashing two hundred would take longer than measuring.
    const password = `Aa1${randomBytes(12).toString('hex')}`
    const people = await makePeople(strapi, desk, users, password, now)
    await putUnderWay(
      strapi,
      people.map(({ userId }) => userId),
      underWay,
    )
    for (const { email } of people) console.log(JSON.stringify({ email, password }))
  })
})

function numberAfter(args: readonly string[], option: string): number {
  const at = args.indexOf(option)
  const value = at < 0 ? Number.NaN : Number(args[at + 1])
  if (!Number.isSafeInteger(value) || value < 0) throw new CommandError(`${option} needs a whole number`)
  return value
}
