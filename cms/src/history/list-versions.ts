import type { Core } from '@strapi/strapi'
import { withApprovedReferences } from '../content/contract/references-between-documents'
import { digestOfFields } from '../content/digest-of-fields'
import { readDraft } from '../content/read-draft'
import type { CaseKey } from '../review/case-key'
import { fieldsOfContent, type Version, versionsOf } from './history-store'
import { liveFields } from './live-fields'

/** One line of the list of versions. */
export interface VersionLine {
  number: number
  at: string
  byName: string
  digest: string
  /** The public reads this one. */
  live: boolean
  /** The draft says this one. */
  current: boolean
}

/** How far back the live version is looked for. */
const mostCompared = 100

/** The versions of a document in one language, newest first; of equal ones only the newest is live or current. */
export async function listVersions(strapi: Core.Strapi, key: CaseKey): Promise<VersionLine[]> {
  const versions = await strapi.db.transaction(({ trx }) => versionsOf(trx, key))
  const draft = await readDraft(strapi, key.type, key.documentId, key.locale)
  const current = draft && versions.find((version) => version.content === digestOfFields(draft))
  const live = await liveVersion(strapi, key, versions)
  return versions.map((version) => ({
    number: version.number,
    at: version.at,
    byName: version.author_name,
    digest: version.digest,
    live: version === live,
    current: version === current,
  }))
}

async function liveVersion(
  strapi: Core.Strapi,
  key: CaseKey,
  versions: readonly Version[],
): Promise<Version | undefined> {
  const live = await liveFields(strapi, key)
  if (!live) return undefined
  for (const version of versions.slice(0, mostCompared)) {
    const fields = await strapi.db.transaction(({ trx }) => fieldsOfContent(trx, version.content))
    if (fields && digestOfFields(withApprovedReferences(key.type, live, fields)) === version.content) return version
  }
  return undefined
}
