import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Logger } from 'pino'
import { ContentStore } from './content-store.ts'
import type { FeedClient } from './feed-client.ts'
import { type PublishContext, usual } from './publish-context.ts'
import { createDarkroom } from './pictures/darkroom.ts'
import { makeEditionAgain } from './pictures/make-edition-again.ts'
import type { EditionTools } from './pictures/make-editions.ts'
import { PictureBook } from './pictures/picture-book.ts'
import { Publisher } from './publisher.ts'
import type { BackgroundQueue } from './steps/background-queue.ts'
import { indexSearch, type SearchIndex } from './steps/index-search.ts'
import type { Planning } from './steps/plan.ts'
import type { PageRenderer } from './steps/render.ts'
import { reportOutcomes } from './steps/report.ts'
import { createStepTimer, type StepRunner } from './steps/step-runner.ts'
import { IndexQueue } from './store/index-queue.ts'
import { OutcomeQueue } from './store/outcome-queue.ts'
import { Assets } from './tree/assets.ts'
import type { Disk } from './tree/disk.ts'
import { Tree } from './tree/tree.ts'
import { treeFolders } from './tree/tree-folders.ts'

/** Milliseconds between two tries of a picture: what fails for a while (memory, the CMS) is then over. */
const pictureRestMs = 300_000

/** The parts a publisher is put together from. */
export interface PublisherParts {
  dataDir: string
  wwwDir: string
  feed: FeedClient
  planning: Planning
  renderer: PageRenderer
  search: SearchIndex
  disk: Disk
  log: Logger
  now(): number
  pollMs: number
  keepPacksMs: number
  keepBuilds: number
  checkpointEvery: number
  /** Wraps every step; the publisher times them inside. */
  aroundStep?: StepRunner
  /** Makes the editions of a picture; without it pictures are shown as they are. */
  encode: EditionTools['encode'] | null
}

/** A publisher that owns its tree, and what has to be closed with it. */
export interface OpenPublisher {
  publisher: Publisher
  context: PublishContext
  search: BackgroundQueue
  reports: BackgroundQueue
  pictures: BackgroundQueue
  /** Lets what is under way end, makes the tree durable and lets go of it. */
  close(): Promise<void>
}

/** Takes store and tree over and brings the tree to the last sealed publish. Throws `StoreInUse` when they are owned. */
export function openPublisher(parts: PublisherParts): OpenPublisher {
  const { log, feed, disk } = parts
  const folders = treeFolders(parts)
  mkdirSync(dirname(folders.lock), { recursive: true })
  const tree = new Tree(folders, disk)
  if (tree.replayed)
    log.warn(
      { release: tree.replayed.release, paths: tree.replayed.entries.length },
      'replayed what a crash interrupted',
    )
  const store = openStore(folders.store, tree)
  const book = new PictureBook(store)
  book.open()
  const outcomes = new OutcomeQueue(store)
  const indexTasks = new IndexQueue(store)
  const reports = reportOutcomes(outcomes, feed, {
    onRejected: (outcome) => log.error({ seq: outcome.seq }, 'the CMS refused a report for good; it is dropped'),
    onFault: (err) => log.warn({ err }, 'report not taken; it waits'),
  })
  const search = indexSearch(
    indexTasks,
    parts.search,
    () => reports.wake(),
    (err) => log.error({ err }, 'search index not updated; it waits'),
  )
  const timer = createStepTimer(() => performance.now())
  const around = parts.aroundStep
  const assets = new Assets(tree, parts.renderer.assets())
  assets.retire(store, parts.renderer.buildId, parts.keepBuilds, parts.now())
  const editions: EditionTools = {
    cache: tree.cache,
    feed,
    folder: folders.pictures,
    encode: parts.encode ?? (async () => ({ kind: 'refused', detail: 'pictures are not made here' })),
  }
  const context: PublishContext = {
    store,
    tree,
    assets,
    feed,
    planning: parts.planning,
    renderer: parts.renderer,
    recordOf: parts.search.recordOf,
    outcomes,
    indexTasks,
    pictures: book,
    plan: { planner: null },
    givenUp: { last: null },
    step: around ? (step, work) => around(step, () => timer.run(step, work)) : timer.run,
    now: parts.now,
    followUp: {
      index: () => search.wake(),
      report: () => reports.wake(),
      develop: () => (parts.encode ? pictures.wake() : undefined),
    },
    makeAgain: (digest, from) => makeEditionAgain(digest, from, editions),
  }
  const publisher = new Publisher({ ...parts, context, takeTimings: () => timer.take() })
  const pictures = createDarkroom({
    ...editions,
    book,
    between: (work) => publisher.between(work),
    show: () => publisher.publish(usual),
    restMs: pictureRestMs,
    onUnfinished: (digest, detail) => log.warn({ digest, detail }, 'a picture was tried in vain; it waits'),
    onRefused: (digest, detail) => log.error({ digest, detail }, 'a picture cannot be read; it is shown as it is'),
    onFault: (err) => log.warn({ err }, 'pictures not made; they wait'),
  })
  search.wake()
  reports.wake()
  return {
    publisher,
    context,
    search,
    reports,
    pictures,
    async close() {
      await pictures.stop()
      await publisher.stop()
      await search.stop()
      await reports.stop()
      store.close()
      tree.close()
    },
  }
}

function openStore(path: string, tree: Tree): ContentStore {
  try {
    return new ContentStore(path)
  } catch (cause) {
    tree.close()
    throw cause
  }
}
