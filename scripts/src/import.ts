import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { PlainFailure } from './command/plain-failure.ts'
import { runCommand } from './command/run-command.ts'
import { withCmsEnvironment } from './database/with-cms-environment.ts'
import { runCmsCommand } from './parts/run-cms-command.ts'
import { parseSettings } from './settings/parse-settings.ts'
import { rootDir } from './settings/root-dir.ts'

const kinds = ['legal', 'article', 'draft']

const help = `Reads documents from files (.txt, .docx, .pdf with text) and makes drafts of them, with a report of what it could not read.

  npm run import -- legal FILE…      legal documents
  npm run import -- article FILE…    news items
  npm run import -- draft FILE…      drafts for public comment`

await runCommand({ help, run: importFiles })

async function importFiles(args: string[]): Promise<void> {
  const [kind, ...rest] = args
  if (!kind || !kinds.includes(kind))
    throw new PlainFailure(`Say what the files are: ${kinds.join(', ')}. Add --help to see how to call it.`)
  // npm runs scripts in the project's folder; people name files from where they stand.
  const from = process.env.INIT_CWD ?? process.cwd()
  const files = rest.map((word) => (word.startsWith('--') ? word : resolve(from, word)))
  if (!files.some((word) => !word.startsWith('--'))) throw new PlainFailure('Name at least one file.')
  for (const file of files) {
    if (!file.startsWith('--') && !existsSync(file)) throw new PlainFailure(`The file ${file} does not exist.`)
  }
  await withCmsEnvironment(parseSettings(process.env, rootDir), (environment) =>
    runCmsCommand({ name: 'import', args: [kind, ...files], environment }),
  )
}
