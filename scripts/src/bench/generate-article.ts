import type { Body } from 'shared-types/content'
import { createRandom } from './random.ts'
import { vietnameseWords } from './vietnamese-words.ts'

/** The text of one article for measuring. */
export interface GeneratedArticle {
  title: string
  slug: string
  summary: string
  body: Body
}

const wantedWords = 600

/**
 * Article number `index` of the corpus `seed`: about 600 words in headings and paragraphs, the same on every machine. Its
 * number is in the title and the slug, so no two of a corpus share either.
 */
export function generateArticle(seed: number, index: number): GeneratedArticle {
  const random = createRandom(seed * 1_000_003 + index)
  const pick = <T>(list: readonly T[]): T => at(list, Math.floor(random() * list.length))
  const { actors, verbs, matters, places, headings } = vietnameseWords
  const [actor, verb, matter, place] = [pick(actors), pick(verbs), pick(matters), pick(places)]
  const sentence = () => sentenceOf(pick)
  const paragraphs: Body['content'] = []
  let words = 0
  while (words < wantedWords) {
    if (paragraphs.length % 4 === 3) paragraphs.push(heading(pick(headings)))
    const text = Array.from({ length: 3 + Math.floor(random() * 3) }, sentence).join(' ')
    words += text.split(' ').length
    paragraphs.push({ type: 'paragraph', content: [{ type: 'text', text }] })
  }
  return {
    title: `${actor} ${verb} ${matter} tại ${place} (tin số ${index + 1})`,
    slug: `tin-do-tai-${seed}-${index + 1}`,
    summary: `${actor} vừa ${verb} ${matter} tại ${place}. ${sentence()}`,
    body: { type: 'doc', content: paragraphs },
  }
}

function sentenceOf(pick: <T>(list: readonly T[]) => T): string {
  const { openings, clauses, actors, verbs, matters, places } = vietnameseWords
  return `${pick(openings)} ${pick(actors)} ${pick(verbs)} ${pick(matters)} tại ${pick(places)}, ${pick(clauses)}.`
}

function heading(text: string): Body['content'][number] {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`A list of words has no number ${index}.`)
  return found
}
