import { z } from 'zod'
import type { Panel } from '../panel/sign-in-to-panel.ts'
import { casePathOf } from './case-of.ts'
import { timed } from './timed.ts'

const articles = '/content-manager/collection-types/api::article.article'
/** The list as people use it: newest first, by title, far back, and searched by a word. */
const lists = [
  `${articles}?page=1&pageSize=20&sort=updatedAt:DESC&locale=vi`,
  `${articles}?page=1&pageSize=20&sort=title:ASC&locale=vi`,
  `${articles}?page=100&pageSize=20&sort=updatedAt:DESC&locale=vi`,
  `${articles}?page=1&pageSize=20&sort=updatedAt:DESC&locale=vi&_q=${encodeURIComponent('cải cách')}`,
]
const listSchema = z.object({ results: z.array(z.object({ documentId: z.string() })) })
/** 200 people who each click every 20 to 30 seconds, and are answered in a quarter of one, are two at a time. */
const atOnce = 2

/** Times in ms: the home page's inbox, one page of a list, and a document with its review panel. */
export interface Visits {
  inbox: number[]
  list: number[]
  open: number[]
}

/** Everybody looks at the inbox, at every list, and opens a document of each; `atOnce` people at a time. */
export async function visitPanel(people: readonly Panel[], signal: AbortSignal): Promise<Visits> {
  const visits: Visits = { inbox: [], list: [], open: [] }
  const waiting = [...people]
  const worker = async () => {
    for (let person = waiting.shift(); person && !signal.aborted; person = waiting.shift())
      await visit(person, visits, people.length - waiting.length)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return visits
}

async function visit(person: Panel, visits: Visits, turn: number): Promise<void> {
  visits.inbox.push((await timed(() => person.must('GET', '/review/inbox'))).ms)
  for (const path of lists) {
    const { answer, ms } = await timed(() => person.must('GET', path))
    visits.list.push(ms)
    const { results } = listSchema.parse(answer)
    const chosen = results[turn % Math.max(1, results.length)]
    // A contributor sees only what is theirs: perhaps nothing.
    if (!chosen) continue
    const open = [`${articles}/${chosen.documentId}?locale=vi`, casePathOf(chosen.documentId)]
    visits.open.push((await timed(() => Promise.all(open.map((path) => person.must('GET', path))))).ms)
  }
}
