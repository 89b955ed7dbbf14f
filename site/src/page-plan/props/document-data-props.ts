/** A document as data, beside its page: JSON text, the same for equal pages. */
export interface DocumentDataProps {
  kind: 'documentData'
  json: string
}
