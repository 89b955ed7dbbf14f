import { type ChangeObject, diffArrays, diffWordsWithSpace } from 'diff'

/** A run of text that both versions have, or only the newer, or only the older one. */
export interface Part {
  op: 'same' | 'added' | 'removed'
  text: string
}

/** Longer than this a rewritten stretch is shown whole: marking its words would take long and say little. */
const mostCharacters = 20_000
const timeout = 300

/** What became of a text, first line by line, then word by word where lines were rewritten. Joined, the kept and removed parts are the old text, the kept and added ones the new. */
export function partsBetween(before: string, after: string): Part[] {
  const changes = diffArrays(linesOf(before), linesOf(after), { timeout })
  if (!changes) return whole(before, after)
  const parts: Part[] = []
  let removed = ''
  let added = ''
  const settle = () => {
    parts.push(...wordsBetween(removed, added))
    removed = ''
    added = ''
  }
  for (const change of changes) {
    const text = change.value.join('')
    if (change.removed) removed += text
    else if (change.added) added += text
    else {
      settle()
      parts.push({ op: 'same', text })
    }
  }
  settle()
  return merged(parts)
}

function wordsBetween(before: string, after: string): Part[] {
  if (before === '' || after === '' || before.length + after.length > mostCharacters) return whole(before, after)
  const words = diffWordsWithSpace(before, after, { timeout })
  return words ? words.map(partOf) : whole(before, after)
}

function partOf({ added, removed, value }: ChangeObject<string>): Part {
  return { op: added ? 'added' : removed ? 'removed' : 'same', text: value }
}

function whole(before: string, after: string): Part[] {
  return [
    { op: 'removed', text: before },
    { op: 'added', text: after },
  ]
}

/** Lines with their ends, so that joining them gives the text again. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/)
}

function merged(parts: readonly Part[]): Part[] {
  const runs: Part[] = []
  for (const { op, text } of parts) {
    const last = runs.at(-1)
    if (last?.op === op) last.text += text
    else if (text !== '') runs.push({ op, text })
  }
  return runs
}
