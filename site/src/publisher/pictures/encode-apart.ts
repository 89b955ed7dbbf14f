import { execFile } from 'node:child_process'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Encoded, encodedSchema } from './encoded.ts'

const program = fileURLToPath(new URL('./encode-picture.ts', import.meta.url))
/** Milliseconds after which a picture is given up. The largest that is opened takes a tenth of it. */
const patience = 60_000
/** Below everything else on the machine: readers and the next publish come first. */
const priority = 15

/**
 * Makes the editions of a picture in a process of its own (`encoder`), without our environment: one that makes it
 * say what nobody understands is refused; where it was killed, broke or took too long nothing is known of the picture:
 * `unfinished`. Throws only where `signal` ends it.
 */
export function encodeApart(
  picture: string,
  folder: string,
  signal: AbortSignal,
  encoder: string = program,
): Promise<Encoded> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['--max-old-space-size=128', '--disable-warning=ExperimentalWarning', encoder, picture, folder],
      { env: {}, timeout: patience, killSignal: 'SIGKILL', signal },
      (fault, stdout) => {
        if (signal.aborted) return reject(signal.reason)
        if (!fault) return resolve(understood(stdout))
        resolve({ kind: 'unfinished', detail: `the encoder ended early: ${fault.signal ?? fault.code ?? 'unknown'}` })
      },
    )
    if (child.pid !== undefined) stepBack(child.pid)
  })
}

/** Never throws: in the callback of a process it would end the publisher. */
function understood(stdout: string): Encoded {
  try {
    return encodedSchema.parse(JSON.parse(stdout))
  } catch {
    return { kind: 'refused', detail: `the picture made its reader say: ${JSON.stringify(stdout.slice(0, 200))}` }
  }
}

function stepBack(pid: number): void {
  try {
    setPriority(pid, priority)
  } catch {
    // It may have ended already.
  }
}
