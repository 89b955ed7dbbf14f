import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { rootDir } from '../settings/root-dir.ts'
import { describeFailure } from './describe-failure.ts'

/** One `npm run …` command. */
export interface Command {
  /** Shown by `--help`: the first line says what it does, the rest how to call it. */
  help: string
  /** Does the work; a returned number is the exit code, nothing means 0. */
  run(args: string[]): Promise<number | undefined> | Promise<void>
}

/** Runs a command to its exit code: `--help` prints, a failure prints what a person can do and ends with 1. */
export async function runCommand(command: Command): Promise<void> {
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h')) return console.log(command.help)
  try {
    if (existsSync(join(rootDir, '.env'))) process.loadEnvFile(join(rootDir, '.env'))
    process.exitCode = (await command.run(args)) ?? 0
  } catch (error) {
    console.error(`\n✗ ${describeFailure(error)}`)
    process.exitCode = 1
  }
}
