import type { Model } from './is-open-field'
import { isReviewedUid } from './is-reviewed-uid'

/** What of a linked document under review may be asked for: which one it is, not what it says. */
const openOfLinked: ReadonlySet<string> = new Set(['id', 'documentId', 'locale'])

/**
 * Whether documents may be filtered like this. Strapi lets a filter reach into what a document is linked to: yes and no
 * would tell the text of a linked document letter by letter, a sealed one's included.
 */
export function isOpenFilter(models: (uid: string) => Model | undefined, uid: string, where: unknown): boolean {
  return everyField(where, (name, inner) => {
    const attribute = models(uid)?.attributes[name]
    const next = attribute?.target ?? attribute?.component
    if (next === undefined) return true
    return isReviewedUid(next)
      ? everyField(inner, (field) => openOfLinked.has(field))
      : isOpenFilter(models, next, inner)
  })
}

/** Whether it holds of every field a filter names, with what it asks of it; through operators and lists. */
function everyField(where: unknown, holds: (name: string, inner: unknown) => boolean): boolean {
  if (Array.isArray(where)) return where.every((one) => everyField(one, holds))
  if (typeof where !== 'object' || where === null) return true
  return Object.entries(where).every(([key, inner]) => {
    if (key.startsWith('$') || /^\d+$/.test(key)) return everyField(inner, holds)
    const [name = '', ...deeper] = key.split('.')
    return holds(
      name,
      deeper.reduceRight<unknown>((value, field) => ({ [field]: value }), inner),
    )
  })
}
