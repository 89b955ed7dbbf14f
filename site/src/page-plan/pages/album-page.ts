import type { MediaAlbum } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { clipOf } from '../parts/clip-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { splitKey } from '../parts/split-key.ts'
import type { AlbumItem, AlbumProps } from '../props/album-props.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/thu-vien/<slug>/`: pictures, films or recordings, each with its caption and what is said in it (MOHA-18.2). */
export const albumPage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `album ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const album = read.document('mediaAlbum', documentId, locale)
      if (!album) return null
      const front = sectionPath('albums', locale)
      const chrome = chromeOf(read, {
        portalId: portalIdOf(album),
        locale,
        editions: ownEditions(read, album),
        title: album.title,
        description: album.summary,
        feedsOf: front,
        above: [{ kind: 'section', section: 'albums', path: front }],
      })
      if (!chrome) return null
      const files = new FileShelf(read, key)
      const items = album.items.flatMap((item) => itemOf(files, item) ?? [])
      const first = items.find((item) => item.form === 'picture')
      const props: AlbumProps = {
        kind: 'album',
        chrome,
        facts: documentFacts(read, album, chrome),
        albumKind: album.kind,
        title: album.title,
        summary: album.summary,
        cover: files.picture(album.coverFileId) ?? first?.picture ?? null,
        items,
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })

function itemOf(files: FileShelf, item: MediaAlbum['items'][number]): AlbumItem | null {
  const file = files.link(item.fileId)
  if (!file) return null
  const shared = { caption: item.caption, credit: item.credit, transcript: paragraphsOf(item.transcript) }
  if (file.mime.startsWith('image/')) {
    const picture = files.picture(item.fileId, { alt: item.altText })
    return picture && { ...shared, form: 'picture', picture: { ...picture, caption: '' } }
  }
  const subtitles = item.subtitlesFileId === null ? null : files.link(item.subtitlesFileId)
  const clip = clipOf(file, item.altText, subtitles?.path ?? null)
  return clip ? { ...shared, form: 'clip', clip } : { ...shared, form: 'file', file }
}

function paragraphsOf(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
