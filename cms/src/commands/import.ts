import './log-errors-only'
import { helpWords } from '../import/report/report-words'
import { runImport } from '../import/run-import'
import { withCms } from './load-cms'
import { runCommand } from './run-command'

runCommand(helpWords, async (args) => {
  // npm runs scripts in the project's folder; people name files from where they stand.
  const folder = process.env.INIT_CWD ?? process.cwd()
  const code = await runImport(args, { folder, print: console.log, complain: console.error, withCms }, new Date())
  process.exit(code)
})
