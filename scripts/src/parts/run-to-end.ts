import { spawn } from 'node:child_process'

/** A program run to its end. Without `output` it shares this terminal. */
export interface Errand {
  args: string[]
  folder: string
  environment: Record<string, string | undefined>
  output?: (text: string, from: 'stdout' | 'stderr') => void
  /** Ends the program, and all it has started, when it aborts. */
  signal?: AbortSignal | undefined
}

/** Runs this Node with `args` and gives the exit code; null when a signal ended it. */
export async function runToEnd(errand: Errand): Promise<number | null> {
  const { output, signal } = errand
  const child = spawn(process.execPath, errand.args, {
    cwd: errand.folder,
    env: errand.environment,
    stdio: output ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // With a signal, ending it is the caller's business alone: Ctrl-C in the terminal must not reach it twice.
    detached: signal !== undefined,
  })
  child.stdout?.setEncoding('utf8').on('data', (text: string) => output?.(text, 'stdout'))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => output?.(text, 'stderr'))
  const end = () => child.pid && process.kill(-child.pid, 'SIGTERM')
  signal?.addEventListener('abort', end, { once: true })
  try {
    return await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  } finally {
    signal?.removeEventListener('abort', end)
  }
}
