import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from 'shared-types/review'
import type { clockTick } from '../../src/clocks/clock-tick'
import type { clockLinesOf } from '../../src/clocks/clock-lines'
import type { CaseKey } from '../../src/review/case-key'
import type { MoveRequest } from '../../src/review/move-request'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from '../review/office'
import { answers } from '../walls/answers'
import { signIn } from '../walls/panel'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())
beforeEach(async () => {
  await cms.strapi.db.query('api::day-off.day-off').deleteMany({ where: { id: { $notNull: true } } })
  await cms.strapi.db.connection('notice').delete()
})

/** Local times of November 2031, whose 7th is a Friday: far enough that every account of the test is active. */
const at = (day: number, time: string) => new Date(`2031-11-${String(day).padStart(2, '0')}T${time}:00+07:00`)
const iso = (day: number, time: string) => at(day, time).toISOString()
const friday = iso(7, '16:00')

const writeNews = (fields: Record<string, unknown> = {}, person = office.people.reporter) =>
  office.write(person, { eventEndedAt: friday, ...fields })
const tick = (now: Date) =>
  loadCompiled<{ clockTick: typeof clockTick }>('src/clocks/clock-tick').clockTick(cms.strapi, now)
const nextDue = async (key: CaseKey) => (await office.caseOf(key))?.nextDueAt ?? null

async function linesOf(key: CaseKey, now: Date) {
  const item = await office.caseOf(key)
  if (!item) throw new Error('There is no such case')
  return loadCompiled<{ clockLinesOf: typeof clockLinesOf }>('src/clocks/clock-lines').clockLinesOf(
    cms.strapi,
    item,
    now,
  )
}

async function move(person: Person, key: CaseKey, request: MoveRequest, now: Date): Promise<void> {
  const outcome = await office.make(person, key, request, now)
  if (!outcome.made) throw new Error(outcome.issues.map(({ code }) => code).join(', '))
}

async function sendAndTake(key: CaseKey, now: Date): Promise<void> {
  await office.declare(office.people.reporter, key, { secrecyChecked: true })
  await move(office.people.reporter, key, { move: 'submit' }, now)
  await move(office.people.editor, key, { move: 'take' }, now)
}

const noticesOn = (key: CaseKey, kind: string): Promise<{ user_id: number; params: unknown }[]> =>
  cms.strapi.db.connection('notice').where({ document_id: key.documentId, kind }).orderBy('id')
const actsOn = (key: CaseKey, action: string): Promise<{ details: string }[]> =>
  cms.strapi.db.connection('audit_event').where({ object_id: key.documentId, action })

