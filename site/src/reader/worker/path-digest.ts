/** A path as the list of withdrawn pages names it: the first 16 hex digits of its SHA-256. */
export async function pathDigest(path: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(path)))
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
