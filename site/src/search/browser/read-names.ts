import type { KnownName } from '../known-name.ts'

const types = ['unit', 'service', 'channel'] as const

/** `/search/names.json` as fetched, checked without a schema library: this runs on a reader's phone. */
export function readNames(value: unknown): KnownName[] {
  return (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return []
    const { type, locale, path, name, portal }: Record<string, unknown> = { ...one }
    const known = types.find((each) => each === type)
    if (
      !known ||
      typeof path !== 'string' ||
      typeof name !== 'string' ||
      !/^(?:https:\/\/[a-z0-9.-]+)?\/[a-z]/.test(path)
    )
      return []
    if (locale !== 'vi' && locale !== 'en') return []
    return [{ type: known, locale, path, name, ...(typeof portal === 'string' ? { portal } : {}) }]
  })
}
