import { createQuestion } from './question'

/** Asks the person signing in for a code; `asked` says why once more, and null answers that they gave up. */
export const secondFactorQuestion = createQuestion<string | null, string | null>()
