import { moveFailure } from './move-failure'

/** Why what was sent was refused, in sentences; empty where it was taken. */
export function refusalReasons(answer: { data: unknown } | { error: unknown }): string[] {
  return 'error' in answer ? moveFailure(answer.error) : []
}
