import type { DocumentKey } from './document-key'

/** A request of the panel that reads or saves one whole draft. */
export interface DocumentRequest {
  does: 'read' | 'save'
  key: DocumentKey
}

const place = /\/content-manager\/(collection-types|single-types)\/([^/?]+)(?:\/([^/?]+))?(?:\?(.*))?$/
const doings: Readonly<Record<string, 'read' | 'save'>> = { GET: 'read', PUT: 'save', POST: 'save' }

/** Tells such a request by its method and address; null for lists, published versions, actions and everything else. */
export function documentRequest(method: string, address: string): DocumentRequest | null {
  const [, kind, uid = '', documentId = '', asked = ''] = place.exec(address) ?? []
  const does = doings[method]
  if (!kind || !does || documentId === 'actions') return null
  if (kind === 'single-types' ? documentId !== '' || method === 'POST' : (documentId === '') !== (method === 'POST'))
    return null
  const params = new URLSearchParams(asked)
  if (params.get('status') === 'published') return null
  return { does, key: { uid, documentId, locale: localeIn(params) } }
}

function localeIn(params: URLSearchParams): string {
  return params.get('locale') || params.get('plugins[i18n][locale]') || 'vi'
}
