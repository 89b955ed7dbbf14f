import { cleanText } from 'shared-types/text'
import { z } from 'zod'
import { hasMarkup } from '../content/check/has-markup'
import { FileRefusedError } from './errors'
import { mediaMessages } from './messages'

/** Longest words of a file, in characters, as its public contract has them. */
const longest = { name: 255, alternativeText: 500, caption: 1000 } as const

const wordsSchema = z.object({
  name: z.string().nullish(),
  alternativeText: z.string().nullish(),
  caption: z.string().nullish(),
})

/** Cleans a file's name, alternative text and caption in place; refuses markup and what is too long. */
export function cleanFileWords(data: Record<string, unknown>): void {
  const words = wordsSchema.parse(data)
  for (const [name, max] of Object.entries(longest)) {
    const word = words[name as keyof typeof longest]
    if (typeof word !== 'string') continue
    const clean = cleanText(word).trim()
    if (hasMarkup(clean)) throw new FileRefusedError(mediaMessages.MARKUP, [name])
    if ([...clean].length > max) throw new FileRefusedError(mediaMessages.TOO_LONG(max), [name])
    data[name] = clean
  }
}
