import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Core } from '@strapi/strapi'
import { environment } from '../environment'
import { textOfDocx } from '../file-text/text-of-docx'
import { textOfPdf } from '../file-text/text-of-pdf'
import { checkFile } from './check-file'
import { cleanFileWords } from './clean-file-words'
import { FileRefusedError } from './errors'
import { isFileInUse } from './file-in-use'
import { mediaMessages } from './messages'
import { refuseAttaching } from './refuse-attaching'
import { refuseDestroying } from './refuse-destroying'
import { signedAddress } from './signed-address'
import { isFileClosed } from '../review/is-file-closed'
import { uploadPath } from './upload-path'

/** The parts of the upload plugin's file a provider reads and sets. */
export interface ProviderFile {
  documentId?: string
  name: string
  hash: string
  ext?: string
  mime: string
  url: string
  stream?: Readable
  buffer?: Buffer
  /** Set where the request would put the file into a document. */
  related?: unknown
  provider_metadata?: { digest: string; bytes: number }
}

/**
 * The upload plugin's provider, made private: bytes lie outside `public/`, are judged by content before they are kept,
 * carry their digest, and are reached only by a short-lived signed address. What a live document uses stays as it is.
 */
export function privateUploads(strapi: Core.Strapi) {
  return {
    isPrivate: async () => true,
    // An address without a signature is none: what is sealed is not there for those it is sealed from.
    getSignedUrl: async (file: ProviderFile) => ({
      url: (await isFileClosed(strapi, file)) ? `/media/${fileName(file)}` : signedAddress(fileName(file), Date.now()),
    }),
    uploadStream: (file: ProviderFile) => keep(strapi, file, file.stream ?? Readable.from([])),
    upload: (file: ProviderFile) => keep(strapi, file, Readable.from([file.buffer ?? Buffer.alloc(0)])),
    async replaceStream(file: ProviderFile, old: ProviderFile) {
      await refuseWhenUsed(strapi, old)
      await keep(strapi, file, file.stream ?? Readable.from([]))
      if (fileName(file) !== fileName(old)) await rm(uploadPath(location(old)), { force: true })
    },
    async replace(file: ProviderFile, old: ProviderFile) {
      await refuseWhenUsed(strapi, old)
      await keep(strapi, file, Readable.from([file.buffer ?? Buffer.alloc(0)]))
      if (fileName(file) !== fileName(old)) await rm(uploadPath(location(old)), { force: true })
    },
    async delete(file: ProviderFile) {
      await refuseWhenUsed(strapi, file)
      await rm(uploadPath(location(file)), { force: true })
    },
  }
}

/**
 * Writes aside, judges, then renames into place: a file under its name is whole and was let in. Its words are judged
 * before its bytes, since the row that refuses them comes after: nothing may be left behind or replaced by then.
 */
async function keep(strapi: Core.Strapi, file: ProviderFile, stream: Readable): Promise<void> {
  refuseAttaching(file)
  cleanFileWords({ ...file })
  const folder = join(environment.UPLOADS_DIR, '.incoming')
  await mkdir(folder, { recursive: true })
  const aside = join(folder, randomUUID())
  try {
    const { digest, bytes } = await writeDurably(aside, stream)
    const check = await checkFile(aside, location(file).ext)
    if ('refused' in check) throw new FileRefusedError(mediaMessages[check.refused](file.name))
    await rename(aside, uploadPath(location(file)))
    file.mime = check.kind.mime
    file.url = `/media/${fileName(file)}`
    file.provider_metadata = { digest, bytes }
    await readAhead(strapi, file, digest)
  } finally {
    await rm(aside, { force: true })
  }
}

const readers: Readonly<Record<string, typeof textOfPdf>> = { '.pdf': textOfPdf, '.docx': textOfDocx }

/** Reads a file's text now, so that neither a check nor the feed has to wait for it later. It is kept whether or not that succeeds. */
async function readAhead(strapi: Core.Strapi, file: ProviderFile, digest: string): Promise<void> {
  const read = readers[location(file).ext.toLowerCase()]
  await read?.(strapi, digest, uploadPath(location(file))).catch((error: unknown) =>
    strapi.log.warn(`The text of the upload ${fileName(file)} was not read ahead: ${String(error)}`),
  )
}

async function writeDurably(path: string, stream: Readable): Promise<{ digest: string; bytes: number }> {
  const hash = createHash('sha256')
  const file = await open(path, 'wx')
  let bytes = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk)
      bytes += chunk.length
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { digest: hash.digest('hex'), bytes }
}

async function refuseWhenUsed(strapi: Core.Strapi, file: ProviderFile): Promise<void> {
  if (await isFileInUse(strapi, file.hash)) throw new FileRefusedError(mediaMessages.IN_USE(file.name))
  await refuseDestroying(strapi, file)
}

function location({ hash, ext }: ProviderFile): { hash: string; ext: string } {
  return { hash, ext: ext ?? '' }
}

function fileName(file: ProviderFile): string {
  return `${file.hash}${file.ext ?? ''}`
}
