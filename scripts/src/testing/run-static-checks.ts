import { spawn } from 'node:child_process'
import { rootDir } from '../settings/root-dir.ts'
import type { Outcome } from './outcome.ts'
import { type StaticCheck, staticChecks } from './static-checks.ts'

/** How many checks run at once; each is one busy process. */
const atOnce = 2

/** Runs every static check and prints a line for each; a failed one is followed by all it said. */
export async function runStaticChecks(): Promise<Outcome> {
  const waiting = staticChecks(rootDir)
  const total = waiting.length
  const failures: string[] = []
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift())
      if (!(await runCheck(check))) failures.push(`checks > ${check.title}`)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return { passed: total - failures.length, failed: failures.length, skipped: 0, failures }
}

async function runCheck({ title, command, args }: StaticCheck): Promise<boolean> {
  const began = performance.now()
  const child = spawn(command, args, { cwd: rootDir, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      said += error.message
      resolve(1)
    })
    child.once('close', resolve)
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    `  ${code === 0 ? '✓' : '✗'} ${title.padEnd(50)} ${seconds.padStart(5)} s${code === 0 ? '' : `\n${said.trimEnd()}\n`}`,
  )
  return code === 0
}
