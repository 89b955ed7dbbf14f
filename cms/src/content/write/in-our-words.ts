import { errors } from '@strapi/utils'
import { z } from 'zod'
import { type FieldProblem, InvalidContentError } from '../errors'
import { fieldMessages } from '../messages'

const detailsSchema = z.object({
  errors: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])).min(1), message: z.string() })).min(1),
})

/** Strapi's own refusals that checked input can still meet, and what editors read instead. */
const words: readonly [RegExp, string][] = [
  [/must be unique/, fieldMessages.alreadyTaken],
  [/must be defined|is a required field|cannot be null|final value was: `null`/, fieldMessages.needed],
]

/** A refusal of Strapi's validator in Vietnamese, at the fields of `input` it is about; anything else as it is. */
export function inOurWords(error: unknown, input: Record<string, unknown>): unknown {
  if (!(error instanceof errors.ValidationError) || error instanceof InvalidContentError) return error
  const problems = problemsOf(error.details) ?? missingReferences(error.message, input)
  return problems ? new InvalidContentError(problems) : error
}

function problemsOf(details: unknown): FieldProblem[] | null {
  const parsed = detailsSchema.safeParse(details)
  if (!parsed.success) return null
  const problems = parsed.data.errors.flatMap(({ path, message }): FieldProblem[] => {
    const [, said] = words.find(([pattern]) => pattern.test(message)) ?? []
    return said ? [{ path, message: said }] : []
  })
  return problems.length === parsed.data.errors.length ? problems : null
}

/** Strapi names the document that is not there, but not the field that points to it. */
function missingReferences(message: string, input: Record<string, unknown>): FieldProblem[] | null {
  const [, id] = /^Document with id "([^"]+)".* not found$/.exec(message) ?? []
  if (!id) return null
  const fields = Object.keys(input).filter((name) => JSON.stringify(input[name])?.includes(JSON.stringify(id)))
  return fields.length > 0 ? fields.map((name) => ({ path: [name], message: fieldMessages.notReference })) : null
}
