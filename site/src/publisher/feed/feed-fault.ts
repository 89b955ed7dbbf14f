/** What was wrong with an answer of the CMS. */
export type FeedFaultCode =
  | 'unreachable'
  | 'timeout'
  | 'status'
  | 'tooLarge'
  | 'notJson'
  | 'contract'
  | 'gap'
  | 'digest'
  | 'missing'

/** The CMS did not answer, or not as the contract says. The tree stays as it is. */
export class FeedFault extends Error {
  readonly code: FeedFaultCode

  constructor(code: FeedFaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FeedFault'
    this.code = code
  }
}
