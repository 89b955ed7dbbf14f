import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PlainFailure } from '../command/plain-failure.ts'
import { lastLines } from '../console/last-lines.ts'
import { rootDir } from '../settings/root-dir.ts'
import { runToEnd } from './run-to-end.ts'

/** One call of one of the CMS's own commands (`cms/src/commands`). */
export interface CmsCommand {
  name: string
  args: string[]
  environment: Record<string, string | undefined>
}

/** Runs it in this terminal, input and output included, and gives its exit code; it has said itself what went wrong. */
export async function runCmsCommand(command: CmsCommand): Promise<number> {
  return (await runToEnd(errandOf(command))) ?? 1
}

/** Runs it silently and gives what it printed; a failure shows the end of what it complained about. */
export async function askCmsCommand(command: CmsCommand, signal: AbortSignal): Promise<string> {
  const printed = { stdout: '', stderr: '' }
  const output = (text: string, from: 'stdout' | 'stderr') => {
    printed[from] += text
  }
  const code = await runToEnd({ ...errandOf(command), output, signal })
  if (code === 0) return printed.stdout
  const words = lastLines(printed.stderr || printed.stdout, 15)
  throw new PlainFailure(`The CMS command "${command.name}" failed (exit code ${code}):\n${words}`)
}

function errandOf({ name, args, environment }: CmsCommand) {
  const program = join(rootDir, 'cms', 'dist', 'src', 'commands', `${name}.js`)
  if (!existsSync(program)) throw new PlainFailure(`The CMS has no command "${name}" (${program} is missing).`)
  return { args: [program, ...args], folder: join(rootDir, 'cms'), environment }
}