describe('the clock of an item', () => {
  it('MOHA-10.2 runs from the end of the event: Friday 16:00 is due on Tuesday 11:00', async () => {
    const key = await writeNews()
    expect(await nextDue(key)).toBe(iso(11, '11:00'))
    expect(await linesOf(key, at(10, '10:00'))).toMatchObject([
      {
        rule: 'news-publish',
        label: 'Đăng trong 12 giờ làm việc kể từ khi sự kiện kết thúc',
        basis: expect.stringContaining('khoản 2 Điều 10'),
        status: 'running',
        dueAt: iso(11, '11:00'),
        leftMs: 9 * 3_600_000,
        unit: 'workingHour',
      },
    ])
  })

  it('F14 begins on Monday where the event ends on Saturday: due on Tuesday 12:00', async () => {
    expect(await nextDue(await writeNews({ eventEndedAt: iso(8, '10:00') }))).toBe(iso(11, '12:00'))
  })

  it('MOHA-10.2 runs for news and events only, and once, not again for the English text', async () => {
    expect(await nextDue(await writeNews({ kind: 'announcement' }))).toBeNull()
    const key = await writeNews()
    await office.as(office.people.reporter, () =>
      cms.strapi.documents(office.uidOf.article).update({
        documentId: key.documentId,
        locale: 'en',
        data: { ...office.articleFields(), eventEndedAt: friday } as never,
      }),
    )
    expect(await nextDue({ ...key, locale: 'en' })).toBeNull()
  })

  it('follows the end of the event where that is corrected', async () => {
    const key = await writeNews()
    await office.edit(office.people.reporter, key, { eventEndedAt: iso(10, '09:00') })
    expect(await nextDue(key)).toBe(iso(11, '14:00'))
  })

  it('MOHA-12.5 stands still while the provider is asked, and shows only the time left', async () => {
    const key = await writeNews()
    await sendAndTake(key, at(10, '09:00'))
    await move(office.people.editor, key, { move: 'ask', message: 'Ai chủ trì cuộc họp?' }, at(10, '10:00'))
    expect(await nextDue(key)).toBeNull()
    expect(await linesOf(key, at(12, '09:00'))).toMatchObject([
      { status: 'paused', dueAt: null, leftMs: 9 * 3_600_000 },
    ])
    await move(office.people.reporter, key, { move: 'supply', message: 'Vụ trưởng chủ trì.' }, at(12, '10:00'))
    // 16 working hours were asked away: 10:00 on Monday to 10:00 on Wednesday.
    expect(await nextDue(key)).toBe(iso(13, '11:00'))
  })

  it('MOHA-10.2 is met by publication, in time or late', async () => {
    const [inTime, late] = [await writeNews(), await writeNews()]
    for (const [key, day] of [
      [inTime, 10],
      [late, 12],
    ] as const) {
      await office.sendToChief(key)
      await move(office.people.chief, key, { move: 'approve' }, at(day, '10:00'))
      expect(await nextDue(key)).toBeNull()
    }
    expect(await linesOf(inTime, at(20, '08:00'))).toMatchObject([
      { status: 'met', late: false, metAt: iso(10, '10:00') },
    ])
    expect(await linesOf(late, at(20, '08:00'))).toMatchObject([{ status: 'met', late: true }])
  })

  it('moves with a day off that comes into force, not with one that is only planned', async () => {
    const key = await writeNews()
    const dayOff = await cms.strapi.documents('api::day-off.day-off').create({
      data: { date: '2031-11-10', kind: 'off', name: 'Ngày nghỉ', state: 'planned' } as never,
    })
    await tick(at(7, '17:00'))
    expect(await nextDue(key)).toBe(iso(11, '11:00'))
    await cms.strapi
      .documents('api::day-off.day-off')
      .update({ documentId: dayOff.documentId, data: { state: 'inForce' } as never })
    await tick(at(7, '17:05'))
    expect(await nextDue(key)).toBe(iso(12, '11:00'))
  })

  it('does not start for what ended long before it was entered here', async () => {
    expect(await nextDue(await writeNews({ eventEndedAt: '2015-03-02T09:00:00.000Z' }))).toBeNull()
  })

  it('MOHA-11.3c-2 runs for a draft from its request, measured by our 4 working hours', async () => {
    const key = await office.write(
      office.people.reporter,
      {
        title: 'Dự thảo Thông tư',
        summary: 'Lấy ý kiến',
        draftClass: 'ownAuthority',
        audience: 'public',
        channel: office.channel,
        topics: [office.topic],
        requestReceivedAt: friday,
        opensAt: iso(10, '08:00'),
        closesAt: iso(28, '08:00'),
        receivingAddress: 'Hà Nội',
        receivingEmail: 'gopy@moha.example',
      },
      'draftForComment',
    )
    expect(await nextDue(key)).toBe(iso(10, '11:00'))
    expect(await linesOf(key, at(7, '16:30'))).toMatchObject([{ label: 'Đăng ngay sau khi nhận được đề nghị' }])
  })
})

describe('under another regulation', () => {
  it('CCHC-7.1a-4 CCHC-7.1a-5 flags what was received late and refuses nothing', async () => {
    const { place, writer } = await foreignPortal('CCHC', 'caicach')
    const news = await writeNews(place, writer)
    expect(await nextDue(news)).toBe(iso(8, '16:00'))
    await office.declare(writer, news, { secrecyChecked: true })
    await tick(at(8, '16:30'))
    expect(await noticesOn(news, 'clockOverdue')).toEqual([])
    expect(await actsOn(news, 'clock.overdue')).toHaveLength(1)
    await move(writer, news, { move: 'submit' }, at(8, '17:00'))
    expect(await linesOf(news, at(9, '08:00'))).toMatchObject([
      { rule: 'news-intake', status: 'met', late: true, unit: 'hour' },
    ])

    const document = await office.write(
      writer,
      {
        ...place,
        title: 'Quyết định',
        number: '1/QĐ-BNV',
        docClass: 'administrative',
        docForm: 'decision',
        issuedOn: '2031-11-10',
        abstract: 'Trích yếu',
        topics: [office.topic],
      },
      'legalDocument',
    )
    expect(await nextDue(document)).toBe(new Date('2031-11-12T23:59:59+07:00').toISOString())
  })
})

