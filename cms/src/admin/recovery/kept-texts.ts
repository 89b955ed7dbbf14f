import { keptFor, type KeptText, keptTextSchema } from './kept-text'

const room = 'texts'

/** Unsaved texts by the person and document they belong to, in this browser only. */
export interface KeptTexts {
  /** The text kept under `place`, or null; one kept for longer than seven days before `now` is dropped. */
  read: (place: string, now: Date) => Promise<KeptText | null>
  write: (place: string, text: KeptText) => Promise<void>
  remove: (place: string) => Promise<void>
  /** Drops every text whose place begins so. */
  removeBelow: (beginning: string) => Promise<void>
  /** Drops every text older than seven days before `now`. */
  removeOld: (now: Date) => Promise<void>
}

/** The texts kept in IndexedDB. A browser that refuses it (a private window) simply keeps none. */
export function keptTextsIn(factory: IDBFactory): KeptTexts {
  const store = async <T>(mode: IDBTransactionMode, ask: (texts: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const database = await open(factory)
    try {
      return await answerOf(ask(database.transaction(room, mode).objectStore(room)))
    } finally {
      database.close()
    }
  }
  const remove = async (place: string) => void (await store('readwrite', (texts) => texts.delete(place)))
  const places = () => store('readonly', (texts) => texts.getAllKeys())
  const read = async (place: string, now: Date) => {
    const text = keptTextSchema.safeParse(await store('readonly', (texts) => texts.get(place)))
    if (!text.success) return null
    if (now.getTime() - Date.parse(text.data.at) <= keptFor) return text.data
    await remove(place)
    return null
  }
  return {
    read,
    remove,
    write: async (place, text) => void (await store('readwrite', (texts) => texts.put(text, place))),
    async removeBelow(beginning) {
      for (const place of await places()) if (String(place).startsWith(beginning)) await remove(String(place))
    },
    async removeOld(now) {
      for (const place of await places()) await read(String(place), now)
    },
  }
}

async function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open('cong-unsaved-texts', 1)
  request.onupgradeneeded = () => request.result.createObjectStore(room)
  return answerOf(request)
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error('this browser keeps no unsaved texts', { cause: request.error }))
  })
}
