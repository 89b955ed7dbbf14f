import type { CaseKey, ReviewedType } from '../stack/desk.ts'
import type { Who } from '../stack/stack-accounts.ts'
import type { Stack } from '../stack/start-stack.ts'
import { createDice, type Dice } from './dice.ts'
import { operations } from './operations.ts'

/** A document somebody made during the play. */
export interface Played {
  key: CaseKey
  /** Label of its sub-portal; empty on the main one. */
  portal: '' | 'vucchc' | 'ttt'
  live: boolean
}

/** What operations work with: the stack, the dice, and what there is so far. */
export interface Play {
  stack: Stack
  dice: Dice
  /** Number of the operation under way: makes names unlike all others. */
  number: number
  documents: Played[]
  /** Main channels that take articles, by documentId. */
  channels: string[]
  /** Instants that have to pass before the trees are compared. */
  awaited: number[]
}

/** Random operations of people at work, the same for the same seed; each is done over HTTP by whoever may. */
export function createPlay(stack: Stack, seed: number): { state: Play; next(): Promise<void> } {
  const dice = createDice(seed)
  const { channel } = stack.desk.structure
  const news = ['/tin-tuc-su-kien', '/hoat-dong-cua-bo', '/hoat-dong-lanh-dao', '/chi-dao-dieu-hanh', '/thong-bao']
  const channels = news.map((slug) => channel.get(slug) ?? '')
  const state: Play = { stack, dice, number: 0, documents: [], channels, awaited: [] }
  const weights = operations.flatMap((operation) => Array.from({ length: operation.weight }, () => operation))
  const said: string[] = []
  return {
    state,
    async next() {
      state.number += 1
      const planned = operations.find(({ at }) => at === state.number)
      for (;;) {
        const operation = planned ?? dice.of(weights)
        const what = await operation.run(state).catch((cause: unknown) => {
          const before = said.slice(-8).join('\n')
          throw new Error(`Operation ${state.number} of seed ${seed} (${operation.name}) failed, after:\n${before}`, {
            cause,
          })
        })
        if (what === null) continue
        said.push(`${state.number} ${operation.name}: ${what}`)
        return
      }
    },
  }
}

/** Documents an operation may take. */
export function some(play: Play, wanted: Partial<Pick<Played, 'live' | 'portal'> & { type: ReviewedType }>): Played[] {
  return play.documents.filter(
    ({ live, portal, key }) =>
      (wanted.live === undefined || live === wanted.live) &&
      (wanted.portal === undefined || portal === wanted.portal) &&
      (wanted.type === undefined || key.type === wanted.type),
  )
}

/** The field whose change renames a document. */
export const titleField: Record<ReviewedType, string> = {
  article: 'title',
  legalDocument: 'title',
  draftForComment: 'title',
  publicService: 'name',
  page: 'title',
  person: 'position',
}

export function reporterOf({ portal }: Pick<Played, 'portal'>): Who {
  return portal ? `reporter.${portal}` : 'reporter'
}

/** Edits a document as its reporter and takes the new version through the whole chain. */
export async function edited({ stack }: Play, played: Played, fields: object): Promise<string> {
  await stack.desk.edit(reporterOf(played), played.key, { ...fields })
  await stack.desk.publish(played.key)
  return saidOf(played.key)
}

export function saidOf({ type, documentId, locale }: CaseKey): string {
  return `${type}:${documentId}:${locale}`
}
