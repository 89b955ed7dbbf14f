import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inlineScriptIssues } from '../src/bench/site/tree/inline-script-issues.ts'
import { textFile } from './operations/own-files.ts'
import type { CaseKey } from './stack/desk.ts'
import { hosts, type Stack, startStack } from './stack/start-stack.ts'

const [main] = hosts
const body = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ content: true })
}, 300_000)
afterAll(() => stack?.stop(), 60_000)

const pages = (host: string) =>
  readdirSync(join(stack.wwwDir, host), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
const placeOn = (channel: string) => ({
  channel: stack.desk.structure.channel.get(channel),
  topics: [stack.desk.structure.topic.get('cai-cach-hanh-chinh')],
})
/** The public path of a live document, as the CMS was told it. */
async function livePath(key: CaseKey): Promise<string> {
  await stack.publisher.inStep()
  const [url = ''] = (await stack.desk.open('reporter', key)).outcome.urls
  return new URL(url).pathname
}
const service = (name: string, code: string) => ({
  ...{ code, name, serviceLevel: 4, audience: 'both', externalSystem: 'own', promoted: false, originType: 'original' },
  ...{ field: placeOn('').topics[0], responsibleUnit: stack.desk.structure.unit.get('vp'), guide: body('Hướng dẫn.') },
  procedure: {
    ...{ steps: [{ text: 'Nộp hồ sơ.' }], dossier: [{ text: 'Đơn' }], quantity: '01 bộ', timeLimit: '03 ngày' },
    ...{ fee: 'Không', legalBasisText: 'Quy định hiện hành', result: 'Giấy phép', receivingPlace: 'Tầng 1' },
  },
})

describe('what is public', () => {
  it('BP-6.1 has one folder for each host', () => {
    expect(
      readdirSync(stack.wwwDir)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual([...hosts].sort())
  })

  it('BP-3.1 has its folder and its canonical addresses under the domain of the portal', () => {
    for (const host of hosts) {
      expect(stack.page(host, '/')).toContain(`<link rel="canonical" href="https://${host}/">`)
      for (const page of pages(host))
        for (const [, at] of page.matchAll(/<link rel="canonical" href="https:\/\/([^/"]+)/g))
          expect(hosts).toContain(at)
    }
  })

  it('HY-4.1 has no advertisement slot, and no script, frame, style or picture from anywhere else', () => {
    for (const host of hosts) {
      for (const page of pages(host)) {
        // A plain `ins` marks what a newer text adds; with attributes it is how advertisements come in.
        expect(page).not.toMatch(/<(?:iframe|embed|object|ins(?=\s))\b/)
        expect(page).not.toMatch(/<script(?![^>]*\s(?:src="\/_astro\/|type="application\/ld\+json"))[^>]+>/)
        expect(inlineScriptIssues([{ host, path: '/', html: page }])).toEqual([])
        for (const [, from] of page.matchAll(/<(?:script|img|source|video|audio|track)\b[^>]*\ssrc="([^"]*)"/g))
          expect(from).toMatch(/^\/(?!\/)/)
        for (const [, from] of page.matchAll(/<link\b[^>]*rel="(?:stylesheet|preload|icon)"[^>]*\shref="([^"]*)"/g))
          expect(from).toMatch(/^\/(?!\/)/)
      }
    }
  })

  it('CCHC-4.2c was approved by a person, each document of it', async () => {
    const database = new pg.Client({ connectionString: stack.databaseUrl })
    await database.connect()
    try {
      const { rows } = await database.query(
        `select count(*)::int as live, count(approved_by_id)::int as approved,
                count(*) filter (where approved_by_id in (select id from admin_users))::int as by_people
           from review_cases where state = 'published'`,
      )
      expect(rows[0].live).toBeGreaterThan(25)
      expect(rows[0]).toMatchObject({ approved: rows[0].live, by_people: rows[0].live })
    } finally {
      await database.end()
    }
  })

  it('MOHA-15.2 lists a service of a sub-portal on the main portal, with its address there', async () => {
    const fields = { ...service('Cấp phát chứng thư số cho đơn vị', 'VD.000900'), ...placeOn('ttt/dich-vu-ky-thuat') }
    const subPortal = stack.desk.structure.subPortal.get('ttt')
    const unit = stack.desk.structure.unit.get('ttt')
    const key = await stack.desk.write('reporter.ttt', 'publicService', { ...fields, subPortal, responsibleUnit: unit })
    await stack.desk.publish(key)
    await stack.publisher.inStep()
    const list = stack.page(main, '/dich-vu-cong/') ?? ''
    expect(list).toContain('Cấp phát chứng thư số cho đơn vị')
    expect(list).toContain('https://ttt.moha.gov.vn/dich-vu-cong/cap-phat-chung-thu-so-cho-don-vi/')
  })

  it('HY-7.11 shows a newly approved channel in the menu', async () => {
    const fields = { nameVi: 'Thông tin đấu thầu', order: 3, showInMenu: true, decisionRef: '12/QĐ-BNV' }
    const channel = await stack.desk.shape('channel', null, { ...fields, state: 'proposed' })
    await stack.publisher.inStep()
    expect(stack.page(main, '/')).not.toContain('Thông tin đấu thầu')
    await stack.desk.shape('channel', channel, { state: 'approved' })
    await stack.publisher.inStep()
    expect(stack.page(main, '/')).toMatch(/<nav[\s\S]*href="\/chuyen-muc\/thong-tin-dau-thau\/"[\s\S]*<\/nav>/)
  })
})

describe('a document on its way', () => {
  it('MIC-p6 a service goes through the same chain, and an edit of it is public only when it is approved', async () => {
    const fields = { ...service('Cấp thẻ đọc tài liệu', 'VD.000901'), ...placeOn('/dich-vu-cong') }
    const key = await stack.desk.write('reporter', 'publicService', fields)
    await stack.desk.publish(key)
    const path = await livePath(key)
    await stack.desk.edit('reporter', key, { name: 'Cấp thẻ đọc tài liệu số' })
    await stack.desk.send(key)
    await stack.publisher.inStep()
    expect(stack.page(main, path)).not.toContain('Cấp thẻ đọc tài liệu số')
    await stack.desk.move('chief', key, 'approve')
    await stack.publisher.inStep()
    expect(stack.page(main, path)).toContain('Cấp thẻ đọc tài liệu số')
  })

  it('CCHC-6.1 a reform policy that is no legal text is put out for comment', async () => {
    const { id } = await stack.desk.upload('reporter', textFile(1))
    const letter = await stack.desk.upload('reporter', textFile(3))
    const unit = stack.desk.structure.unit.get('vucchc')
    const key = await stack.desk.write('reporter', 'draftForComment', {
      ...{ title: 'Chính sách một cửa lưu động', summary: 'Xin ý kiến về chính sách.', draftClass: 'policy' },
      ...{ audience: 'public', leadUnit: unit, receivingUnit: unit, draftFile: id, originType: 'original' },
      ...{ opensAt: '2026-01-01T00:00:00.000Z', closesAt: '2099-01-01T00:00:00.000Z', silenceIsConsent: false },
      ...{ receivingAddress: 'Số 8 Tôn Thất Thuyết', receivingEmail: 'gopy@cong.example', publicComments: false },
      ...{ requestLetterFile: letter.id, requestReceivedAt: '2026-01-01T00:00:00.000Z' },
      ...placeOn('/du-thao'),
    })
    await stack.desk.publish(key)
    expect(await livePath(key)).toBe('/du-thao/chinh-sach-mot-cua-luu-dong/')
    expect(stack.page(main, '/du-thao/')).toContain('Chính sách một cửa lưu động')
  })

  it('CCHC-7.4e a refused item keeps its ground and never enters the public tree', async () => {
    const title = 'Tin mật không đăng'
    const key = await stack.desk.write('reporter', 'article', { title, slug: 'tin-mat-khong-dang' })
    await stack.desk.send(key)
    const refusal = { refusalCodes: ['STATE_SECRET'], message: 'Nội dung thuộc danh mục bí mật nhà nước.' }
    expect((await refuse(key, {})).status).toBe(422)
    expect((await refuse(key, refusal)).status).toBe(200)
    // A state secret is sealed: its own author reads it no more.
    const { case: item } = await stack.desk.open('chief', key)
    expect(item).toMatchObject({ state: 'refused', refusalCodes: ['STATE_SECRET'], refusalNote: refusal.message })
    await stack.publisher.inStep()
    for (const host of hosts) for (const page of pages(host)) expect(page).not.toContain(title)
  })

  it('HY-10.1 people given the right write here with files; others are refused', async () => {
    const fields = stack.desk.articleFields('Bài của cộng tác viên')
    const path = '/content-manager/collection-types/api::article.article?locale=vi'
    const status = async (who: Parameters<Stack['as']>[0]) =>
      (await (await stack.as(who)).ask('POST', path, fields)).status
    for (const who of ['chief', 'deputyChief', 'technician', 'admin'] as const) expect(await status(who), who).toBe(403)
    const { id } = await stack.desk.upload('focal', textFile(2))
    const key = await stack.desk.write('focal', 'article', { ...fields, attachments: [id] })
    expect((await stack.desk.open('focal', key)).case.state).toBe('draft')
    expect(await status('contributor')).toBe(201)
  })
})

async function refuse({ type, documentId, locale }: CaseKey, more: object) {
  const chief = await stack.as('chief')
  return chief.ask('POST', `/review/cases/${type}/${documentId}/${locale}/moves`, { move: 'refuse', ...more })
}
