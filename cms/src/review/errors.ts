import { issueMessage } from './messages'
import type { ReviewIssue } from './wall-issue'

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 422

const names: Record<RefusalStatus, string> = {
  400: 'ValidationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'UnprocessableEntityError',
}

/** The body of a refused request in the shape the admin panel shows; another shape crashes it. */
export interface RefusalBody {
  data: null
  error: {
    status: RefusalStatus
    name: string
    message: string
    details: {
      code: string
      errors: { path: string[]; message: string; name: string }[]
      /** Of a 409: who was quicker, and when. */
      conflict?: { name: string; at: string }
    }
  }
}

/**
 * A review rule said no. Thrown where Strapi only understands a throw (document and database hooks); its error handler
 * answers with `status`, `message` and `details` as they stand here. `citedAs` is how the regulation in force is cited.
 */
export class ReviewRefusal extends Error {
  readonly status: RefusalStatus
  readonly details: RefusalBody['error']['details']
  readonly issues: readonly [ReviewIssue, ...ReviewIssue[]]

  constructor(status: RefusalStatus, issues: readonly [ReviewIssue, ...ReviewIssue[]], citedAs?: string) {
    super(issues.map((issue) => issueMessage(issue, citedAs)).join(' '))
    this.name = names[status]
    this.status = status
    this.issues = issues
    const [{ code, params }] = issues
    this.details = {
      code,
      errors: issues.map((issue) => ({
        path: issue.field ? [issue.field] : [],
        message: issueMessage(issue, citedAs),
        name: issue.code,
      })),
      ...(code === 'CASE_MOVED_ON' || code === 'EDIT_CONFLICT'
        ? { conflict: { name: String(params?.['name'] ?? ''), at: String(params?.['at'] ?? '') } }
        : {}),
    }
  }

  /** The same as a response body. */
  get body(): RefusalBody {
    return { data: null, error: { status: this.status, name: this.name, message: this.message, details: this.details } }
  }
}

/** Refuses for one reason without a parameter. */
export function refuse(status: RefusalStatus, code: ReviewIssue['code'], field?: string): never {
  throw new ReviewRefusal(status, [{ code, clause: 'default', ...(field === undefined ? {} : { field }) }])
}
