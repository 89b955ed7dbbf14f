import type { PictureEdition } from '../../page-plan/props/parts/picture.ts'

/** The editions of one format as `srcset` has them; null where there are none. */
export function srcsetOf(editions: readonly PictureEdition[], format: PictureEdition['format']): string | null {
  const own = editions.filter((edition) => edition.format === format)
  return own.length > 0 ? own.map(({ path, width }) => `${path} ${width}w`).join(', ') : null
}
