import type { Chrome } from '../../page-plan/props/parts/chrome.ts'
import type { PageKind } from '../../page-plan/props/page-props.ts'

const drawn = import.meta.glob<string>('./share-pictures/*.png', { eager: true, query: '?url', import: 'default' })
const pictureOfKind: Partial<Record<PageKind, string>> = {
  article: 'article',
  legalDocument: 'legal',
  legalDocumentList: 'legal',
  legalComparison: 'legal',
  draft: 'draft',
  draftList: 'draft',
  service: 'service',
  serviceList: 'service',
}

/** Path of what others show beside a link to a page without a picture of its own: by the portal's accent and the kind. */
export function sharePicture({ portal }: Chrome, kind: PageKind | null): string | null {
  const name = (kind && pictureOfKind[kind]) ?? 'home'
  return drawn[`./share-pictures/${portal.accent}-${name}.png`] ?? null
}
