/** A place in a policy file, counted from 1. */
export interface FilePlace {
  file: string
  line: number
  /** Where in the file, e.g. `chains[0].transitions[3].move`; empty for the whole of it. */
  path: string
}

/** One thing that is wrong in a policy file, in words for whoever edits it. */
export interface PolicyFileProblem extends FilePlace {
  /** What is wrong and what is allowed. */
  message: string
}

/** Policy files that cannot be used: the CMS does not start. Its message names each place. */
export class PolicyFileError extends Error {
  readonly problems: readonly PolicyFileProblem[]

  constructor(problems: readonly PolicyFileProblem[], options?: ErrorOptions) {
    const lines = problems.map(
      ({ file, line, path, message }) => `  ${file}:${line}${path ? ` ${path}` : ''}: ${message}`,
    )
    super(`The CMS does not start: its policy profiles are not usable.\n${lines.join('\n')}`, options)
    this.name = 'PolicyFileError'
    this.problems = problems
  }
}
