import { createRandom } from '../../src/bench/random.ts'

/** Choices that are the same for the same seed. */
export interface Dice {
  /** A whole number from 0 up to `below`. */
  number(below: number): number
  chance(probability: number): boolean
  /** One of these; throws on none. */
  of<T>(choices: readonly T[]): T
}

export function createDice(seed: number): Dice {
  const random = createRandom(seed)
  const number = (below: number) => Math.floor(random() * below)
  return {
    number,
    chance: (probability) => random() < probability,
    of(choices) {
      const choice = choices[number(choices.length)]
      if (choice === undefined) throw new Error('There is nothing to choose from.')
      return choice
    },
  }
}
