/*
 * A tree to measure search in: the demo, generated articles around it and, where they are there, the real regulations,
 * planned, recorded and indexed as the publisher does it, with the search page drawn.
 * `write-searched-tree.ts FOLDER DEMO GENERATED.json REGULATIONS` writes `FOLDER/www` and says in `FOLDER/asked.json`
 * which questions expect which page.
 */
import { mkdirSync, readFileSync, writeFileSync, copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { close } from 'pagefind'
import { bodySchema, documentKey, type PublishedDocument } from 'shared-types/content'
import { exampleArticle } from 'shared-types/fixtures'
import { z } from 'zod'
import { createPlanner } from '../../page-plan/index.ts'
import { MemorySource } from '../../page-plan/examples/memory-source.ts'
import type { PlannedPage } from '../../page-plan/planned-entry.ts'
import { loadRenderer } from '../../renderer/load-renderer.ts'
import { Indexer } from '../indexer.ts'
import { recordOf } from '../record-of.ts'
import { RecordStore } from '../record-store.ts'
import { demoDocuments } from './demo-documents.ts'
import { demoQueries, heldOutQueries, regulationQueries } from './labelled-queries.ts'
import { regulationDocuments } from './regulation-documents.ts'

const generatedSchema = z.array(
  z.object({ title: z.string(), slug: z.string(), summary: z.string(), body: bodySchema }),
)

const [folder, demoFolder, generatedFile, regulationsFolder] = process.argv.slice(2)
if (!folder || !demoFolder || !generatedFile || !regulationsFolder)
  throw new Error('usage: FOLDER DEMO GENERATED REGULATIONS')
const wwwDir = join(folder, 'www')
const regulations = regulationDocuments(regulationsFolder)
const generated = generatedSchema.parse(JSON.parse(readFileSync(generatedFile, 'utf8')))
const documents: PublishedDocument[] = [
  ...demoDocuments(demoFolder),
  ...(regulations ?? []),
  ...generated.map((text, n) =>
    exampleArticle({
      ...text,
      documentId: `generated-${n}`,
      ...{ channelId: 'channel-tin-tuc-su-kien', topicIds: [], owningUnitId: null },
      ...{ coverFileId: null, attachmentFileIds: [], authorName: null },
    }),
  ),
]
const planner = createPlanner(new MemorySource(documents), '2026-11-23T00:00:00.000Z')
const pages = [...planner.full()].filter((entry): entry is PlannedPage => entry.kind !== 'file')
await writeSearchPages()
await writeIndex()
writeFileSync(join(folder, 'asked.json'), JSON.stringify({ asked: asked(), regulations: regulations !== null }))
await close()
process.exit(0)

async function writeSearchPages(): Promise<void> {
  const renderer = await loadRenderer(fileURLToPath(new URL('../../../dist/', import.meta.url)))
  for (const page of pages.filter(({ kind }) => ['search', 'home', 'notFound'].includes(kind)))
    write(
      join(wwwDir, page.host, page.path.endsWith('/') ? `${page.path}index.html` : page.path),
      await renderer.render(page),
    )
  for (const { host } of planner.hosts())
    for (const { path, file } of renderer.assets()) {
      mkdirSync(dirname(join(wwwDir, host, path)), { recursive: true })
      copyFileSync(file, join(wwwDir, host, path))
    }
}

/** A base, and a delta with some items changed since, as at any moment of a portal's life. */
async function writeIndex(): Promise<void> {
  const store = new RecordStore(':memory:')
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const indexer = new Indexer({ wwwDir, workDir: join(String(folder), 'work'), store, now: () => Date.now(), log })
  for (const { host } of planner.hosts()) {
    const upserts = pages.filter((page) => page.host === host).flatMap((page) => recordOf(page) ?? [])
    await indexer.update({ id: 0, host, upserts, removals: [], whole: true, portion: 0, last: true })
  }
  const [main] = planner.hosts()
  if (!main) return
  while (!readFileSync(join(wwwDir, main.host, 'search', 'state.json'), 'utf8').includes('base-')) await sleep(200)
  const changed = pages.filter((page) => page.host === main.host).flatMap((page) => recordOf(page) ?? [])
  const upserts = changed.slice(0, 40).map((record) => ({ ...record, summary: `${record.summary} (đã sửa)` }))
  await indexer.update({ id: 0, host: main.host, upserts, removals: [], whole: false, portion: 0, last: true })
}

function asked() {
  const pathOf = (item: string): string[] => {
    const document = documents.find(({ documentId }) => documentId === item.replace(':', '-'))
    if (!document) throw new Error(`A labelled question expects ${item}, which is not there.`)
    const addresses = planner.entriesOf(documentKey(document)).filter(({ path }) => !path.startsWith('/en/'))
    return addresses.map(({ host, path }) => `${host}${path}`)
  }
  const questions = [
    ...demoQueries().map((one) => ({ ...one, set: 'demo' })),
    ...heldOutQueries().map((one) => ({ ...one, set: 'heldOut' })),
    ...(regulations ? regulationQueries().map((one) => ({ ...one, set: 'regulations' })) : []),
  ]
  return questions.map((one) => {
    const [page] = pathOf(one.item)
    if (!page) throw new Error(`${one.item} has no page.`)
    return { ...one, page }
  })
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
