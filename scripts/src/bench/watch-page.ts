import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const agent = new Agent({ keepAlive: true })
const pauseMilliseconds = 4

/** One page of the static server, and words that must be in it. */
export interface WatchedPage {
  port: number
  path: string
  words: string
}

/** When a page was first seen with its words (`performance.now()`), and the gaps between looks in milliseconds. */
export interface Sighting {
  at: number
  gaps: number[]
}

/** Asks for a page every few milliseconds, on one kept connection and past every cache, until it shows the words. */
export async function watchPage(page: WatchedPage, giveUpAfter: number, signal: AbortSignal): Promise<Sighting> {
  const giveUpAt = performance.now() + giveUpAfter
  const gaps: number[] = []
  let last = performance.now()
  for (;;) {
    const isShown = (await read(page)).includes(page.words)
    const at = performance.now()
    gaps.push(at - last)
    if (isShown) return { at, gaps }
    last = at
    if (at > giveUpAt) throw new Error(`${page.path} did not show "${page.words}" within ${giveUpAfter} ms.`)
    await sleep(pauseMilliseconds, undefined, { signal })
  }
}

function read({ port, path }: WatchedPage): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { host: 'localhost', 'cache-control': 'no-cache' }
    const asking = request({ agent, host: '127.0.0.1', port, path, headers }, async (answer) => {
      try {
        const bytes = Buffer.concat(await answer.toArray())
        resolve(answer.statusCode === 200 ? bytes.toString('utf8') : '')
      } catch (error) {
        reject(error)
      }
    })
    asking.on('error', reject).end()
  })
}
