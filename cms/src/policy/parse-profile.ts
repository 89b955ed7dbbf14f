import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { type PolicyProfile, profileSchema } from 'shared-types/policy'
import type { z } from 'zod'
import { lineAt } from './line-at'
import { lineOfPath } from './line-of-path'
import { pathWords } from './path-words'
import type { PolicyFileProblem } from './policy-file-error'

/** A profile, or everything that is wrong with its file. */
export type ParsedProfile = { profile: PolicyProfile } | { problems: PolicyFileProblem[] }

/** Reads the text of one policy file. Every wrong and every unknown value is named with its line and what is allowed. */
export function parseProfile(file: string, text: string): ParsedProfile {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (!root || error) {
    const message = `this is not JSON (${error ? printParseErrorCode(error.error) : 'the file is empty'})`
    return { problems: [{ file, line: lineAt(text, error?.offset ?? 0), path: '', message }] }
  }
  const parsed = profileSchema.safeParse(getNodeValue(root))
  if (parsed.success) return { profile: parsed.data }
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(file, text, root, issue, [])) }
}

type Path = (string | number)[]

/** One problem a place: a union that fits nowhere is told by the reading that came furthest, its closest one. */
function problemsOf(file: string, text: string, root: Node, issue: z.core.$ZodIssue, above: Path): PolicyFileProblem[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  const at = (place: Path, message: string) => ({
    file,
    line: lineOfPath(text, root, place),
    path: pathWords(place),
    message,
  })
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => at([...path, key], 'this name is not known here; remove it or mend its spelling'))
  }
  const closest = issue.code === 'invalid_union' ? issue.errors.toSorted(deepestFirst)[0] : undefined
  if (closest && closest.length > 0) return closest.flatMap((inner) => problemsOf(file, text, root, inner, path))
  return [at(path, issue.message)]
}

function deepestFirst(one: z.core.$ZodIssue[], other: z.core.$ZodIssue[]): number {
  return depth(other) - depth(one)
}

function depth(issues: z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length))
}
