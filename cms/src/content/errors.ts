import { errors } from '@strapi/utils'
import type { z } from 'zod'
import { fieldMessages } from './messages'

/** One thing an editor has to mend: the field it is in, as Strapi's form addresses it, and the words to show there. */
export interface FieldProblem {
  path: (string | number)[]
  message: string
}

/** Refuses an editor's input with every problem at its field. The panel shows nothing of any other shape. */
export class InvalidContentError extends errors.ValidationError {
  constructor(problems: readonly FieldProblem[]) {
    const listed = problems.map((problem) => ({ ...problem, path: problem.path.map(String), name: 'ValidationError' }))
    super(fieldMessages.summary(problems.map((problem) => problem.message)), { errors: listed })
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
