import type { AudioObject, CreativeWork, ImageObject, VideoObject } from 'schema-dts'
import type { AlbumItem } from '../page-plan/props/album-props.ts'
import type { PropsOf } from '../page-plan/props/page-props.ts'
import { addressOf } from './address-of.ts'
import { imageOf, workOf } from './work-of.ts'

type Piece = Exclude<ImageObject | VideoObject | AudioObject, string>

/** A media album and its pieces, in the words of schema.org. */
export function album(page: PropsOf<'album'>): Exclude<CreativeWork, string> {
  return {
    '@type': page.items.every(({ form }) => form === 'picture') ? 'ImageGallery' : 'MediaGallery',
    ...workOf(page.chrome, page.facts),
    name: page.title,
    ...(page.summary ? { abstract: page.summary } : {}),
    ...(page.cover ? { image: imageOf(page.chrome, page.cover) } : {}),
    associatedMedia: page.items.flatMap((item) => pieceOf(page, item) ?? []),
  }
}

function pieceOf({ chrome, facts, cover }: PropsOf<'album'>, item: AlbumItem): Piece | null {
  const words = { caption: item.caption, creditText: item.credit }
  if (item.form === 'picture') return { ...imageOf(chrome, item.picture), ...words }
  if (item.form === 'file') return null
  const { medium, file, label } = item.clip
  const played = {
    ...words,
    name: item.caption,
    description: label,
    contentUrl: addressOf(chrome, file.path),
    encodingFormat: file.mime,
    uploadDate: facts.publishedAt,
    ...(item.transcript.length > 0 ? { transcript: item.transcript.join('\n') } : {}),
  }
  if (medium === 'audio') return { '@type': 'AudioObject', ...played }
  return { '@type': 'VideoObject', ...played, ...(cover ? { thumbnailUrl: addressOf(chrome, cover.src) } : {}) }
}
