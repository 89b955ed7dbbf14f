import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { PlainFailure } from './plain-failure.ts'

/** `node:util` parseArgs in strict form, with a wrong option told in one sentence. */
export function parseOptions<const T extends ParseArgsOptionsConfig>(
  args: string[],
  options: T,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args, options, allowPositionals, strict: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new PlainFailure(`${reason} Add --help to see how to call it.`, { cause: error })
  }
}
