import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type PdfText, pdfTextSchema, unreadablePdf } from './pdf-text'

/** Milliseconds after which a file is given up, and megabytes it may take: one made to exhaust us must not. */
const patience = 60_000
const memory = 512

/** Reads a stored PDF in a thread of its own, so that nobody waits for it but who asked. */
export function readPdfApart(path: string): Promise<PdfText> {
  return new Promise((resolve) => {
    const worker = new Worker(join(__dirname, 'pdf-worker.js'), {
      workerData: path,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    const done = (answer: PdfText) => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    const timer = setTimeout(() => done(unreadablePdf), patience)
    worker.once('message', (answer) => done(pdfTextSchema.parse(answer)))
    worker.once('error', () => done(unreadablePdf))
    worker.once('exit', () => done(unreadablePdf))
  })
}
