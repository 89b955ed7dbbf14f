import { reviewedTypes } from 'shared-types/content'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const articles = () => cms.strapi.documents('api::article.article')
const rows = () => cms.strapi.db.query('api::article.article')
const refusedWith = (code: string, status = 403) => ({ status, details: { code } })

describe('roads to publication through the document service', () => {
  it('refuses to publish a draft, whoever asks', async () => {
    const key = await office.write(office.people.reporter)
    for (const person of [
      office.people.reporter,
      office.people.editor,
      office.people.chief,
      office.people.superAdmin,
    ]) {
      await expect(
        office.as(person, () => articles().publish({ documentId: key.documentId, locale: 'vi' })),
      ).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
    }
    await expect(articles().publish({ documentId: key.documentId })).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
    await expect(articles().publish({ documentId: key.documentId, locale: '*' })).rejects.toMatchObject(
      refusedWith('MOVES_ONLY'),
    )
    expect(await office.isLive(key)).toBe(false)
  })

  it('refuses to publish what waits for the chief, in every language at once or as a list', async () => {
    const key = await office.beforeChief()
    await expect(
      articles().publish({ documentId: key.documentId, locale: ['vi', 'en'] as never }),
    ).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
    expect(await office.isLive(key)).toBe(false)
  })

  it('refuses a create and an update that publish inside', async () => {
    const { reporter, superAdmin } = office.people
    const key = await office.write(reporter)
    const before = await rows().count()
    await expect(
      office.as(superAdmin, () => articles().create({ data: office.articleFields(), status: 'published' })),
    ).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
    await expect(
      office.as(reporter, () =>
        articles().update({
          documentId: key.documentId,
          locale: 'vi',
          data: { title: 'Mới' } as never,
          status: 'published',
        }),
      ),
    ).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
    expect(await rows().count()).toBe(before)
  })

  it('gives a clone a review of its own: no approval is copied', async () => {
    const key = await office.published()
    const clone = await office.as(office.people.reporter, () =>
      articles().clone({ documentId: key.documentId, locale: 'vi' }),
    )
    const cloneKey = { ...key, documentId: String(clone?.documentId) }
    expect(await office.caseOf(cloneKey)).toMatchObject({
      state: 'draft',
      approvedDigest: null,
      firstPublishedAt: null,
      writerIds: [office.people.reporter.userId],
    })
    await expect(articles().publish({ documentId: cloneKey.documentId, locale: 'vi' })).rejects.toMatchObject(
      refusedWith('MOVES_ONLY'),
    )
    expect(await office.isLive(cloneKey)).toBe(false)
  })

  it('keeps whoever wrote an unapproved text among the writers of its copy, who never approve it', async () => {
    const { head, portalReporter } = office.people
    const key = await office.write(head, { subPortal: office.portal, channel: office.portalChannel })
    const clone = await office.as(portalReporter, () =>
      articles().clone({
        documentId: key.documentId,
        locale: 'vi',
        data: { owningUnit: office.units['reform'], subPortal: office.portal } as never,
      }),
    )
    const copy = { ...key, documentId: String(clone?.documentId) }
    expect((await office.caseOf(copy))?.writerIds).toEqual([head.userId, portalReporter.userId])
    await office.declare(portalReporter, copy, { secrecyChecked: true })
    await office.must(portalReporter, copy, 'sendToHead')
    expect(await office.make(head, copy, 'headApprove')).toMatchObject({
      made: false,
      issues: [{ code: 'SELF_APPROVAL' }],
    })
  })

  it('refuses unpublish, discard and delete of what is live, to the super admin too', async () => {
    const key = await office.published()
    const { superAdmin, chief } = office.people
    for (const person of [superAdmin, chief]) {
      await expect(
        office.as(person, () => articles().unpublish({ documentId: key.documentId, locale: 'vi' })),
      ).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
      await expect(
        office.as(person, () => articles().unpublish({ documentId: key.documentId, locale: '*' })),
      ).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
      await expect(
        office.as(person, () => articles().discardDraft({ documentId: key.documentId, locale: 'vi' })),
      ).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
      await expect(
        office.as(person, () => articles().delete({ documentId: key.documentId, locale: '*' })),
      ).rejects.toMatchObject(refusedWith('WAS_PUBLISHED', 409))
    }
    expect(await office.isLive(key)).toBe(true)
  })

  it('refuses every one of several publishes inside one transaction', async () => {
    const keys = [await office.write(office.people.reporter), await office.beforeChief()]
    const all = cms.strapi.db.transaction(() =>
      Promise.all(keys.map(({ documentId }) => articles().publish({ documentId, locale: 'vi' }))),
    )
    await expect(all).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
    for (const key of keys) expect(await office.isLive(key)).toBe(false)
  })

  it('refuses a write nobody stands behind', async () => {
    const key = await office.write(office.people.reporter)
    await expect(articles().create({ data: office.articleFields() })).rejects.toMatchObject(
      refusedWith('NO_ACTOR', 401),
    )
    await expect(
      articles().update({ documentId: key.documentId, locale: 'vi', data: { title: 'Mới' } as never }),
    ).rejects.toMatchObject(refusedWith('NO_ACTOR', 401))
    await expect(articles().delete({ documentId: key.documentId, locale: 'vi' })).rejects.toMatchObject(
      refusedWith('NO_ACTOR', 401),
    )
    await expect(articles().clone({ documentId: key.documentId, locale: 'vi' })).rejects.toMatchObject(
      refusedWith('NO_ACTOR', 401),
    )
  })

  it('lets a provider delete a draft that was never public, and keeps its history', async () => {
    const key = await office.write(office.people.reporter)
    await expect(
      office.as(office.people.focal, () => articles().delete({ documentId: key.documentId, locale: 'vi' })),
    ).rejects.toMatchObject(refusedWith('SCOPE_FORBIDDEN'))
    await office.as(office.people.reporter, () => articles().delete({ documentId: key.documentId, locale: 'vi' }))
    expect(await office.caseOf(key)).toBeNull()
    const acts = await cms.strapi.db.transaction(({ trx }) =>
      trx('audit_event').select('action').where({ object_id: key.documentId, refused: false }).orderBy('id'),
    )
    expect(acts).toEqual([{ action: 'item.created' }, { action: 'item.delete' }])
  })
})

