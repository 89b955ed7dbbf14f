import type { Core } from '@strapi/strapi'
import type { Locale, ReviewedType } from 'shared-types/content'
import type { DraftFacts } from 'shared-types/review'
import { missingFields } from './missing-fields'
import { picturesWithoutAlt } from './pictures-without-alt'
import { windowsOf } from './windows-of'
import type { OwnFields } from '../rows/own-fields'
import { slugTaken } from '../slug-taken'

/** What the guards need to know of a draft whose own fields were just read. */
export async function factsOfFields(
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: ReviewedType; documentId: string; locale: Locale },
  fields: OwnFields,
): Promise<DraftFacts> {
  const slug = textOf(fields, 'slug')
  return {
    type,
    channelId: textOf(fields, 'channel'),
    topicIds: (fields.topics ?? []) as string[],
    originType: textOf(fields, 'originType'),
    sourceName: textOf(fields, 'sourceName'),
    sourceAuthor: textOf(fields, 'sourceAuthor'),
    missing: await missingFields(strapi, type, fields),
    filesWithoutAlt: await picturesWithoutAlt(strapi, type, fields),
    windows: windowsOf(type, fields),
    slugTaken:
      slug !== null &&
      (await slugTaken(strapi, { type, locale, slug, subPortalId: textOf(fields, 'subPortal'), documentId })),
  }
}

function textOf(fields: OwnFields, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' ? value : null
}
