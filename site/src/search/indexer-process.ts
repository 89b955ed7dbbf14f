/* The indexer's process: takes requests over IPC one at a time, in order. Started by `startIndexer`. */
import { join } from 'node:path'
import { Indexer } from './indexer.ts'
import { type IndexAnswer, indexRequestSchema } from './indexer-messages.ts'
import { RecordStore } from './record-store.ts'

const [wwwDir, dataDir] = process.argv.slice(2)
if (!wwwDir || !dataDir || !process.send) throw new Error('usage: forked by the publisher with WWW_DIR DATA_DIR')
const answer = (message: IndexAnswer) => process.send?.(message)
const indexer = new Indexer({
  wwwDir,
  workDir: join(dataDir, 'search-work'),
  store: new RecordStore(join(dataDir, 'search.sqlite')),
  now: () => Date.now(),
  log: (line) => process.stderr.write(`${line}\n`),
})

let last = Promise.resolve()
process.on('message', (message) => {
  const request = indexRequestSchema.parse(message)
  last = last
    .then(() => indexer.update(request))
    .then(
      () => void answer({ id: request.id, error: null }),
      (cause: unknown) => void answer({ id: request.id, error: String(cause) }),
    )
})
process.on('disconnect', () => process.exit(0))
