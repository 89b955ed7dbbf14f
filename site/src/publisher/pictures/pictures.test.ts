import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleFile } from 'shared-types/fixtures'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { usual } from '../publish-context.ts'
import { deadReferences } from '../testing/dead-references.ts'
import { freshRoot } from '../testing/fresh-root.ts'
import { openTestPublisher } from '../testing/open-test-publisher.ts'
import { publisherStage } from '../testing/publisher-stage.ts'
import { sampleArticle } from '../testing/sample-content.ts'
import { treeOf } from '../testing/tree-of.ts'
import { encodeApart } from './encode-apart.ts'
import { pictureRecipe } from './picture-recipe.ts'

const stage = publisherStage(2)
const { open } = stage
const never = new AbortController().signal

/** A photograph: so much detail that smaller ones are worth having. */
function photograph(width: number, height: number, colour = 0): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = ((at * 31) ^ (at >> 7)) + colour
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer()
}

/** Puts a picture into the CMS, as the cover of the sample articles, and answers its digest. */
async function giveCover(picture: Buffer): Promise<string> {
  const given = stage.cms.addFile(picture)
  stage.cms.put(exampleFile(given))
  return given.digest
}

/** An encoder that counts the pictures it is given. */
function counting() {
  const seen: string[] = []
  return {
    seen,
    encode: (picture: string, folder: string, signal: AbortSignal) => {
      seen.push(picture)
      return encodeApart(picture, folder, signal)
    },
  }
}

const page = (www: string) => readFileSync(join(www, 'moha.gov.vn/tin/bai-so-1/index.html'), 'utf8')
const editionsIn = (www: string) => Object.keys(treeOf(www)).filter((path) => /\.(?:avif|webp)$/.test(path))

describe('the pictures of a publish', () => {
  it('are shown as they are at first, and in modern formats and several widths as soon as these are made', async () => {
    await giveCover(await photograph(1200, 60))
    const { encode } = counting()
    const { publisher, pictures, www } = open(freshRoot(), { encode })
    await publisher.publish(usual)
    expect(page(www)).not.toContain('.avif')
    await pictures.settled()
    for (const width of [640, 1024, 1200]) expect(page(www)).toContain(`anh-hop-${width}.avif`)
    expect(page(www)).toContain('anh-hop-320.webp')
    expect(editionsIn(www)).toHaveLength(7)
    expect(deadReferences(www)).toEqual([])
  })

  it('make the same tree byte for byte as a publisher without a past', async () => {
    await giveCover(await photograph(900, 60))
    const first = open(freshRoot(), { encode: encodeApart })
    await first.publisher.publish(usual)
    await first.pictures.settled()
    stage.cms.put(sampleArticle(1, { title: 'Bài đã sửa' }))
    await first.publisher.publish(usual)
    await first.pictures.settled()
    const fresh = open(freshRoot(), { encode: encodeApart })
    await fresh.publisher.publish(usual)
    await fresh.pictures.settled()
    expect(editionsIn(first.www).length).toBeGreaterThan(0)
    expect(treeOf(first.www)).toEqual(treeOf(fresh.www))
  })

  it('B2 whose encoder was killed make the same tree after a restart as a publisher without a past', async () => {
    await giveCover(await photograph(700, 60))
    const root = freshRoot()
    const killed = async () => ({ kind: 'unfinished' as const, detail: 'SIGKILL' })
    const first = openTestPublisher(root, stage.url, { encode: killed })
    await first.publisher.publish(usual)
    await first.pictures.settled()
    await first.close()
    const second = open(root, { encode: encodeApart })
    await second.publisher.publish(usual)
    await second.pictures.settled()
    const fresh = open(freshRoot(), { encode: encodeApart })
    await fresh.publisher.publish(usual)
    await fresh.pictures.settled()
    expect(editionsIn(second.www).length).toBeGreaterThan(0)
    expect(treeOf(second.www)).toEqual(treeOf(fresh.www))
  })

  it('are made once: not again for a text change, nor after a restart', async () => {
    await giveCover(await photograph(700, 60))
    const { encode, seen } = counting()
    const root = freshRoot()
    const first = openTestPublisher(root, stage.url, { encode })
    await first.publisher.publish(usual)
    await first.pictures.settled()
    stage.cms.put(sampleArticle(1, { title: 'Bài đã sửa' }))
    await first.publisher.publish(usual)
    await first.pictures.settled()
    await first.close()
    const second = open(root, { encode })
    await second.publisher.publish({ ...usual, full: true })
    await second.pictures.settled()
    expect(seen).toHaveLength(1)
    expect(editionsIn(second.www).length).toBeGreaterThan(0)
  })

  it('B2 that cannot be read are shown as they are, and hold back neither the page nor other pictures', async () => {
    const broken = Buffer.from((await photograph(700, 60)).subarray(0, 2_000))
    const cover = await giveCover(broken)
    const other = exampleFile({
      documentId: 'file-khac',
      name: 'khac.jpg',
      ...stage.cms.addFile(await photograph(800, 60, 9)),
    })
    stage.cms.put(other, sampleArticle(2, { coverFileId: 'file-khac' }))
    const { publisher, pictures, context, www } = open(freshRoot(), { encode: encodeApart })
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    await pictures.settled()
    expect(page(www)).toContain(`/tep/${cover.slice(0, 16)}/anh-hop.jpg`)
    expect(editionsIn(www).every((path) => path.includes('/khac-'))).toBe(true)
    expect(editionsIn(www).length).toBeGreaterThan(0)
    expect(publisher.health()).toMatchObject({ status: 'ok', pictures: { waiting: 0, refused: 1, givenUp: 0 } })
    expect(context.store.sql('select detail from picture where digest = ?').get(cover)?.detail).toBeTruthy()
  })

  it('B2 are read from the folder of their drafts, whatever file an encoder taken over by a picture names', async () => {
    await giveCover(await photograph(700, 60))
    const secret = join(freshRoot(), 'secret')
    writeFileSync(secret, 'secret')
    const named = { format: 'avif' as const, width: 640, height: 55, file: secret }
    const encode = async (_: string, drafts: string) => {
      writeFileSync(join(drafts, '640.avif'), 'an edition')
      return { kind: 'made' as const, editions: [named] }
    }
    const { publisher, pictures, www } = open(freshRoot(), { encode })
    await publisher.publish(usual)
    await pictures.settled()
    expect(editionsIn(www).map((path) => readFileSync(join(www, path), 'utf8'))).toEqual(['an edition'])
  })

  it('go with the picture they were made from', async () => {
    await giveCover(await photograph(700, 60))
    const { publisher, pictures, context, www } = open(freshRoot(), { encode: encodeApart })
    await publisher.publish(usual)
    await pictures.settled()
    const used = [...stage.cms.documents.values()].filter((each) => 'coverFileId' in each && each.coverFileId !== null)
    for (const document of used)
      if (document.type === 'article')
        stage.cms.put({ ...document, coverFileId: null, galleryFileIds: [], body: { type: 'doc', content: [] } })
    stage.cms.remove(exampleFile())
    await publisher.publish({ ...usual, confirmed: true })
    expect(editionsIn(www)).toEqual([])
    expect(context.store.sql('select 1 from picture').all()).toEqual([])
  })

  it('are made again where the cache has lost them', async () => {
    await giveCover(await photograph(700, 60))
    const root = freshRoot()
    const { publisher, pictures, www } = open(root, { encode: encodeApart })
    await publisher.publish(usual)
    await pictures.settled()
    const before = treeOf(www)
    rmSync(join(www, 'moha.gov.vn/tep'), { recursive: true })
    for (const folder of readdirSync(join(root, 'data/files')))
      rmSync(join(root, 'data/files', folder), { recursive: true })
    await publisher.publish({ ...usual, full: true })
    expect(treeOf(www)).toEqual(before)
  })
})

