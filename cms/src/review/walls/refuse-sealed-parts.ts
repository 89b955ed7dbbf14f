import { isReviewed, typeOfUid, uidOf } from '../../content/content-types'
import { readDraft } from '../../content/read-draft'
import { filesOfFields } from '../../content/rows/files-of-fields'
import { type Attribute, ownAttributes } from '../../content/rows/own-attributes'
import type { OwnFields } from '../../content/rows/own-fields'
import type { CaseKey } from '../case-key'
import { refuse } from '../errors'
import { sealedCases } from '../sealed'
import type { Call } from './call'

/** What a draft names beside its own text: files, and documents under review. */
export interface Named {
  files: ReadonlySet<string>
  documents: ReadonlySet<string>
}

/** A draft that was not there before names nothing. */
export const nothingNamed: Named = { files: new Set(), documents: new Set() }

/** What the stored draft names now; nothing where there is none yet. */
export async function namedByDraft({ strapi }: Pick<Call, 'strapi'>, key: CaseKey): Promise<Named> {
  const fields = await readDraft(strapi, key.type, key.documentId, key.locale)
  if (!fields) return nothingNamed
  return {
    files: new Set(filesOfFields(strapi, uidOf[key.type], fields)),
    documents: new Set(documentsOf(strapi, uidOf[key.type], fields)),
  }
}

/**
 * Refuses a write that puts a sealed file into a draft or links a sealed document, whoever writes: its bytes would go
 * out by preview or with the draft. What the draft named before it was sealed keeps nobody from writing on.
 */
export async function refuseSealedParts(call: Pick<Call, 'strapi'>, key: CaseKey, before: Named): Promise<void> {
  const sealed = await sealedCases(call.strapi)
  if (sealed.length === 0) return
  const after = await namedByDraft(call, key)
  const isNew = (kind: keyof Named, id: string) => after[kind].has(id) && !before[kind].has(id)
  for (const { targetDocumentId, sealedFileIds } of sealed)
    if (isNew('documents', targetDocumentId) || sealedFileIds.some((id) => isNew('files', id))) refuse(403, 'SEALED')
}

function documentsOf(strapi: Call['strapi'], uid: string, fields: OwnFields): string[] {
  return ownAttributes(strapi, uid).flatMap(([name, attribute]) => documentsOfValue(strapi, attribute, fields[name]))
}

function documentsOfValue(strapi: Call['strapi'], { type, target, component }: Attribute, value: unknown): string[] {
  if (value === null || value === undefined) return []
  const values: unknown[] = Array.isArray(value) ? value : [value]
  if (type === 'component') return values.flatMap((item) => documentsOf(strapi, component ?? '', item as OwnFields))
  const targetType = type === 'relation' ? typeOfUid(target ?? '') : null
  return targetType && isReviewed(targetType) ? values.map(String) : []
}
