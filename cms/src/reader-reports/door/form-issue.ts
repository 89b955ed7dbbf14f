/** What keeps a report from being taken, and the field it is about. */
export interface FormIssue {
  code: 'missing' | 'tooLong' | 'noPage' | 'noPortal' | 'tooLarge' | 'notAForm' | 'elsewhere' | 'tooMany'
  field?: 'what' | 'message' | 'contact'
}
