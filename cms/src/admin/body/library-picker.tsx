import { useStrapiApp } from '@strapi/strapi/admin'
import type { ComponentType } from 'react'
import { z } from 'zod'

interface LibraryDialogProps {
  allowedTypes: readonly string[]
  multiple: boolean
  onClose: () => void
  onSelectAssets: (assets: unknown) => void
}

const dialogSchema = z.custom<ComponentType<LibraryDialogProps>>(
  (value) => typeof value === 'function' || (typeof value === 'object' && value !== null),
)
const chosenSchema = z.array(
  z.object({
    documentId: z.string(),
    mime: z.string(),
    alternativeText: z.string().nullish(),
    caption: z.string().nullish(),
  }),
)

/** A picture somebody chose, with the words the library holds for it. */
export interface ChosenImage {
  fileId: string
  alt: string
  caption: string
}

/** Strapi's own media library, open on its pictures. */
export function LibraryPicker({ onChoose, onClose }: { onChoose: (image: ChosenImage) => void; onClose: () => void }) {
  const found = useStrapiApp('LibraryPicker', ({ components }) => components['media-library'])
  const LibraryDialog = dialogSchema.parse(found)
  const choose = (assets: unknown) => {
    // The library shows every kind of file; only a picture can stand in a text.
    const file = chosenSchema.parse(assets).find(({ mime }) => mime.startsWith('image/'))
    if (file) onChoose({ fileId: file.documentId, alt: file.alternativeText ?? '', caption: file.caption ?? '' })
    else onClose()
  }
  return <LibraryDialog allowedTypes={['images']} multiple={false} onClose={onClose} onSelectAssets={choose} />
}
