import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { indexAnswerSchema, type IndexRequest } from './indexer-messages.ts'
import type { SearchRecord } from './search-record.ts'

const program = fileURLToPath(new URL('./indexer-process.ts', import.meta.url))

const recordsPerPortion = 500

/** What the publisher needs of search. `update` resolves when the change is findable; it throws when it is not. */
export interface SearchIndexer {
  update(host: string, upserts: Iterable<SearchRecord>, removals: string[], whole: boolean): Promise<void>
  /** Process id of the indexer, for measuring. */
  pid(): number | undefined
  stop(): Promise<void>
}

/** Starts the indexer's process for the tree below `wwwDir`; it ends with its parent, and is started again when it dies. */
export function startIndexer(wwwDir: string, dataDir: string): SearchIndexer {
  mkdirSync(dataDir, { recursive: true })
  const waiting = new Map<number, { resolve: () => void; reject: (cause: Error) => void }>()
  let id = 0
  let child: ChildProcess | null = null

  const start = (): ChildProcess => {
    const started = fork(program, [wwwDir, dataDir], { serialization: 'advanced' })
    started.on('message', (message) => {
      const answer = indexAnswerSchema.parse(message)
      const request = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.error) request?.reject(new Error(`search: ${answer.error}`))
      else request?.resolve()
    })
    started.once('exit', () => {
      child = null
      for (const request of waiting.values()) request.reject(new Error('search: the indexer ended'))
      waiting.clear()
    })
    return started
  }

  const ask = (question: Omit<IndexRequest, 'id'>): Promise<void> => {
    child ??= start()
    id += 1
    const request: IndexRequest = { id, ...question }
    return new Promise((resolve, reject) => {
      waiting.set(request.id, { resolve, reject })
      child?.send(request)
    })
  }

  return {
    async update(host, upserts, removals, whole) {
      let portion = 0
      let records: SearchRecord[] = []
      for (const record of upserts) {
        records.push(record)
        if (records.length < recordsPerPortion) continue
        await ask({ host, upserts: records, removals: [], whole, portion, last: false })
        portion += 1
        records = []
      }
      await ask({ host, upserts: records, removals, whole, portion, last: true })
    },
    pid: () => child?.pid,
    async stop() {
      const running = child
      if (!running) return
      await new Promise((resolve) => {
        running.once('exit', resolve)
        running.kill()
      })
    },
  }
}
