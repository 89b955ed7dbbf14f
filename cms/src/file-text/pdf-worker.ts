import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { judgePages } from './judge-pages'
import { unreadablePdf } from './pdf-text'

/** Pages of the longest file that is read. */
const mostPages = 5_000

async function read(path: string) {
  // An ES module with a build of PDF.js beside it.
  const { extractText, getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)), { verbosity: 0 })
  if (pdf.numPages > mostPages) return unreadablePdf
  return judgePages((await extractText(pdf)).text)
}

read(z.string().parse(workerData))
  // Damaged or locked: that is an answer about the file, not a fault of ours.
  .catch(() => unreadablePdf)
  .then((answer) => parentPort?.postMessage(answer))
