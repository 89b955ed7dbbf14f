import type { LegacyEncoding } from 'shared-types/text'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'

/** Refuses text of an old encoding at its field, with the same value in Unicode (MOHA-9.4, HY-10.2, HY-10.3). */
export function legacyProblem(path: FieldProblem['path'], encoding: LegacyEncoding, converted: unknown): FieldProblem {
  return { path, message: fieldMessages.legacyText(encoding), legacy: { encoding, converted } }
}
