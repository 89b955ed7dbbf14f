/** Something the plan had to leave out. `subject` is a document's key, else an address or a page's name. */
export interface PlanIssue {
  code: 'file-missing' | 'address-taken' | 'page-failed' | 'document-failed' | 'answer-failed'
  subject: string
  detail: string
}
