import { z } from 'zod'
import { parseOptions } from './command/parse-options.ts'
import { PlainFailure } from './command/plain-failure.ts'
import { runCommand } from './command/run-command.ts'
import { jsonLines } from './console/json-lines.ts'
import { withCmsEnvironment } from './database/with-cms-environment.ts'
import { askCmsCommand } from './parts/run-cms-command.ts'
import { parseSettings } from './settings/parse-settings.ts'
import { rootDir } from './settings/root-dir.ts'

const help = `Looks after accounts of the panel.

  npm run admin -- reset-password EMAIL    gives the account a new password and shows it once`

const answerSchema = z.object({ email: z.string(), password: z.string() })

await runCommand({ help, run: admin })

async function admin(args: string[]): Promise<void> {
  const [action, email, ...rest] = parseOptions(args, {}, true).positionals
  if (action !== 'reset-password' || !email || rest.length > 0) {
    throw new PlainFailure('Call it as: npm run admin -- reset-password EMAIL')
  }
  const settings = parseSettings(process.env, rootDir)
  await withCmsEnvironment(settings, async (environment) => {
    const command = { name: 'reset-password', args: [email], environment }
    const printed = await askCmsCommand(command, new AbortController().signal)
    const account = answerSchema.parse(jsonLines(printed)[0])
    console.log(`The new password of ${account.email}, shown this once: ${account.password}`)
  })
}
