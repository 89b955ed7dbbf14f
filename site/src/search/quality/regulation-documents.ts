import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedDocument } from 'shared-types/content'
import { exampleArticle, exampleDraftForComment, exampleLegalDocument } from 'shared-types/fixtures'
import { bodyFromLegalText, readLegalText, slugOf } from 'shared-types/text'

/**
 * The real regulations of a folder as published documents, read as the import reads them; null where the folder is not
 * there. Their documentIds are the names of their files.
 */
export function regulationDocuments(folder: string): PublishedDocument[] | null {
  if (!existsSync(folder)) return null
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.map((name) => documentOf(name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')))
}

function documentOf(documentId: string, text: string): PublishedDocument {
  const reading = readLegalText(text)
  const body = bodyFromLegalText(reading.bodyText)
  const shared = { documentId, slug: slugOf(documentId), channelId: null, topicIds: [], owningUnitId: null }
  const { number, issuerName, signer, draft } = reading
  switch (reading.kind) {
    case 'refused': {
      const title = text.split('\n').find((line) => line.trim() !== '') ?? documentId
      const files = { coverFileId: null, attachmentFileIds: [] }
      // What the import reads as the number a news item speaks of.
      const documentNumber = number?.value ?? /\d+\/QĐ-[A-ZĐ]+/.exec(text)?.[0] ?? null
      return exampleArticle({ ...shared, ...files, title, summary: '', body, documentNumber, authorName: 'BTV' })
    }
    case 'draftForComment':
      return exampleDraftForComment({
        ...shared,
        title: (draft?.title ?? reading.title)?.value ?? documentId,
        summary: reading.title?.value ?? '',
        body,
        questions: [],
        requestNumber: number?.value ?? null,
        draftFileId: null,
        leadUnitId: null,
        receivingUnitId: null,
        opensAt: '2015-09-21T00:00:00.000+07:00',
        closesAt: draft?.closesAt?.value ?? '2015-10-10T00:00:00.000+07:00',
      })
    case 'legalDocument':
      return exampleLegalDocument({
        ...shared,
        // The regulation of Hưng Yên has its number left blank; a person fills it.
        number: number?.value ?? '45/QĐ-SNV',
        title: reading.title?.value ?? documentId,
        abstract: reading.abstract?.value ?? '',
        issuedOn: reading.issuedOn?.value ?? '2021-05-04',
        issuerUnitId: null,
        issuerName: issuerName?.value ?? null,
        signer: signer?.value ?? null,
        body,
        fileIds: [],
      })
  }
}
