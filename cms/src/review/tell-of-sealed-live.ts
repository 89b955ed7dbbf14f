import type { Core } from '@strapi/strapi'
import { staffActor } from '../accounts/staff-actor'
import { staffProfiles } from '../accounts/staff-profile'
import { notify } from '../notices/notify'
import { policyOfItem } from '../policy/policies-of'
import { keyOfCase } from './case-key'
import { liveRow } from './live-row'
import { actsAsChief } from './on-desk'
import type { ReviewCase } from './review-case'

const languages = { vi: 'tiếng Việt', en: 'tiếng Anh' } as const

/**
 * Tells the chief of each edition of a sealed document that is still public: only a person takes it down. The notice
 * says nothing of the document, whose title may not travel by mail.
 */
export async function tellOfSealedLive(strapi: Core.Strapi, cases: readonly ReviewCase[], now: Date): Promise<void> {
  for (const item of cases) {
    const key = keyOfCase(item)
    if (!(await liveRow(strapi, key))) continue
    const to = await chiefsOf(strapi, item, now)
    const params = { title: 'Tài liệu đã niêm phong', language: languages[item.locale] }
    await notify(strapi, { kind: 'itemSealedLive', to, key, params }, now)
  }
}

async function chiefsOf(strapi: Core.Strapi, item: ReviewCase, now: Date): Promise<number[]> {
  const chiefs: number[] = []
  for (const { adminUser } of await staffProfiles(strapi)) {
    const staff = adminUser ? await staffActor(strapi, adminUser.id, now) : null
    if (staff && actsAsChief(staff.actor, item, policyOfItem(strapi, item))) chiefs.push(staff.actor.userId)
  }
  return chiefs
}
