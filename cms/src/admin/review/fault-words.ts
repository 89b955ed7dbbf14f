import words from '../words/publishing-faults.vi.json'

const known: Readonly<Record<string, string>> = words

/** What kept a document from the portal, for an editor; the publisher's own detail is for technicians. */
export function faultWords(code: string): string {
  return known[code] ?? known.unknown ?? code
}
