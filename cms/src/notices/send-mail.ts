import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { MailWay } from './mail-way'

/** One mail to one receiver. */
export interface Mail {
  /** Stays the same over retries, so that a mail sent twice is one to the receiver's program. */
  id: string
  to: string
  subject: string
  text: string
  at: Date
}

/** Milliseconds to wait for a mail server that does not answer. */
const patienceMs = 20_000

/** Sends a mail, or drops it as an `.eml` file named after its id. Throws where that fails, to be tried again. */
export async function sendMail(way: MailWay, { id, to, subject, text, at }: Mail): Promise<void> {
  const message = { from: way.from, to, subject, text, date: at, messageId: `<${id}@${domainOf(way.from)}>` }
  if ('smtpUrl' in way) {
    const server = createTransport({
      url: way.smtpUrl,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    try {
      await server.sendMail(message)
    } finally {
      server.close()
    }
    return
  }
  const { message: bytes } = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' }).sendMail(
    message,
  )
  await mkdir(way.dropDir, { recursive: true })
  const part = join(way.dropDir, `.${id}.part`)
  await writeFile(part, bytes)
  await rename(part, join(way.dropDir, `${id}.eml`))
}

function domainOf(address: string): string {
  return /@([\w.-]+)/.exec(address)?.[1] ?? 'localhost'
}
