import { afterEach, beforeEach } from 'vitest'
import { usual } from '../publish-context.ts'
import { FakeCms } from './fake-cms.ts'
import { freshRoot } from './fresh-root.ts'
import { openTestPublisher } from './open-test-publisher.ts'
import { fillWithSamples } from './sample-content.ts'
import { treeOf } from './tree-of.ts'

type Parts = Parameters<typeof openTestPublisher>[2]

/** What the tests of one file stand on; `cms` and `url` are another for each test. */
export interface PublisherStage {
  readonly cms: FakeCms
  readonly url: string
  /** A publisher that is closed after the test. */
  open(root?: string, parts?: Parts): ReturnType<typeof openTestPublisher>
  /** The tree a publisher without a past makes of the same content. */
  freshTree(parts?: Parts): Promise<Record<string, string>>
}

/** Gives each test of a file a CMS of its own, filled with samples (`articles` of them articles), and ends it after. */
export function publisherStage(articles?: number): PublisherStage {
  let cms: FakeCms
  let url: string
  const closing: (() => Promise<void>)[] = []

  beforeEach(async () => {
    cms = new FakeCms()
    url = await cms.start()
    fillWithSamples(cms, articles)
  })
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close()
    await cms.stop()
  })

  return {
    get cms() {
      return cms
    },
    get url() {
      return url
    },
    open(root = freshRoot(), parts = {}) {
      const opened = openTestPublisher(root, url, parts)
      closing.push(opened.close)
      return opened
    },
    async freshTree(parts = {}) {
      const { publisher, www, close } = openTestPublisher(freshRoot(), url, parts)
      await publisher.publish(usual)
      await close()
      return treeOf(www)
    },
  }
}
