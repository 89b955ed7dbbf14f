import type { Core } from '@strapi/strapi'
import { mayPurge } from 'shared-types/review'
import { z } from 'zod'
import type { Staff } from '../accounts/staff'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { uidOf } from '../content/content-types'
import { purgeVersions } from '../history/purge-versions'
import { destroyFiles } from '../media/destroy-files'
import { blankNotices } from '../notices/blank-notices'
import { blankReports } from '../reader-reports/blank-reports'
import { blankCase } from './blank-case'
import { type CaseKey, keyOfCase } from './case-key'
import { refuse } from './errors'
import { filesEverNamed } from './files-ever-named'
import { liveDocuments } from './live-documents'
import { objectOf } from './record-move'
import { recordingRefusals } from './recording-refusals'
import { refuseClosed } from './refuse-closed'
import type { ReviewCase } from './review-case'
import { namesEver } from './names-ever'
import { casesOfDocument, findCase, lockDocument, updateCase } from './review-store'
import { passingWall } from './walls/passing-wall'

/** Body of `POST /review/cases/…/purge`: number and date of the written order it is done on. */
export const purgeRequestSchema = z.strictObject({ order: z.string().trim().min(3).max(200) })
type PurgeRequest = z.infer<typeof purgeRequestSchema>

/**
 * Destroys a sealed document on its chief's written order (F33), whole or not at all: its text in every language, every
 * kept version, what notices and readers' reports said of it, and its files, whose bytes go once that has committed. Of its cases stays who
 * did what and when, sealed as before. Throws ReviewRefusal for anybody else, and where it is not sealed or still public.
 */
export async function purge(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  { order }: PurgeRequest,
  now: Date,
): Promise<{ purged: true }> {
  const attempt = { action: 'purge', ...objectOf(key), staff, now }
  await recordingRefusals(strapi, attempt, () =>
    strapi.db.transaction(async ({ trx }) => {
      await lockDocument(strapi, key)
      const item = await purgeable(strapi, staff, key)
      const cases = await casesOfDocument(strapi, key)
      const fileIds = new Set([
        ...cases.flatMap(({ sealedFileIds }) => sealedFileIds),
        ...(await filesEverNamed(strapi, key)),
      ])
      const names = await namesEver(strapi, key, cases)
      for (const one of cases) await deleteText(strapi, keyOfCase(one))
      await purgeVersions(trx, key)
      await blankNotices(strapi, key)
      await blankReports(strapi, key, names)
      for (const one of cases) await updateCase(strapi, one, blankCase)
      const files = await destroyFiles(strapi, [...fileIds])
      await recordAct(strapi, {
        at: now.toISOString(),
        ...actBy(staff),
        action: 'item.purged',
        ...objectOf(key),
        ...{ fromState: item.state, toState: item.state, reason: order, diffHash: null },
        details: {
          order,
          languages: cases.map(({ locale }) => locale).sort(),
          files: files.destroyed,
          filesKept: files.kept,
        },
      })
    }),
  )
  return { purged: true }
}

async function purgeable(strapi: Core.Strapi, staff: Staff, key: CaseKey): Promise<ReviewCase> {
  const item = (await findCase(strapi, key)) ?? refuse(404, 'NO_CASE')
  await refuseClosed(strapi, staff, item)
  if (!mayPurge(staff.actor, item)) refuse(403, 'ROLE_FORBIDDEN')
  if (!item.sealed) refuse(409, 'NOT_SEALED')
  if ((await liveDocuments(strapi, [item])).size > 0) refuse(409, 'STILL_LIVE')
  const rows = await strapi.db.query(uidOf[key.type]).count({ where: { documentId: key.documentId } })
  return rows > 0 ? item : refuse(404, 'NO_CASE')
}

/** Past the wall that keeps what is sealed from being deleted, judged just now. */
async function deleteText(strapi: Core.Strapi, key: CaseKey): Promise<void> {
  const { type, documentId, locale } = key
  await passingWall(key, () => strapi.documents(uidOf[type]).delete({ documentId, locale }))
}
