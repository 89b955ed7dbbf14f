import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RunningJobs } from '../../src/jobs/start-jobs'
import type { Notice, notify } from '../../src/notices/notify'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { jobsOf, until } from '../jobs/jobs'
import { type Office, openOffice, type Person } from '../review/office'
import { answers } from '../walls/answers'
import { signIn } from '../walls/panel'

let cms: BootedCms
let office: Office
let drop: string

beforeAll(async () => {
  drop = await mkdtemp(join(tmpdir(), 'cong-test-mail-'))
  cms = await bootStrapi({ MAIL_DROP_DIR: drop, MAIL_FROM: 'Cổng TTĐT <cong@moha.example>' })
  office = await openOffice(cms)
})
afterAll(async () => {
  await cms?.stop()
  await rm(drop, { recursive: true, force: true })
})
beforeEach(async () => {
  await cms.strapi.db.connection('notice').delete()
})

const now = new Date('2031-11-10T03:00:00Z')
const tell = (notice: Notice) =>
  loadCompiled<{ notify: typeof notify }>('src/notices/notify').notify(cms.strapi, notice, now)
const waiting = (to: Notice['to'], more: Partial<Notice> = {}): Notice => ({
  kind: 'itemWaiting',
  to,
  key: null,
  params: { title: 'Tin A', name: 'Hà' },
  ...more,
})
const rows = (): Promise<{ id: string; user_id: number; mail_state: string }[]> =>
  cms.strapi.db.connection('notice').orderBy('id')
const noticesOf = async (person: Person) => (await (await signIn(cms, person)).get('/notices')).json(answers.notices)

