import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningJobs } from '../../src/jobs/start-jobs'
import type { notify } from '../../src/notices/notify'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { jobsOf, until } from '../jobs/jobs'

let cms: BootedCms
let running: RunningJobs
let port: number

beforeAll(async () => {
  port = await freePort()
  cms = await bootStrapi({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'cong@moha.example' })
  const quickly = { retryLimit: 3, retryDelay: 1 }
  running = await jobsOf(cms).start({ jobs: [], pollMs: 500, mail: quickly })
})
afterAll(async () => {
  await running?.stop()
  await cms?.stop()
})

const now = new Date('2031-11-10T03:00:00Z')
const tell = (to: string) =>
  loadCompiled<{ notify: typeof notify }>('src/notices/notify').notify(
    cms.strapi,
    { kind: 'itemWaiting', to, key: null, params: { title: 'Tin A' } },
    now,
  )
const rowOf = async (email: string): Promise<{ mail_state: string; mail_issue: string | null } | undefined> =>
  cms.strapi.db.connection('notice').where({ email }).first()

it('a mail the server did not take is sent again, once it takes it', async () => {
  await tell('mot@moha.example')
  await until('the first try failed', async () => (await rowOf('mot@moha.example'))?.mail_issue !== null)
  expect(await rowOf('mot@moha.example')).toMatchObject({ mail_state: 'waiting' })
  const server = await mailServer(port)
  await until('it is sent', async () => (await rowOf('mot@moha.example'))?.mail_state === 'sent', 20_000)
  expect(server.receivers).toEqual(['mot@moha.example'])
  await server.close()
})

it('a mail no server takes is kept as failed, and what it told of stands', async () => {
  await tell('hai@moha.example')
  await until('it is given up', async () => (await rowOf('hai@moha.example'))?.mail_state === 'failed', 25_000)
  expect((await rowOf('hai@moha.example'))?.mail_issue).toMatch(/ECONNREFUSED/)
})

/** As much of a mail server as one mail needs. */
async function mailServer(onPort: number): Promise<{ receivers: string[]; close(): Promise<void> }> {
  const receivers: string[] = []
  const server = createServer((socket) => {
    let inMessage = false
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('utf8').split('\r\n')) {
        if (inMessage) {
          if (line !== '.') continue
          inMessage = false
          socket.write('250 kept\r\n')
        } else inMessage = answer(socket, line, receivers)
      }
    })
  })
  await new Promise<void>((listening) => server.listen(onPort, '127.0.0.1', listening))
  return { receivers, close: () => closed(server) }
}

/** Answers one command; true where the message itself follows. */
function answer(socket: Socket, line: string, receivers: string[]): boolean {
  const [command] = line.toUpperCase().split(' ')
  const receiver = /^RCPT TO:<(.+?)>/i.exec(line)?.[1]
  if (receiver) receivers.push(receiver)
  if (command === 'DATA') socket.write('354 go on\r\n')
  else if (command === 'QUIT') socket.end('221 bye\r\n')
  else if (line !== '') socket.write('250 ok\r\n')
  return command === 'DATA'
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => server.close(() => done()))
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
