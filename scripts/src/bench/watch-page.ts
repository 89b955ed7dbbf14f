import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const agent = new Agent({ keepAlive: true })
const pollMilliseconds = 5

/** One page of the static server, and words that must be in it. */
export interface WatchedPage {
  port: number
  path: string
  words: string
}

/** Asks for a page every few milliseconds until it shows the words; gives the instant (`performance.now()`) it did. */
export async function watchPage(page: WatchedPage, giveUpAfter: number): Promise<number> {
  const giveUpAt = performance.now() + giveUpAfter
  for (;;) {
    if ((await read(page)).includes(page.words)) return performance.now()
    if (performance.now() > giveUpAt)
      throw new Error(`${page.path} did not show "${page.words}" within ${giveUpAfter} ms.`)
    await sleep(pollMilliseconds)
  }
}

function read({ port, path }: WatchedPage): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = request({ agent, host: '127.0.0.1', port, path, headers: { host: 'localhost' } }, async (answer) => {
      const bytes = Buffer.concat(await answer.toArray())
      resolve(answer.statusCode === 200 ? bytes.toString('utf8') : '')
    })
    asking.on('error', reject).end()
  })
}
