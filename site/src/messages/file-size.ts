import type { Locale } from 'shared-types/content'

/** A size in bytes as people read it: "812 B", "14 KB", "2,3 MB" ("2.3 MB" in English). */
export function fileSize(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`
  const megabytes = (bytes / 1_000_000).toFixed(1)
  return `${locale === 'vi' ? megabytes.replace('.', ',') : megabytes} MB`
}
