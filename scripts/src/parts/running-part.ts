/** A program that was started and is looked after until it is stopped. */
export interface RunningPart {
  /** As people read it, e.g. `The CMS`. */
  name: string
  logFile: string
  pid?: number | undefined
  /** Settles when the process is gone, with a short reason such as `exit code 1`. */
  exited: Promise<string>
  /** Asks the process to end, insists after a while, and settles when it is gone. */
  stop(): Promise<void>
}
