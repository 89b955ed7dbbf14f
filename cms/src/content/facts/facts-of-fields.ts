import type { Core } from '@strapi/strapi'
import type { Locale, ReviewedType } from 'shared-types/content'
import type { DraftFacts } from 'shared-types/review'
import { sealedFiles } from '../../review/sealed'
import type { OwnFields } from '../rows/own-fields'
import { slugTaken } from '../slug-taken'
import { badFiles, shownFiles } from './bad-files'
import { barriersOfFields } from './barriers-of-fields'
import { legacyFields } from './legacy-fields'
import { missingFields } from './missing-fields'
import { windowsOf } from './windows-of'
import { withheldBy } from './withheld-by'

/** What the guards need to know of a draft whose own fields were just read. What it resembles is not looked for here. */
export async function factsOfFields(
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: ReviewedType; documentId: string; locale: Locale },
  fields: OwnFields,
): Promise<DraftFacts> {
  const slug = textOf(fields, 'slug')
  const files = await shownFiles(strapi, type, fields)
  return {
    type,
    channelId: textOf(fields, 'channel'),
    topicIds: (fields.topics ?? []) as string[],
    originType: textOf(fields, 'originType'),
    sourceName: textOf(fields, 'sourceName'),
    sourceAuthor: textOf(fields, 'sourceAuthor'),
    sourceUrl: textOf(fields, 'sourceUrl'),
    sourceIsOfficial: fields.sourceIsOfficial === true,
    quotedVerbatim: fields.quotedVerbatim === true,
    consentRequired: fields.consentRequired === true,
    hasConsentFile: textOf(fields, 'consentFile') !== null,
    missing: await missingFields(strapi, type, fields),
    barriers: await barriersOfFields(strapi, type, fields, files),
    withheldBy: withheldBy(type, fields),
    windows: windowsOf(type, fields),
    slugTaken:
      slug !== null &&
      (await slugTaken(strapi, { type, locale, slug, subPortalId: textOf(fields, 'subPortal'), documentId })),
    inspectionConclusion: type === 'legalDocument' && fields.docClass === 'inspectionConclusion',
    hasRequestLetter: textOf(fields, 'requestLetterFile') !== null,
    recipientsIncludePortal: type === 'legalDocument' ? fields.recipientsIncludePortal === true : null,
    badFiles: badFiles(fields, files, await sealedFiles(strapi)),
    legacyFields: legacyFields(strapi, type, fields),
    duplicate: null,
  }
}

function textOf(fields: OwnFields, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' ? value : null
}
