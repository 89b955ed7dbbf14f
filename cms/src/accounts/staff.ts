import type { Actor } from 'shared-types/review'

/** A signed-in person as review knows them, with the name history shows. */
export interface Staff {
  actor: Actor
  name: string
}
