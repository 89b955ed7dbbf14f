import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseOptions } from './command/parse-options.ts'
import { PlainFailure } from './command/plain-failure.ts'
import { runCommand } from './command/run-command.ts'
import { claimDataDir, claimFile } from './settings/claim-data-dir.ts'
import { parseSettings } from './settings/parse-settings.ts'
import { rootDir } from './settings/root-dir.ts'

const help = `Deletes everything made at run time: the embedded database, uploads, the public tree, secrets and logs.

  npm run reset             asks first
  npm run reset -- --yes    does not ask`

/** What we put into the data folder; anything else in it is somebody else's and stays. */
const ours = ['postgres', 'uploads', 'publisher', 'www', 'logs', 'furnished', 'secrets.json', claimFile]

await runCommand({ help, run: reset })

async function reset(args: string[]): Promise<number> {
  const { values } = parseOptions(args, { yes: { type: 'boolean', default: false } })
  const settings = parseSettings(process.env, rootDir)
  if (!existsSync(settings.dataDir)) {
    console.log(`There is nothing to delete: ${settings.dataDir} does not exist.`)
    return 0
  }
  const release = claimDataDir(settings.dataDir)
  if (!values.yes && !(await isAgreed(settings.dataDir))) {
    console.log('Nothing was deleted.')
    return 1
  }
  release()
  for (const name of ours) rmSync(join(settings.dataDir, name), { recursive: true, force: true })
  if (readdirSync(settings.dataDir).length === 0) rmdirSync(settings.dataDir)
  console.log(`Deleted what was in ${settings.dataDir}.`)
  if (settings.databaseUrl) console.log('The database of DATABASE_URL was not touched.')
  return 0
}

async function isAgreed(dataDir: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new PlainFailure('There is nobody to ask here: add --yes to delete without asking.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`Delete the database, uploads and public tree in ${dataDir}? Type "yes": `)
  terminal.close()
  return answer.trim() === 'yes'
}
