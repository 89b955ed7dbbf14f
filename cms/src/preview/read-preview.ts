import type { Core } from '@strapi/strapi'
import { publishedDocumentSchema } from 'shared-types/content'
import type { PreviewAnswer } from 'shared-types/publishing'
import { reviewedContractValue } from '../content/contract/contract-value'
import type { CaseKey } from '../review/case-key'
import { draftToPreview } from './draft-to-preview'
import { historyIfPublished } from './history-if-published'
import { missingWords } from './messages'
import { filesToPreview } from './preview-store'
import { textToCompare } from '../duplicates/text-to-compare'

/**
 * A draft as the value that would be published at an instant, with its files; where that cannot be made yet, what is
 * missing. Null where there is no such draft, or it is sealed. Nothing is stored by it.
 */
export async function readPreview(strapi: Core.Strapi, key: CaseKey, publishAt: string): Promise<PreviewAnswer | null> {
  const draft = await draftToPreview(strapi, key)
  if (!draft) return null
  const history = await historyIfPublished(strapi, key, draft.fields, publishAt)
  const { type, ...place } = key
  const contract = reviewedContractValue(type, place, draft.fields, history)
  const document = publishedDocumentSchema.safeParse(contract)
  if (document.success)
    return { status: 'ready', document: document.data, files: await filesToPreview(strapi, draft.fileIds) }
  const fields = [...new Set(document.error.issues.map((issue) => String(issue.path[0] ?? '')))]
  return { status: 'incomplete', title: textToCompare(contract).title, missing: fields.map(missingWords) }
}
