import type { Picture } from '../../page-plan/props/parts/picture.ts'

/** What a list shows of a picture: its smallest edition, in the format every browser of the last years reads. */
export function thumbnailOf({ src, editions }: Picture): string {
  return editions.find(({ format }) => format === 'webp')?.path ?? src
}
