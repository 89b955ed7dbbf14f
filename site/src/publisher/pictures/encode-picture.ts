/*
 * A program of its own, so that a picture made to do harm harms nobody: encode-picture.ts PICTURE FOLDER writes the
 * editions of a picture into a folder and says what they are (`encodedSchema`) as one line of JSON.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { draftName } from './draft-name.ts'
import type { Encoded } from './encoded.ts'
import { pictureRecipe } from './picture-recipe.ts'

const [, , picture = '', folder = ''] = process.argv
// One thread: with several the same picture would not always become the same bytes.
sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'] })

const answer = await encode().catch(
  (cause: unknown): Encoded => ({ kind: 'refused', detail: cause instanceof Error ? cause.message : String(cause) }),
)
process.stdout.write(JSON.stringify(answer))

async function encode(): Promise<Encoded> {
  const original = open()
  const metadata = await original.metadata()
  const width = metadata.autoOrient.width
  if ((metadata.pages ?? 1) > 1 || width < pictureRecipe.narrowest) return { kind: 'made', editions: [] }
  const most = statSync(picture).size
  const editions = []
  for (const format of ['avif', 'webp'] as const) {
    for (const wanted of widthsOf(format, width)) {
      const file = join(folder, draftName({ width: wanted, format }))
      const made = await encoder(format, metadata)(open().autoOrient().resize({ width: wanted })).toFile(file)
      if (made.size < most) editions.push({ format, width: made.width, height: made.height })
    }
  }
  return { kind: 'made', editions }
}

function open() {
  return sharp(picture, { failOn: 'error', limitInputPixels: pictureRecipe.mostPixels, sequentialRead: true })
}

/** The widths of the recipe the picture is wide enough for, and its own where it is the widest. */
function widthsOf(format: 'avif' | 'webp', width: number): number[] {
  const widths = pictureRecipe.widths[format]
  const smaller = widths.filter((wanted) => wanted < width)
  return smaller.length < widths.length ? [...smaller, width] : smaller
}

/** Drawn pictures keep sharp colour edges: letters stand in them. */
function encoder(format: 'avif' | 'webp', { format: from }: Metadata) {
  const isDrawn = from === 'png'
  if (format === 'webp') return (image: Sharp) => image.webp({ quality: isDrawn ? 88 : 76, smartSubsample: isDrawn })
  return (image: Sharp) =>
    image.avif({ quality: isDrawn ? 68 : 55, effort: 2, chromaSubsampling: isDrawn ? '4:4:4' : '4:2:0' })
}
