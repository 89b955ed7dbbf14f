import type { ChildProcess } from 'node:child_process'

/** Settles when a process is gone, or could not be started, with a short reason such as `exit code 1`. */
export function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`))
  })
}
