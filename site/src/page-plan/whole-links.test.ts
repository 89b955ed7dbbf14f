import fc from 'fast-check'
import type { PublishedDocument } from 'shared-types/content'
import { documentKey } from 'shared-types/content'
import { examplePortal } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { createPlanner } from './create-planner.ts'
import { linksOf } from './examples/links-of.ts'
import { MemorySource } from './examples/memory-source.ts'
import { addressText } from './examples/plan-of.ts'
import { randomDocument } from './examples/random-document.ts'
import type { PlannedPage } from './planned-entry.ts'

const corpus = fc.array(randomDocument, { minLength: 20, maxLength: 80 })
const seed = Number(process.env.CONG_SEED ?? 20_261_123)

it('plans every address that a page links to, whatever the documents are', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(corpus, (documents) => {
      const { planned, pages, hosts } = plan(documents)
      for (const page of pages)
        for (const link of linksOf(page, hosts))
          if (!planned.has(link)) throw new Error(`${addressText(page)} links to ${link}`)
    }),
    { seed, numRuns: 60 },
  )
})

it('BP-7.2 MOHA-18.7 names the other language on both pages of a pair, or on neither', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(corpus, (documents) => {
      const { pages } = plan(documents.map(withOwnSlug))
      const named = new Map(
        pages.flatMap((page) =>
          'chrome' in page.props ? [[page.props.chrome.canonical, page.props.chrome.alternates]] : [],
        ),
      )
      for (const [canonical, alternates] of named) {
        if (alternates.length === 0) continue
        expect(alternates.map(({ href }) => href)).toContain(canonical)
        for (const { href } of alternates) expect(named.get(href)).toEqual(alternates)
      }
    }),
    { seed, numRuns: 60 },
  )
})

/** Where two claim one address, one of them has no page; the CMS does not let that happen. */
function withOwnSlug(document: PublishedDocument): PublishedDocument {
  return 'slug' in document ? { ...document, slug: document.documentId } : document
}

function plan(documents: readonly PublishedDocument[]) {
  const unique = new Map([examplePortal(), ...documents].map((document) => [documentKey(document), document]))
  const planner = createPlanner(new MemorySource(unique.values()), '2026-04-12T00:00:00.000Z')
  const entries = [...planner.full()]
  return {
    planned: new Set(entries.map(addressText)),
    pages: entries.filter((entry): entry is PlannedPage => entry.kind !== 'file'),
    hosts: new Set(planner.hosts().map(({ host }) => host)),
  }
}
