import type { Play } from './play.ts'

/** One thing people do. `run` says what it did, or null where there is nothing to do it to. */
export interface Operation {
  name: string
  /** How often it comes up, beside the others. */
  weight: number
  /** The number of the operation this one always is. */
  at?: number
  run(play: Play): Promise<string | null>
}
