import { FeedFault } from './feed-fault.ts'

/** The chunks of a body, at most `limit` bytes in all. Throws `FeedFault` beyond that. */
export async function* limitedChunks(response: Response, limit: number): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader()
  let length = 0
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.length
      if (length > limit) throw new FeedFault('tooLarge', `an answer of the CMS is larger than ${limit} bytes`)
      yield part.value
    }
  } finally {
    // Ends the transfer where it was left early; after the end it does nothing.
    await reader?.cancel().catch(() => undefined)
  }
}

/** The whole body as text, at most `limit` bytes. */
export async function limitedText(response: Response, limit: number): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of limitedChunks(response, limit)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
