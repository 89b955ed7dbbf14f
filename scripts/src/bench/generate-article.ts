import type { Body } from 'shared-types/content'
import { slugOf } from 'shared-types/text'
import { createRandom } from './random.ts'
import { vietnameseWords } from './vietnamese-words.ts'

/** The text of one article for measuring. */
export interface GeneratedText {
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
export function generateArticle(seed: number, index: number): GeneratedText {
  const random = createRandom(seed * 1_000_003 + index)
  const number = (below: number) => Math.floor(random() * below)
  const pick = <T>(list: readonly T[]): T => at(list, number(list.length))
  const { actors, verbs, matters, places, headings } = vietnameseWords
  const [actor, verb, matter, place] = [pick(actors), pick(verbs), pick(matters), pick(places)]
  const paragraphs: Body['content'] = []
  let words = 0
  while (words < wantedWords) {
    if (paragraphs.length % 4 === 3) paragraphs.push(heading(pick(headings)))
    const text = Array.from({ length: 3 + number(3) }, () => sentenceOf(pick, number)).join(' ')
    words += text.split(' ').length
    paragraphs.push({ type: 'paragraph', content: [{ type: 'text', text }] })
  }
  return {
    title: `${actor} ${verb} ${matter} tại ${place}, đợt ${index + 1}`,
    slug: slugOf(`đợt ${index + 1} ${matter} ${place}`),
    summary: `${actor} vừa ${verb} ${matter} tại ${place}. ${sentenceOf(pick, number)}`,
    body: { type: 'doc', content: paragraphs },
  }
}

function sentenceOf(pick: <T>(list: readonly T[]) => T, number: (below: number) => number): string {
  const { openings, clauses, actors, verbs, matters, places, families, middles, givens } = vietnameseWords
  const name = () => `${pick(families)} ${pick(middles)} ${pick(givens)}`
  const day = () => `ngày ${1 + number(28)} tháng ${1 + number(12)}`
  switch (number(4)) {
    case 0:
      return `Theo ${pick(['ông', 'bà'])} ${name()}, ${pick(clauses)}, trong đó ${2 + number(180)} xã, phường của ${pick(places)} hoàn thành trước ${day()}.`
    case 1:
      return `Tính đến ${day()}, ${pick(places)} tiếp nhận ${100 + number(9900)} hồ sơ, ${70 + number(29)},${number(10)} % được giải quyết đúng hạn.`
    case 2:
      return `${pick(actors)} giao ${pick(actors)} chủ trì ${pick(verbs)} ${pick(matters)} theo Quyết định số ${10 + number(2990)}/QĐ-BNV.`
    default:
      return `${pick(openings)} ${pick(actors)} ${pick(verbs)} ${pick(matters)} tại ${pick(places)}, ${pick(clauses)}.`
  }
}

function heading(text: string): Body['content'][number] {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`A list of words has no number ${index}.`)
  return found
}
