import { PlainFailure } from './plain-failure.ts'

/** What to print for a failure: one sentence where a person can act on it, everything known where it is a fault. */
export function describeFailure(error: unknown): string {
  if (error instanceof PlainFailure) return error.message
  const { code, path } = systemError(error)
  if (code === 'ENOSPC') return `The disk is full${path ? ` (${path})` : ''}: free some space, then start again.`
  if (code === 'ENOENT' && path)
    return `The file ${path} is missing: take a complete copy of the project, then try again.`
  if (code === 'EACCES' && path) return `${path} may not be read or written by this user.`
  if (!(error instanceof Error)) return `Something failed: ${String(error)}`
  const cause = error.cause ? `\ncaused by: ${describeFailure(error.cause)}` : ''
  return `${error.stack ?? error.message}${cause}`
}

function systemError(error: unknown): { code?: string; path?: string } {
  if (!(error instanceof Error)) return {}
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined
  return { code, path }
}
