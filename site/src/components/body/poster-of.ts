import type { Picture } from '../../page-plan/props/parts/picture.ts'

/** What stands in a player before it plays: loaded with the page, so an edition for a phone. */
export function posterOf({ src, editions }: Picture): string {
  return editions.filter(({ format, width }) => format === 'webp' && width <= 640).at(-1)?.path ?? src
}