/** A sub-portal under a regulation of its own, with somebody who writes for it and a channel. */
async function foreignPortal(profileCode: string, label: string, role: Role = 'reporter') {
  const unit = await office.structure('unit', { code: label, nameVi: label })
  const portal = { label, nameVi: label, profileCode, unit, stage: 'agreed' }
  const subPortal = await office.structure('subPortal', portal)
  const channel = await office.structure('channel', { nameVi: 'Tin', slug: 'tin', state: 'approved', subPortal })
  return { place: { subPortal, channel }, writer: await office.hire(role, { portals: [subPortal] }) }
}

describe('under the regulation of a department', () => {
  it('HY-12.3 a directive document is to be public a working day after its issue, other documents have no limit', async () => {
    const { place, writer } = await foreignPortal('HY', 'hungyen', 'unitFocal')
    const write = (docClass: string, number: string) =>
      office.write(
        writer,
        {
          ...place,
          ...{ title: 'Chỉ thị', number, docClass, docForm: 'directive', issuedOn: '2031-11-07' },
          ...{ abstract: 'Trích yếu', topics: [office.topic] },
        },
        'legalDocument',
      )
    expect(await nextDue(await write('directive', '1/CT'))).toBe(iso(10, '17:00'))
    expect(await nextDue(await write('administrative', '2/QĐ'))).toBeNull()
  })
})

describe('the tick', () => {
  it('MOHA-10.2 warns at 75 %, alerts with an audit event at 100 %, and takes a miss to the chief a working day later', async () => {
    const key = await writeNews()
    await sendAndTake(key, at(7, '16:30'))
    await tick(at(10, '16:59'))
    expect(await noticesOn(key, 'clockWarned')).toEqual([])
    await tick(at(10, '17:00'))
    expect(await noticesOn(key, 'clockWarned')).toMatchObject([{ user_id: office.people.editor.userId }])
    await tick(at(11, '11:00'))
    expect(await noticesOn(key, 'clockOverdue')).toEqual([])
    await tick(at(11, '11:05'))
    expect(await noticesOn(key, 'clockOverdue')).toMatchObject([{ user_id: office.people.editor.userId }])
    expect(await actsOn(key, 'clock.overdue')).toMatchObject([{ details: expect.stringContaining('news-publish') }])
    await tick(at(12, '10:55'))
    expect(await noticesOn(key, 'clockEscalated')).toEqual([])
    await tick(at(12, '11:00'))
    expect(await noticesOn(key, 'clockEscalated')).toMatchObject([{ user_id: office.people.chief.userId }])
  })

  it('F5 says each thing once, however often it runs and whichever way its clock jumps', async () => {
    const key = await writeNews()
    for (const now of [
      at(11, '11:05'),
      at(11, '10:05'),
      at(11, '12:05'),
      at(11, '11:05'),
      at(13, '08:00'),
      at(13, '07:00'),
    ])
      await tick(now)
    expect(await noticesOn(key, 'clockOverdue')).toHaveLength(1)
    expect(await noticesOn(key, 'clockWarned')).toHaveLength(1)
    expect(await noticesOn(key, 'clockEscalated')).toHaveLength(1)
    expect(await actsOn(key, 'clock.overdue')).toHaveLength(1)
  })

  it('says each thing once where two instances look at the same moment', async () => {
    const key = await writeNews()
    await Promise.all([tick(at(11, '11:05')), tick(at(11, '11:05'))])
    expect(await noticesOn(key, 'clockOverdue')).toHaveLength(1)
  })

  it('tells the writer while the item is still a draft', async () => {
    const key = await writeNews()
    await tick(at(10, '17:00'))
    expect(await noticesOn(key, 'clockWarned')).toMatchObject([{ user_id: office.people.reporter.userId }])
  })
})

