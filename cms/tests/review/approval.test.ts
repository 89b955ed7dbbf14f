import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, takeDown } from './office'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const refused = (status: number, ...codes: string[]) => ({
  made: false,
  status,
  issues: codes.map((code) => expect.objectContaining({ code })),
})

describe('four eyes', () => {
  it('refuses the approval of whoever wrote or submitted any part of this version', async () => {
    const both = await office.hire('chief', { roles: ['chief', 'editor', 'reporter'] })
    const { reporter, editor, chief } = office.people
    const own = await office.beforeChief({}, both)
    expect(await office.make(both, own, 'approve')).toMatchObject(refused(403, 'SELF_APPROVAL'))
    const edited = await office.write(reporter)
    await office.declare(reporter, edited, { secrecyChecked: true })
    await office.must(reporter, edited, 'submit')
    await office.must(editor, edited, 'take')
    await office.declare(editor, edited, { purpose: 'Tin' })
    await office.must(editor, edited, 'classify')
    await office.edit(both, edited, { title: 'Một chữ của người duyệt' })
    await office.must(editor, edited, 'toChief')
    expect(await office.make(both, edited, 'approve')).toMatchObject(refused(403, 'SELF_APPROVAL'))
    expect(await office.make(chief, edited, 'approve')).toMatchObject({ made: true })
  })

  it('remembers the writers of a refused text, and forgets those of an approved one', async () => {
    const both = await office.hire('chief', { roles: ['chief', 'reporter'] })
    const { reporter, chief } = office.people
    const key = await office.beforeChief({}, both)
    await office.must(chief, key, {
      move: 'refuse',
      refusalCodes: ['UNTIMELY'],
      message: 'Chưa đến thời điểm đăng tin này.',
    })
    await office.edit(reporter, key, { title: 'Viết lại một chút' })
    expect(await office.caseOf(key)).toMatchObject({
      state: 'draft',
      writerIds: [both.userId, reporter.userId],
      submittedById: null,
      secrecyCheckedAt: null,
    })
    await office.sendToChief(key)
    expect(await office.make(both, key, 'approve')).toMatchObject(refused(403, 'SELF_APPROVAL'))
    await office.must(chief, key, 'approve')
    await office.edit(reporter, key, { title: 'Bản sau' })
    expect(await office.caseOf(key)).toMatchObject({
      state: 'draft',
      writerIds: [reporter.userId],
      approvedDigest: null,
      reviewedDigest: null,
    })
  })
})

