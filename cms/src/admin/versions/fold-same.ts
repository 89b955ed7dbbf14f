import type { DiffPart } from './version'

/** A part as it is shown: unchanged text in the middle of a long run is left out. */
export type ShownPart = DiffPart | { op: 'left out' }

const kept = 120

/** Shortens long unchanged runs to what stands next to a change, at whole words, so that a reader sees the changes. */
export function foldSame(parts: readonly DiffPart[]): ShownPart[] {
  return parts.flatMap((part, place): ShownPart[] => {
    if (part.op !== 'same' || part.text.length <= 3 * kept) return [part]
    const isFirst = place === 0
    const isLast = place === parts.length - 1
    return [
      ...(isFirst ? [] : [{ op: 'same' as const, text: startOf(part.text) }]),
      { op: 'left out' as const },
      ...(isLast ? [] : [{ op: 'same' as const, text: endOf(part.text) }]),
    ]
  })
}

function startOf(text: string): string {
  const cut = text.slice(0, kept)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))
}

function endOf(text: string): string {
  const cut = text.slice(-kept)
  return cut.slice(Math.max(cut.indexOf(' '), 0))
}
