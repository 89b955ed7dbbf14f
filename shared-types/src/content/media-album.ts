import { z } from 'zod'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

export const mediaAlbumKinds = ['photo', 'video', 'audio', 'infographic'] as const

/** Pictures, films or recordings shown together (requirements B.1 MediaAlbum, MOHA-18.2, BP-7.1, MIC-p5a). */
export const mediaAlbumSchema = z.object({
  type: z.literal('mediaAlbum'),
  ...reviewedDocumentFields,
  kind: z.enum(mediaAlbumKinds),
  title: z.string().min(1).max(300),
  summary: z.string().max(1000),
  /** The album's own picture in lists; null: its first picture. */
  coverFileId: z.string().nullable(),
  items: z
    .array(
      z.object({
        fileId: z.string(),
        caption: z.string().min(1).max(500),
        /** What is to be seen or heard, for those who cannot. */
        altText: z.string().min(1).max(500),
        credit: z.string().min(1).max(300),
        /** What is said, in words; plain text, a line break is a new paragraph. */
        transcript: z.string().max(50_000).nullable(),
        /** WebVTT subtitles of a film. */
        subtitlesFileId: z.string().nullable(),
      }),
    )
    .min(1),
})
export type MediaAlbum = z.infer<typeof mediaAlbumSchema>