describe('an encoder of pictures', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'cong-picture-'))
  const written = (bytes: Buffer) => {
    const path = join(folder(), 'picture')
    writeFileSync(path, bytes)
    return path
  }

  it('is the version the recipe names, so that another one makes all pictures anew', () => {
    expect(pictureRecipe.version).toContain(`sharp ${sharp.versions.sharp}`)
  })

  it('keeps nothing of what a camera noted, and turns the picture as it is seen', async () => {
    const taken = await sharp(await photograph(800, 600))
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const drafts = folder()
    const found = await encodeApart(written(taken), drafts, never)
    const [edition] = found.kind === 'made' ? found.editions : []
    expect(edition && edition.height > edition.width).toBe(true)
    expect((await sharp(join(drafts, `${edition?.width}.${edition?.format}`)).metadata()).exif).toBeUndefined()
  })

  it.each([
    ['an SVG that reads files', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="999" height="999"/>')],
    ['nothing', Buffer.alloc(0)],
    ['the beginning of a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a GIF, which may move', Buffer.from('GIF89a')],
  ])('B2 refuses %s', async (_, bytes) => {
    expect(await encodeApart(written(bytes), folder(), never)).toMatchObject({ kind: 'refused' })
  })

  it.each([
    ['no JSON', 'process.stdout.write("(process:7): VIPS-WARNING **")'],
    ['nothing', ''],
    ['JSON of another shape', 'process.stdout.write(JSON.stringify({ kind: "made" }))'],
  ])('refuses a picture that makes it say %s', async (_, program) => {
    const encoder = join(folder(), 'encoder.mjs')
    writeFileSync(encoder, program)
    const found = encodeApart(written(Buffer.alloc(9)), folder(), never, encoder)
    expect(await found).toMatchObject({ kind: 'refused' })
  })

  it.each([
    ['is killed', 'process.kill(process.pid, "SIGKILL")'],
    ['breaks', 'process.exit(1)'],
  ])('B2 that %s says nothing of the picture', async (_, program) => {
    const encoder = join(folder(), 'encoder.mjs')
    writeFileSync(encoder, program)
    const found = encodeApart(written(await photograph(700, 60)), folder(), never, encoder)
    expect(await found).toMatchObject({ kind: 'unfinished' })
  })

  it('makes nothing of an icon, which is small enough', async () => {
    expect(await encodeApart(written(await photograph(100, 100)), folder(), never)).toEqual({
      kind: 'made',
      editions: [],
    })
  })
})