describe('notify', () => {
  it('is part of the transaction: what is undone tells nobody', async () => {
    await expect(
      cms.strapi.db.transaction(async () => {
        await tell(waiting([office.people.editor.userId]))
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    expect(await rows()).toEqual([])
  })

  it('tells each receiver once what is to be told once', async () => {
    const [one, other] = [office.people.editor.userId, office.people.chief.userId]
    await tell(waiting([one, one], { once: 'clockWarned:x' }))
    await tell(waiting([one, other], { once: 'clockWarned:x' }))
    expect((await rows()).map(({ user_id }) => user_id)).toEqual([one, other])
  })

  it('names the document by its draft and leads to it', async () => {
    const key = await office.write(office.people.reporter, { title: 'Hội nghị toàn quốc' })
    await tell(waiting([office.people.editor.userId], { key, params: {} }))
    expect((await noticesOf(office.people.editor)).lines).toMatchObject([
      {
        kind: 'itemWaiting',
        text: expect.stringContaining('Hội nghị toàn quốc'),
        href: `/content-manager/collection-types/api::article.article/${key.documentId}?plugins[i18n][locale]=vi`,
        at: now.toISOString(),
        read: false,
      },
    ])
  })
})

describe('the panel', () => {
  it('shows and marks a person’s own notices only', async () => {
    await tell(waiting([office.people.editor.userId]))
    await tell(waiting([office.people.editor.userId, office.people.chief.userId]))
    const editor = await signIn(cms, office.people.editor)
    const chief = await signIn(cms, office.people.chief)
    const mine = (await editor.get('/notices')).json(answers.notices)
    expect(mine.unread).toBe(2)
    expect((await chief.post(`/notices/${mine.lines[0]?.id}/read`, {})).status).toBe(404)
    expect((await editor.post(`/notices/${mine.lines[0]?.id}/read`, {})).status).toBe(204)
    expect((await editor.get('/notices')).body).toMatchObject({ unread: 1, lines: [{ read: true }, { read: false }] })
    expect((await editor.post('/notices/read-all', {})).status).toBe(204)
    expect((await editor.get('/notices')).json(answers.notices).unread).toBe(0)
    expect((await chief.get('/notices')).json(answers.notices).unread).toBe(1)
  })

  it('answers nobody who is not signed in, and no such notice with 404', async () => {
    for (const path of ['/notices', '/notices/read-all', '/notices/1/read'])
      expect((await fetch(`${cms.url}${path}`, path === '/notices' ? {} : { method: 'POST' })).status).toBe(401)
    const editor = await signIn(cms, office.people.editor)
    expect((await editor.post('/notices/abc/read', {})).status).toBe(404)
  })
})

it('what loading the demo told of items that are live is read and mailed to nobody; what waits stays new', async () => {
  const { settleNotices } = loadCompiled<{ settleNotices(strapi: BootedCms['strapi']): Promise<void> }>(
    'src/commands/demo/settle-notices',
  )
  await office.published()
  const waits = await office.beforeChief()
  await settleNotices(cms.strapi)
  const left: { document_id: string; mail_state: string }[] = await cms.strapi.db
    .connection('notice')
    .whereNull('read_at')
  expect(new Set(left.map(({ document_id }) => document_id))).toEqual(new Set([waits.documentId]))
  const mailed: unknown[] = await cms.strapi.db
    .connection('notice')
    .where({ mail_state: 'waiting' })
    .whereNotNull('read_at')
  expect(mailed).toEqual([])
})

describe('mail', () => {
  let running: RunningJobs | null = null
  const start = async () => {
    running = await jobsOf(cms).start({ jobs: [], pollMs: 500 })
  }
  const stop = async () => {
    await running?.stop()
    running = null
  }
  const files = async () => (await readdir(drop)).filter((name) => name.endsWith('.eml'))

  it('is dropped as a file, in Vietnamese, with the way into the panel', async () => {
    await start()
    const key = await office.write(office.people.reporter, { title: 'Hội nghị' })
    await tell(waiting([office.people.editor.userId], { key, params: { name: 'Hà' } }))
    const [row] = await rows()
    await until('the mail is dropped', async () => (await files()).includes(`notice-${row?.id}.eml`))
    const mail = await readFile(join(drop, `notice-${row?.id}.eml`), 'utf8')
    expect(mail).toMatch(/^To: person-\d+@cong\.example$/m)
    expect(mail).toMatch(/^Message-ID: <notice-\d+@moha\.example>$/m)
    expect(decoded(mail)).toContain('“Hội nghị” đang chờ bạn xử lý. Hà vừa chuyển đến.')
    expect(decoded(mail)).toContain(`/content-manager/collection-types/api::article.article/${key.documentId}`)
    await until('it is noted', async () => (await rows())[0]?.mail_state === 'sent')
    await stop()
  })

  it('of a notice given while no queue ran is sent by the sweep of one that runs, once', async () => {
    await tell(waiting('lanhdao@moha.example'))
    expect(await rows()).toMatchObject([{ mail_state: 'waiting' }])
    await start()
    const jobs = jobsOf(cms)
    const sweep = jobs.job('mailSweep', 'mail-sweep')
    const queued = [await jobs.run(sweep, { now }), await jobs.run(sweep, { now })]
    expect(queued.map((run) => (run.outcome === 'ok' ? run.counts['queued'] : null))).toEqual([1, 0])
    await until('it is sent', async () => (await rows())[0]?.mail_state === 'sent')
    await stop()
  })

  it('goes to nobody whose account is closed', async () => {
    const leaver = await office.hire('reporter')
    await cms.strapi.db.query('admin::user').update({ where: { id: leaver.userId }, data: { blocked: true } })
    await start()
    await tell(waiting([leaver.userId]))
    await until('it is settled', async () => (await rows())[0]?.mail_state === 'none')
    await stop()
  })
})

/** The text of a mail whose lines travel as quoted-printable or base64. */
function decoded(mail: string): string {
  const [, body = ''] = /\n\n([\s\S]*)$/.exec(mail) ?? []
  if (/Content-Transfer-Encoding: base64/i.test(mail)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replaceAll(/=\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
