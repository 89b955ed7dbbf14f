import type { Core } from '@strapi/strapi'

/** Carries the answer out of the transaction it undoes. */
class Undo<T> extends Error {
  readonly answer: T
  constructor(answer: T) {
    super('A dry run takes back what it did.')
    this.answer = answer
  }
}

/** Does work in one transaction and takes it all back; what would follow its commit does not happen. Returns its answer. */
export async function rolledBack<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  try {
    await strapi.db.transaction(async () => {
      throw new Undo(await work())
    })
  } catch (error) {
    if (error instanceof Undo) return error.answer as T
    throw error
  }
  throw new Error('A transaction that was to be undone was not.')
}
