/** Where steps are shown: a terminal, or a file that only ever grows. */
export interface Screen {
  write(text: string): unknown
  isTTY?: boolean
}

/** Shows a story step by step, each with its time. */
export interface StepReporter {
  /** Runs `work` as a step; `note` adds a few words to its finished line. A failing step is marked, then rethrown. */
  step<T>(title: string, work: (note: (words: string) => void) => Promise<T> | T): Promise<T>
  /** Seconds since the reporter was made, e.g. `12.3 s`. */
  elapsed(): string
}

/** `now` is in milliseconds. On a terminal a running step counts its seconds; elsewhere a slow one says so now and then. */
export function createStepReporter(screen: Screen, now: () => number): StepReporter {
  const began = now()
  return {
    elapsed: () => seconds(now() - began),
    async step(title, work) {
      const stepBegan = now()
      let words = ''
      const line = (mark: string) => `  ${mark} ${title.padEnd(44)} ${seconds(now() - stepBegan).padStart(7)}`
      if (screen.isTTY) screen.write(line('…'))
      const ticking = setInterval(
        () => screen.write(screen.isTTY ? `\r${line('…')}` : `${line('…')}\n`),
        screen.isTTY ? 250 : 10_000,
      )
      const finish = (mark: string) => {
        clearInterval(ticking)
        screen.write(`${screen.isTTY ? '\r\x1b[2K' : ''}${line(mark)}${words ? `  ${words}` : ''}\n`)
      }
      try {
        const result = await work((text) => {
          words = text
        })
        finish('✓')
        return result
      } catch (error) {
        finish('✗')
        throw error
      }
    },
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
