/** What an address seems to ask for, as words to search with: its last part that says something. Empty where none does. */
export function wordsOfAddress(path: string): string {
  const parts = path
    .split('/')
    .map(readable)
    .filter((part) => /\p{L}{2}/u.test(part) && !/^(?:index|en)$/.test(part))
  return (parts.at(-1) ?? '').slice(0, 200)
}

function readable(part: string): string {
  return decoded(part)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[^\p{L}\p{M}\p{N}/]+/gu, ' ')
    .trim()
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
