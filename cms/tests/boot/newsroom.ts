import type { Core } from '@strapi/strapi'
import type { Locale, ReviewedType } from 'shared-types/content'
import type { StoredType } from '../../src/content/content-types'
import { loadCompiled } from './boot-strapi'

/** Where and when everything in a test was written. */
const startOfStaff = '2020-01-01T00:00:00.000Z'

type Input = Record<string, unknown>
interface Written {
  documentId: string
  locale?: string
}

/** Writes and publishes without the ceremony of a review, by the same functions the review ends in. */
export interface Newsroom {
  userId: number
  unitId: string
  /** Creates a document as the newsroom's one writer. `data.documentId` may name it. */
  write(type: StoredType, data: Input, locale?: Locale): Promise<Written>
  edit(type: StoredType, documentId: string, data: Input, locale?: Locale): Promise<Written>
  /** Approves and publishes the draft as stored. */
  publish(type: ReviewedType, documentId: string, locale?: Locale, now?: Date): Promise<void>
  takeDown(type: ReviewedType, documentId: string, locale?: Locale): Promise<void>
  /** Gives a unit's sub-portal the head who approves there. */
  appointHead(unitId: string, subPortalId: string): Promise<void>
}

type Compiled = {
  actAs: typeof import('../../src/accounts/act-as')
  types: typeof import('../../src/content/content-types')
  digest: typeof import('../../src/content/digest-of-draft')
  store: typeof import('../../src/review/review-store')
  publish: typeof import('../../src/review/publish-approved')
}

/** One unit with one account in the standing office. */
export async function openNewsroom(strapi: Core.Strapi): Promise<Newsroom> {
  const compiled: Compiled = {
    actAs: loadCompiled('src/accounts/act-as'),
    types: loadCompiled('src/content/content-types'),
    digest: loadCompiled('src/content/digest-of-draft'),
    store: loadCompiled('src/review/review-store'),
    publish: loadCompiled('src/review/publish-approved'),
  }
  const unit = await strapi.documents('api::unit.unit').create({
    data: {
      documentId: 'unit-standing',
      code: 'cong',
      nameVi: 'Cổng TTĐT và Thư viện',
      level: 'internalUnit',
      isStandingOffice: true,
    } as never,
  })
  const user = await strapi.db.query('admin::user').create({
    data: { email: 'writer@example.gov.vn', firstname: 'Hà', lastname: 'Nguyễn', isActive: true, blocked: false },
  })
  await strapi.db.query('api::staff-profile.staff-profile').create({
    data: {
      adminUser: user.id,
      unit: unit.id,
      roleCodes: ['reporter', 'editor'],
      activeFrom: startOfStaff,
      securityBriefingAt: startOfStaff,
    },
  })
  const uidOf = (type: StoredType) => compiled.types.uidOf[type]
  const asWriter = <T>(work: () => Promise<T>) => compiled.actAs.actAs(user.id, work)
  const inCase = async (type: ReviewedType, documentId: string, locale: Locale, change: Input) => {
    const key = { type, documentId, locale }
    const item = await compiled.store.findCase(strapi, key)
    if (!item) throw new Error(`There is no review case of ${type} ${documentId} ${locale}.`)
    return { key, item: await compiled.store.updateCase(strapi, item, change) }
  }
  return {
    userId: user.id,
    unitId: unit.documentId,
    write: (type, data, locale) =>
      asWriter(
        async () =>
          (await strapi
            .documents(uidOf(type))
            .create({ data: data as never, ...(locale ? { locale } : {}) })) as Written,
      ),
    edit: (type, documentId, data, locale) =>
      asWriter(
        async () =>
          (await strapi
            .documents(uidOf(type))
            .update({ documentId, data: data as never, ...(locale ? { locale } : {}) })) as Written,
      ),
    async publish(type, documentId, locale = 'vi', now = new Date()) {
      await strapi.db.transaction(async () => {
        const approvedDigest = await compiled.digest.digestOfDraft(strapi, type, documentId, locale)
        const { key, item } = await inCase(type, documentId, locale, { state: 'approved', approvedDigest })
        await compiled.publish.publishApproved(strapi, key, item, now)
      })
    },
    async takeDown(type, documentId, locale = 'vi') {
      await strapi.db.transaction(async () => {
        const { key, item } = await inCase(type, documentId, locale, { state: 'withdrawn' })
        await compiled.publish.takeDown(strapi, key, item)
      })
    },
    async appointHead(unitId, subPortalId) {
      const rowOf = async (type: StoredType, documentId: string): Promise<number> =>
        (await strapi.db.query(uidOf(type)).findOne({ where: { documentId } })).id
      const head = await strapi.db.query('admin::user').create({
        data: { email: `head.${subPortalId}@example.gov.vn`, firstname: 'Trưởng', isActive: true, blocked: false },
      })
      await strapi.db.query('api::staff-profile.staff-profile').create({
        data: {
          ...{ adminUser: head.id, unit: await rowOf('unit', unitId), roleCodes: ['unitHead'] },
          ...{ subPortals: [await rowOf('subPortal', subPortalId)], activeFrom: startOfStaff },
          securityBriefingAt: startOfStaff,
        },
      })
    },
  }
}
