import type { PublishedDocument } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { rowsOfAlbum } from './rows-of-album.ts'
import { rowsOfArticle } from './rows-of-article.ts'
import { rowsOfDataset } from './rows-of-dataset.ts'
import { rowsOfDraft } from './rows-of-draft.ts'
import { rowsOfLegalDocument } from './rows-of-legal-document.ts'
import { rowsOfNotice } from './rows-of-notice.ts'
import { rowsOfPage } from './rows-of-page.ts'
import { rowsOfPerson } from './rows-of-person.ts'
import { rowsOfProject } from './rows-of-project.ts'
import { rowsOfQuestion } from './rows-of-question.ts'
import { rowsOfScheduleEvent } from './rows-of-schedule-event.ts'
import { rowsOfService } from './rows-of-service.ts'
import { rowsOfStructure } from './rows-of-structure.ts'
import { rowsOfSurvey } from './rows-of-survey.ts'

/**
 * What a public document says of itself for lists and look-ups, from nothing but itself and `asOf`. Every list in the
 * plan reads these rows, so a list knows of a document exactly when the document says so.
 */
export function rowsOf(document: PublishedDocument, asOf: string): EmittedRow[] {
  switch (document.type) {
    case 'article':
      return rowsOfArticle(document, asOf)
    case 'legalDocument':
      return rowsOfLegalDocument(document, asOf)
    case 'draftForComment':
      return rowsOfDraft(document, asOf)
    case 'publicService':
      return rowsOfService(document)
    case 'page':
      return rowsOfPage(document)
    case 'person':
      return rowsOfPerson(document)
    case 'question':
      return rowsOfQuestion(document)
    case 'survey':
      return rowsOfSurvey(document, asOf)
    case 'dataset':
      return rowsOfDataset(document)
    case 'mediaAlbum':
      return rowsOfAlbum(document)
    case 'leaderScheduleEvent':
      return rowsOfScheduleEvent(document, asOf)
    case 'notice':
      return rowsOfNotice(document, asOf)
    case 'project':
      return rowsOfProject(document, asOf)
    default:
      return rowsOfStructure(document)
  }
}
