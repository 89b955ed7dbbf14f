import { errors } from '@strapi/utils'
import type { LegacyEncoding } from 'shared-types/text'
import type { z } from 'zod'
import { fieldMessages } from './messages'

/** One thing an editor has to mend: the field it is in, as Strapi's form addresses it, and the words to show there. */
export interface FieldProblem {
  path: (string | number)[]
  message: string
  /** Set where the text is of an old encoding (MOHA-9.4): which, and the same value in Unicode, to be taken in one click. */
  legacy?: { encoding: LegacyEncoding; converted: unknown }
}

/**
 * Refuses an editor's input with every problem at its field. The panel shows nothing of any other shape. Where one of
 * them is text of an old encoding, `details.code` is `LEGACY_TEXT`, and its entry carries `encoding` and `converted`.
 */
export class InvalidContentError extends errors.ValidationError {
  constructor(problems: readonly FieldProblem[]) {
    const listed = problems.map(({ path, message, legacy }) => ({
      path: path.map(String),
      message,
      name: legacy ? 'LEGACY_TEXT' : 'ValidationError',
      ...legacy,
    }))
    const code = problems.some(({ legacy }) => legacy) ? { code: 'LEGACY_TEXT' } : {}
    super(fieldMessages.summary(problems.map((problem) => problem.message)), { ...code, errors: listed })
  }
}

/** A live row that its public contract refuses; thrown inside the publishing transaction, which is undone. */
export class NotPublishableError extends errors.ValidationError {
  constructor(type: string, documentId: string, cause: z.ZodError) {
    const problems = cause.issues.map((issue) => ({
      path: issue.path.map(String),
      message: fieldMessages.notPublishable(issue.path.join('.')),
      name: 'ValidationError',
    }))
    super(fieldMessages.notPublishableSummary(type, documentId), { errors: problems })
    this.cause = cause
  }
}
