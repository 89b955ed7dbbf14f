import { runCommand } from './command/run-command.ts'
import { withCmsEnvironment } from './database/with-cms-environment.ts'
import { runCmsCommand } from './parts/run-cms-command.ts'
import { parseSettings } from './settings/parse-settings.ts'
import { rootDir } from './settings/root-dir.ts'

const help = `Reads documents from files (.txt, .docx, .pdf with text) and makes drafts of them, with a report of what it could not read.

  npm run import -- legal FILE…      legal documents, and letters with a draft for comment
  npm run import -- article FILE…    news items

  --as ADDRESS     whose drafts they are          --portal LABEL  --unit CODE  --channel SLUG  --topic SLUG
  --set field=…    a value the file does not say  --source NAME  --source-url URL  --origin KIND   (article)
  --dry-run        only the report                --force  again, though it was imported    --json  for machines

Ends with 0 when every file was taken, 1 when some were not, 2 when the call is off.`

await runCommand({ help, run: importFiles })

/** Passes the call on as it is: the CMS's own command reads it and answers with its own exit code. */
async function importFiles(args: string[]): Promise<number> {
  return withCmsEnvironment(parseSettings(process.env, rootDir), (environment) =>
    runCmsCommand({ name: 'import', args, environment: { INIT_CWD: process.cwd(), ...environment } }),
  )
}
