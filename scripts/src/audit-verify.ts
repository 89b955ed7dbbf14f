import { runCommand } from './command/run-command.ts'
import { withCmsEnvironment } from './database/with-cms-environment.ts'
import { runCmsCommand } from './parts/run-cms-command.ts'
import { parseSettings } from './settings/parse-settings.ts'
import { rootDir } from './settings/root-dir.ts'

const help = `Checks the audit log: every event's hash, the order of their numbers, the head, and the triggers on it.

  npm run audit:verify
  npm run audit:verify -- --head HASH     also: this head, printed by an earlier check, must still be in the log

Prints the number of events and the line to keep somewhere else. Ends with 1 and names the first broken event when one
was changed, removed or put in, and every trigger that is missing or switched off (cms/docs/runbooks/audit-log.md).`

await runCommand({
  help,
  run: (args) =>
    withCmsEnvironment(parseSettings(process.env, rootDir), (environment) =>
      runCmsCommand({ name: 'audit-verify', args, environment }),
    ),
})
