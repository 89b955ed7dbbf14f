/** What Strapi hands to a side panel or a document action of its edit view. */
export interface EditView {
  /** uid of the content type */
  model: string
  /** absent while a document is being made */
  documentId?: string
  /** the row shown; absent while it is made, or not yet written in this language */
  document?: { documentId: string; locale?: string | null }
  activeTab: 'draft' | 'published' | null
}