describe('what an approval covers', () => {
  it('is void when the text as stored is not the one that was sent for approval', async () => {
    const key = await office.beforeChief()
    await cms.strapi.db
      .query('api::article.article')
      .update({ where: { documentId: key.documentId }, data: { summary: 'Sửa thẳng vào cơ sở dữ liệu' } })
    expect(await office.make(office.people.chief, key, 'approve')).toMatchObject(refused(409, 'CHANGED_SINCE_REVIEW'))
    expect(await office.isLive(key)).toBe(false)
  })

  it('is refused when the chief had another text on the screen', async () => {
    const key = await office.beforeChief()
    const { digest } = (await office.open(office.people.chief, key)).case
    expect(await office.make(office.people.chief, key, { move: 'approve', digest: '0'.repeat(64) })).toMatchObject(
      refused(409, 'CHANGED_SINCE_REVIEW'),
    )
    expect(await office.make(office.people.chief, key, { move: 'approve', digest })).toMatchObject({ made: true })
  })

  it('locks a text that waits for somebody', async () => {
    const key = await office.beforeChief()
    for (const person of [
      office.people.reporter,
      office.people.editor,
      office.people.chief,
      office.people.superAdmin,
    ]) {
      await expect(office.edit(person, key, { title: 'Sửa khi đang chờ' })).rejects.toMatchObject({
        status: 409,
        details: { code: 'LOCKED' },
      })
    }
  })

  it('leaves the live text as it is until the next version is approved, then keeps the old address for redirects', async () => {
    const { reporter, chief } = office.people
    const key = await office.published({ title: 'Bản thứ nhất' })
    const first = await office.caseOf(key)
    await office.edit(reporter, key, { title: 'Bản thứ hai', slug: 'ban-thu-hai' })
    const live = () =>
      cms.strapi.db
        .query('api::article.article')
        .findOne({ where: { documentId: key.documentId, publishedAt: { $notNull: true } } })
    expect(await live()).toMatchObject({ title: 'Bản thứ nhất', slug: 'ban-thu-nhat' })
    await office.sendToChief(key)
    await office.must(chief, key, 'approve')
    expect(await live()).toMatchObject({ title: 'Bản thứ hai', slug: 'ban-thu-hai' })
    expect(await office.caseOf(key)).toMatchObject({
      firstPublishedAt: first?.firstPublishedAt,
      formerSlugs: ['ban-thu-nhat'],
    })
  })

  it('does not begin a new version when nothing was changed', async () => {
    const key = await office.published({ title: 'Giữ nguyên' })
    await office.edit(office.people.reporter, key, { title: 'Giữ nguyên' })
    expect(await office.stateOf(key)).toBe('published')
  })

  it('F11 goes to exactly one of ten who approve at the same instant', async () => {
    const chiefs = await Promise.all(Array.from({ length: 10 }, () => office.hire('chief', { unit: 'legal' })))
    const key = await office.beforeChief()
    const outcomes = await Promise.all(chiefs.map((chief) => office.make(chief, key, 'approve')))
    expect(outcomes.filter((outcome) => outcome.made)).toHaveLength(1)
    expect(outcomes.filter((outcome) => !outcome.made)).toEqual(
      Array.from({ length: 9 }, () => expect.objectContaining(refused(409, 'NOT_OPEN'))),
    )
    const { history } = await office.open(chiefs[0] ?? office.people.chief, key)
    expect(history.filter((event) => event.move === 'approve')).toHaveLength(1)
    const changes = await cms.strapi.db.transaction(({ trx }) => trx('change').where({ document_id: key.documentId }))
    expect(changes).toHaveLength(1)
  })

  it('never publishes an edit that came in while it was being approved', async () => {
    const key = await office.beforeChief({ title: 'Trước khi duyệt' })
    const [approval] = await Promise.allSettled([
      office.make(office.people.chief, key, 'approve'),
      office.edit(office.people.reporter, key, { title: 'Chen vào' }),
      office.edit(office.people.editor, key, { title: 'Chen vào' }),
    ])
    expect(approval).toMatchObject({ status: 'fulfilled', value: { made: true } })
    const live = await cms.strapi.db
      .query('api::article.article')
      .findOne({ where: { documentId: key.documentId, publishedAt: { $notNull: true } } })
    expect(live).toMatchObject({ title: 'Trước khi duyệt' })
  })

  it('leaves nothing behind when publishing fails half way', async () => {
    const key = await office.beforeChief()
    const before = await office.caseOf(key)
    await office.failingPublish(() =>
      expect(office.make(office.people.chief, key, 'approve')).rejects.toThrow('the disk is full'),
    )
    expect(await office.caseOf(key)).toEqual(before)
    expect(await office.isLive(key)).toBe(false)
  })
})

describe('languages', () => {
  it('MOHA-18.7 reviews and publishes each language by itself', async () => {
    const { reporter, chief } = office.people
    const key = await office.published()
    const english = { ...key, locale: 'en' as const }
    await office.edit(reporter, english, {
      ...office.articleFields('In English'),
      originType: 'translated',
      sourceName: 'MOHA',
    })
    expect(await office.stateOf(english)).toBe('draft')
    expect(await office.stateOf(key)).toBe('published')
    await office.sendToChief(english)
    await office.must(chief, english, 'approve')
    expect(await office.isLive(english)).toBe(true)
    await office.must(chief, key, takeDown)
    expect(await office.isLive(english)).toBe(true)
    expect(await office.isLive(key)).toBe(false)
  })

  it('lets only the people of a document add a language to it', async () => {
    const key = await office.published()
    await expect(
      office.edit(office.people.focal, { ...key, locale: 'en' }, office.articleFields('Not theirs')),
    ).rejects.toMatchObject({ status: 403, details: { code: 'SCOPE_FORBIDDEN' } })
  })
})
