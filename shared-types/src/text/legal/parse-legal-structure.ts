import { plainLine } from './plain-line.ts'
import { blocksOfRun } from './structure/blocks-of-run.ts'
import type { LegalStructure } from './structure/legal-structure.ts'
import { quotedLines } from './structure/quoted-lines.ts'
import { splitRuns } from './structure/split-runs.ts'
import { uniqueIds } from './structure/unique-ids.ts'

/**
 * The Phần, Chương, Mục, Điều, Khoản and Điểm of a legal text, from its lines or from the paragraphs of its body.
 * Pure and total: any lines give unique ids, and each line belongs to one block at most.
 */
export function parseLegalStructure(lines: readonly string[]): LegalStructure {
  const plain = lines.map(plainLine)
  const quoted = quotedLines(plain)
  const { runs, issues } = splitRuns(plain, quoted)
  const giveId = uniqueIds()
  const blocks = runs.flatMap((run) => blocksOfRun(run, plain, quoted, giveId))
  return {
    blocks,
    runs: runs.map(({ prefix, start, end, articles }) => ({ prefix, start, end, articles: articles.length })),
    issues,
  }
}
