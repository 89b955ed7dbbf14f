/**
 * Runs a command's main function: its help on `--help`, exit code 0 only when it returned, one clear line on failure.
 * The process ends by itself; a library that keeps a timer does not keep it open.
 */
export function runCommand(help: string, main: (args: string[]) => Promise<void>): void {
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help)
    return
  }
  main(args).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error instanceof CommandError ? error.message : error)
      process.exit(1)
    },
  )
}

/** Something the caller can mend: shown as one sentence without a stack. */
export class CommandError extends Error {}
