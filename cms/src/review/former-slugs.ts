/** As many redirects as the public contract carries. */
const maxFormerSlugs = 50

/** The addresses a document had and has no more, newest last. */
export function formerSlugs(earlier: readonly string[], before: string | null, now: string | null): string[] {
  const all = before === null ? earlier : [...earlier.filter((slug) => slug !== before), before]
  return all.filter((slug) => slug !== now).slice(-maxFormerSlugs)
}
