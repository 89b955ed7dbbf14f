import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { usual } from './publish-context.ts'
import { deadReferences } from './testing/dead-references.ts'
import { FakeCms } from './testing/fake-cms.ts'
import { freshRoot } from './testing/fresh-root.ts'
import { openTestPublisher } from './testing/open-test-publisher.ts'
import { randomOperation, seeded } from './testing/random-operations.ts'
import { fillWithSamples } from './testing/sample-content.ts'
import { treeOf } from './testing/tree-of.ts'

const operations = process.env.TEST_FULL === '1' ? 1000 : 200

it(`F1 after ${operations} random operations, in both languages and on both portals, across a closing date, the tree equals a fresh one`, async () => {
  const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 1e9))
  console.log(`seed ${seed} (set TEST_SEED to repeat)`)
  const pick = seeded(seed)
  const cms = new FakeCms()
  const url = await cms.start()
  fillWithSamples(cms)
  const root = freshRoot()
  let now = Date.parse('2026-11-23T00:00:00Z')
  const done: string[] = []
  let { publisher, www, close } = openTestPublisher(root, url, { now: () => now })
  for (let n = 1; n <= operations; n += 1) {
    done.push(randomOperation(cms, pick))
    // Several changes often arrive together.
    if (pick(3) === 0) continue
    // The draft for comment closes on 30 November, 17:00 UTC.
    if (n > operations / 2) now = Date.parse('2026-12-02T00:00:00Z')
    expect(
      await publisher.publish({ ...usual, confirmed: true }),
      `seed ${seed}: ${done.slice(-5).join(', ')}`,
    ).not.toMatchObject({ kind: 'refused' })
    if (n % 50 !== 0) continue
    await close()
    ;({ publisher, www, close } = openTestPublisher(root, url, { now: () => now }))
  }
  await publisher.publish({ ...usual, confirmed: true })
  await close()
  const fresh = openTestPublisher(freshRoot(), url, { now: () => now })
  await fresh.publisher.publish(usual)
  await fresh.close()
  expect(treeOf(www), `seed ${seed}`).toEqual(treeOf(fresh.www))
  expect(deadReferences(www)).toEqual([])
  const manifest = (www: string) =>
    JSON.parse(readFileSync(join(www, '..', 'data', 'manifests', 'release.json'), 'utf8'))
  // Time never goes back: an instant that passed still counts when the document it came from is gone again.
  const { asOf, ...release } = manifest(www)
  const { asOf: freshAsOf, ...freshRelease } = manifest(fresh.www)
  expect(release).toEqual(freshRelease)
  expect(asOf >= freshAsOf).toBe(true)
  await cms.stop()
}, 300_000)
