import slugify from '@sindresorhus/slugify'

/** A permanent address part from Vietnamese text: marks dropped, `đ` → `d`, `15/2026` → `15-2026`, at most 120 characters. */
export function slugOf(text: string): string {
  const slug = slugify(text.normalize('NFC').replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D'), { decamelize: false })
  return slug.length <= 120
    ? slug
    : slug
        .slice(0, 121)
        .replace(/-[^-]*$/, '')
        .slice(0, 120)
}
