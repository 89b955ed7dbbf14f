import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { PlainFailure } from '../command/plain-failure.ts'
import { exitOf } from './exit-of.ts'
import type { RunningPart } from './running-part.ts'

const stopWithParent = new URL('./stop-with-parent.ts', import.meta.url).href

/** How to start one part. */
export interface ProcessPlan {
  name: string
  /** The program and its arguments, run by this Node. */
  args: string[]
  folder: string
  environment: Record<string, string | undefined>
  /** Begun anew at every start. */
  logFile: string
  /** Milliseconds between asking the process to end and making it. */
  patience: number
}

/**
 * Starts a part in a process group of its own: Ctrl-C in a terminal reaches the starter alone, which then stops the
 * parts in their order.
 */
export function startProcess(plan: ProcessPlan): RunningPart {
  const program = plan.args[0] ?? ''
  if (!existsSync(program))
    throw new PlainFailure(`The file ${program} is missing: take a complete copy of the project.`)
  mkdirSync(dirname(plan.logFile), { recursive: true })
  const log = openSync(plan.logFile, 'w')
  const child = spawn(process.execPath, ['--import', stopWithParent, ...plan.args], {
    cwd: plan.folder,
    env: plan.environment,
    stdio: ['pipe', log, log],
    detached: true,
  })
  const exited = exitOf(child)
  return {
    name: plan.name,
    logFile: plan.logFile,
    pid: child.pid,
    exited,
    async stop() {
      child.kill('SIGTERM')
      const insist = setTimeout(() => child.kill('SIGKILL'), plan.patience)
      await exited
      clearTimeout(insist)
    },
  }
}
