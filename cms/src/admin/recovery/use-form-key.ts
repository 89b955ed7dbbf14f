import { useQueryParams } from '@strapi/strapi/admin'
import { useParams } from 'react-router-dom'
import type { DocumentKey } from './document-key'

interface Query {
  status?: string
  plugins?: { i18n?: { locale?: string } }
}

/** Which draft the edit view's form holds; null for a published version, which nobody types into, and for a copy. */
export function useFormKey(): DocumentKey | null {
  const { slug, id = '', origin } = useParams()
  const [{ query }] = useQueryParams<Query>()
  if (!slug || origin || query.status === 'published') return null
  return { uid: slug, documentId: id === 'create' ? '' : id, locale: query.plugins?.i18n?.locale ?? 'vi' }
}
