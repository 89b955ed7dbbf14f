import type { Rendition } from 'shared-types/content'

/** The file an edition is written to, in the folder of its picture's drafts. */
export const draftName = ({ width, format }: Pick<Rendition, 'width' | 'format'>): string => `${width}.${format}`