describe('urging on', () => {
  const monthAgo = new Date(Date.now() - 30 * 86_400_000).toISOString()
  const pathOf = ({ type, documentId, locale }: CaseKey) => `/review/cases/${type}/${documentId}/${locale}/urge`
  async function withEditor(fields: Record<string, unknown>): Promise<CaseKey> {
    const key = await writeNews(fields)
    await sendAndTake(key, new Date())
    return key
  }

  it('tells whoever keeps a late item waiting, once a working day, and is recorded', async () => {
    const { reporter, editor } = office.people
    const key = await withEditor({ eventEndedAt: monthAgo })
    await cms.strapi.db.connection('notice').delete()
    const panel = await signIn(cms, reporter)
    expect((await panel.get(pathOf(key))).body).toEqual({ standing: 'open' })
    for (const ask of [
      () => panel.post(pathOf(key), {}),
      () => panel.post(pathOf(key), {}),
      () => panel.get(pathOf(key)),
    ])
      expect(await ask()).toMatchObject({ status: 200, body: { standing: 'said' } })
    expect(await noticesOn(key, 'clockOverdue')).toMatchObject([{ user_id: editor.userId }])
    const { name } = await office.staffOf(reporter)
    expect((await (await signIn(cms, editor)).get('/notices')).json(answers.notices).lines).toMatchObject([
      { kind: 'clockOverdue', text: expect.stringContaining(`Người nhắc: ${name}.`) },
    ])
    expect(await actsOn(key, 'clock.urged')).toMatchObject([{ actor_id: String(reporter.userId), refused: false }])
  })

  it('is for the writer and the head of the unit, of what is late and on another desk', async () => {
    const [late, inTime] = [await withEditor({ eventEndedAt: monthAgo }), await withEditor({})]
    const ask = async (person: Person, key: CaseKey) => {
      const panel = await signIn(cms, person)
      const { body } = await panel.get(pathOf(key))
      return [body, (await panel.post(pathOf(key), {})).status]
    }
    const refused = [{ standing: 'none' }, 403]
    expect(await ask(await office.hire('unitFocal', { unit: 'legal' }), late)).toEqual(refused)
    expect(await ask(await office.hire('unitHead', { unit: 'legal' }), late)).toEqual(refused)
    expect(await ask(office.people.editor, late)).toEqual(refused)
    expect(await ask(office.people.reporter, inTime)).toEqual(refused)
    expect(await ask(await office.hire('unitHead'), late)).toEqual([{ standing: 'open' }, 200])
  })

  it('answers nobody who is not signed in, and knows no other item', async () => {
    const key = { type: 'article', documentId: 'khong-co', locale: 'vi' } as const
    for (const method of ['GET', 'POST']) expect((await fetch(`${cms.url}${pathOf(key)}`, { method })).status).toBe(401)
    const panel = await signIn(cms, office.people.reporter)
    expect((await panel.get(pathOf(key))).body).toEqual({ standing: 'none' })
    expect((await panel.post(pathOf(key), {})).status).toBe(404)
  })
})

describe('the deadline board', () => {
  it('shows the chief everything that runs, and a unit only its own', async () => {
    const key = await writeNews({ title: 'Tin trên bảng hạn' })
    const stranger = await office.hire('unitFocal', { unit: 'legal' })
    const chief = await signIn(cms, office.people.chief)
    const answer = await chief.get('/review/deadlines')
    expect(answer.status).toBe(200)
    const line = answer.json(answers.documents).find((one) => one.documentId === key.documentId)
    expect(line).toMatchObject({
      type: 'article',
      locale: 'vi',
      title: 'Tin trên bảng hạn',
      state: 'draft',
      rule: 'news-publish',
      source: 'MOHA-10.2',
      dueAt: iso(11, '11:00'),
      status: 'running',
      unit: 'Cổng TTĐT và Thư viện',
      counts: 'workingHour',
    })
    const others = await (await signIn(cms, stranger)).get('/review/deadlines')
    expect(others.json(answers.documents).some((one) => one.documentId === key.documentId)).toBe(false)
  })

  it('CCHC-7.1a-4 has a report of what was met late', async () => {
    const key = await writeNews()
    await office.sendToChief(key)
    await move(office.people.chief, key, { move: 'approve' }, at(12, '10:00'))
    const chief = await signIn(cms, office.people.chief)
    const report = await chief.get('/review/deadlines/late?days=31')
    expect(report.status).toBe(200)
    expect(report.json(answers.documents).find((one) => one.documentId === key.documentId)).toMatchObject({
      status: 'met',
      late: true,
      metAt: iso(12, '10:00'),
    })
    expect((await chief.get('/review/deadlines/late?days=0')).status).toBe(400)
  })

  it('answers nobody who is not signed in', async () => {
    for (const path of ['/review/deadlines', '/review/deadlines/late'])
      expect((await fetch(`${cms.url}${path}`)).status).toBe(401)
  })
})
