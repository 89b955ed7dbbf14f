import { diffWordsWithSpace } from 'diff'

/** A run of words that both texts have, or only the older or only the newer one. */
export interface WordPart {
  op: 'same' | 'added' | 'removed'
  text: string
}

/** Beyond this many edits word marks help nobody, and each text is shown whole. A count, not a time: pages are the same everywhere. */
const mostEdits = 400

/** What became of a line, word by word. Same and removed parts joined are the older text, same and added ones the newer. */
export function wordParts(before: string, after: string): WordPart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  if (!changes)
    return [
      { op: 'removed', text: before },
      { op: 'added', text: after },
    ]
  return changes.map(({ added, removed, value }) => ({
    op: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
