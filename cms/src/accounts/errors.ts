import { type AccountCode, accountMessage } from './messages'

export type AccountStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429

const names: Record<AccountStatus, string> = {
  400: 'ValidationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'UnprocessableEntityError',
  429: 'RateLimitError',
}

/** One thing an account rule found. */
export interface AccountIssue {
  code: AccountCode
  /** The field of the request to mend, where there is one. */
  field?: string
  params?: Readonly<Record<string, string | number>>
}

/** An account rule said no. Answered with status, words and every issue, in the shape the panel shows. */
export class AccountRefusal extends Error {
  readonly status: AccountStatus
  readonly issues: readonly [AccountIssue, ...AccountIssue[]]

  constructor(status: AccountStatus, issues: readonly [AccountIssue, ...AccountIssue[]]) {
    super(issues.map(({ code, params }) => accountMessage(code, params)).join(' '))
    this.name = names[status]
    this.status = status
    this.issues = issues
  }

  /** Strapi's error handler answers with these as they stand here. */
  get details() {
    return {
      code: this.issues[0].code,
      errors: this.issues.map(({ code, field, params }) => ({
        path: field ? [field] : [],
        message: accountMessage(code, params),
        name: code,
      })),
    }
  }

  /** The same as a response body. */
  get body() {
    const { status, name, message, details } = this
    return { data: null, error: { status, name, message, details } }
  }
}

/** Refuses for one reason. */
export function refuseAccount(status: AccountStatus, code: AccountCode, field?: string): never {
  throw new AccountRefusal(status, [{ code, ...(field === undefined ? {} : { field }) }])
}
