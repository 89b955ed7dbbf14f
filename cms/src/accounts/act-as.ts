import { AsyncLocalStorage } from 'node:async_hooks'

const acting = new AsyncLocalStorage<number>()

/**
 * Runs work that no signed-in request stands behind (seeds, import) in the name of an admin user. Whatever it writes is
 * judged and recorded as that person's; without a name such writes are refused.
 */
export function actAs<T>(userId: number, work: () => Promise<T>): Promise<T> {
  return acting.run(userId, work)
}

/** The user id named by the surrounding `actAs`, if any. */
export function actingUserId(): number | undefined {
  return acting.getStore()
}
