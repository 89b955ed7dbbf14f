import type { LegacyEncoding } from './legacy-encoding.ts'
import { weighLine } from './weigh-line.ts'

/**
 * Which lines of a text are to be read in an old encoding: those that are Unicode already are not, and those that could
 * be either (`Bé`) only where the lines that could not are mostly of the old encoding.
 */
export function linesToConvert(lines: readonly string[], encoding: LegacyEncoding): boolean[] {
  const evidence = lines.map((line) => weighLine(line, encoding).evidence)
  const isMostlyLegacy = evidence.filter((found) => found > 0).length >= evidence.filter((found) => found < 0).length
  return evidence.map((found) => found > 0 || (found === 0 && isMostlyLegacy))
}
