import type { Block, Body } from './body.ts'
import type { PublishedDocument } from './published-document.ts'

/** The ids of every file a published document shows or offers, each once, in order of appearance. */
export function filesOfDocument(document: PublishedDocument): string[] {
  return [...new Set(idsOf(document).filter((id): id is string => id !== null))]
}

function idsOf(document: PublishedDocument): (string | null)[] {
  switch (document.type) {
    case 'article':
      return [
        document.coverFileId,
        ...document.galleryFileIds,
        ...document.attachmentFileIds,
        ...filesOfBody(document.body),
      ]
    case 'legalDocument':
      return [...document.fileIds, ...filesOfBody(document.body)]
    case 'draftForComment':
      return [document.draftFileId, ...document.explanatoryFileIds, ...filesOfBody(document.body)]
    case 'publicService':
      return [...document.forms.map((form) => form.fileId), ...filesOfBody(document.guide)]
    case 'page':
      return [...document.fileIds, ...filesOfBody(document.body)]
    case 'person':
      return [document.portraitFileId, ...filesOfBody(document.bio), ...filesOfBody(document.duties)]
    case 'question':
      return [...filesOfBody(document.answer), document.answerFileId]
    case 'mediaAlbum':
      return [document.coverFileId, ...document.items.flatMap((item) => [item.fileId, item.subtitlesFileId])]
    case 'notice':
      return filesOfBody(document.body)
    case 'dataset':
      return [
        ...document.dataFileIds,
        document.reportFileId,
        ...filesOfBody(document.method),
        ...filesOfBody(document.analysis),
      ]
    case 'project':
      return [...filesOfBody(document.body), ...document.fileIds]
    case 'portal':
      return [document.emblemFileId, document.contact.mapFileId]
    case 'subPortal':
      return [document.emblemFileId]
    default:
      return []
  }
}

/** The ids of the files a body text shows, in order. */
export function filesOfBody(body: Body | null): string[] {
  return body ? body.content.flatMap(filesOfBlock) : []
}

function filesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'image':
      return [block.attrs.fileId]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(filesOfBlock))
    case 'blockquote':
      return block.content.flatMap(filesOfBlock)
    case 'table':
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => (cell.content as Block[]).flatMap(filesOfBlock)),
      )
    default:
      return []
  }
}