describe('roads past the document service', () => {
  it('refuses rows of every reviewed type that would be live from their first moment', async () => {
    for (const type of reviewedTypes) {
      const query = cms.strapi.db.query(office.uidOf[type])
      const row = { documentId: 'x'.repeat(24), locale: 'vi', title: 'X', publishedAt: new Date() }
      await expect(query.create({ data: row })).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
      // Strapi dates a row that says nothing about it.
      await expect(query.create({ data: { title: 'X' } })).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
      await expect(query.createMany({ data: [{ ...row, publishedAt: null }, row] })).rejects.toMatchObject(
        refusedWith('MOVES_ONLY'),
      )
      expect(await query.count({ where: { publishedAt: { $notNull: true }, documentId: row.documentId } })).toBe(0)
    }
  })

  it('refuses to turn a draft row into a live one, by any update', async () => {
    const key = await office.beforeChief()
    const where = { documentId: key.documentId }
    await expect(rows().update({ where, data: { publishedAt: new Date() } })).rejects.toMatchObject(
      refusedWith('MOVES_ONLY'),
    )
    await expect(rows().updateMany({ where, data: { publishedAt: new Date() } })).rejects.toMatchObject(
      refusedWith('MOVES_ONLY'),
    )
    expect(await office.isLive(key)).toBe(false)
  })

  it('refuses to change or remove a live row, as i18n does with fields it copies between languages', async () => {
    const key = await office.published()
    const where = { documentId: key.documentId, publishedAt: { $notNull: true } }
    await expect(rows().update({ where, data: { title: 'Chép sang' } })).rejects.toMatchObject(
      refusedWith('MOVES_ONLY'),
    )
    await expect(rows().updateMany({ where, data: { title: 'Chép sang' } })).rejects.toMatchObject(
      refusedWith('MOVES_ONLY'),
    )
    await expect(rows().delete({ where })).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
    await expect(rows().deleteMany({ where })).rejects.toMatchObject(refusedWith('MOVES_ONLY'))
    expect(await rows().count({ where: { ...where, title: 'Chép sang' } })).toBe(0)
    expect(await office.isLive(key)).toBe(true)
  })
})
