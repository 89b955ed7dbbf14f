/** What Strapi hands to a side panel or a document action of its edit view. */
export interface EditView {
  /** uid of the content type */
  model: string
  /** absent while a document is being made */
  documentId?: string
  /** the row shown; absent while it is made, without a documentId where it is not yet written in this language */
  document?: { documentId?: string }
  activeTab: 'draft' | 'published' | null
}
