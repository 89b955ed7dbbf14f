import type { ReviewedType } from 'shared-types/content'
import type { OwnFields } from '../rows/own-fields'
import { isEmpty } from './is-empty'

/** What surveys, albums, notices, datasets and projects need beyond their required attributes, by field. */
export function missingInCivic(type: ReviewedType, fields: OwnFields): string[] {
  switch (type) {
    case 'survey':
      return listOf(fields.questions).some(lacksOptions) ? ['questions.options'] : []
    case 'mediaAlbum':
      return partsOfItems.filter((part) => listOf(fields.items).some((item) => isEmpty(item[part]))).map(inItems)
    case 'notice':
      return fields.emergency === true ? emptyOf(fields, ['emergencyReason']) : []
    case 'dataset':
      return missingInDataset(fields)
    case 'project':
      return [
        ...(isEmpty(fields.owner) && isEmpty(fields.ownerName) ? ['owner'] : []),
        ...emptyOf(fields, partsOfProject[String(fields.kind)] ?? []),
        ...(isEmpty(fields.body) && isEmpty(fields.files) ? ['body'] : []),
      ]
    default:
      return []
  }
}

/** What each item of an album is shown with (MOHA-18.2). */
const partsOfItems = ['file', 'caption', 'altText', 'credit']
const inItems = (part: string) => `items.${part}`

/** BP-7.3l: all five parts of statistics are obligatory. */
const partsOfStatistics = ['dataFiles', 'reportFile', 'method', 'analysis', 'surveyPeriod']

/** BP-7.3i: a tender says when it closes; BP-7.3k: a research programme says for how long it runs. */
const partsOfProject: Readonly<Record<string, readonly string[]>> = {
  tender: ['closingAt'],
  research: ['startsOn', 'endsOn'],
}

function missingInDataset(fields: OwnFields): string[] {
  if (fields.kind === 'statistics') return emptyOf(fields, partsOfStatistics)
  const offers = ['dataFiles', 'figures', 'apiUrl', 'reportFile']
  return emptyOf(fields, offers).length === offers.length ? ['dataFiles'] : []
}

function lacksOptions(question: OwnFields): boolean {
  return question.kind !== 'text' && listOf(question.options).filter((option) => !isEmpty(option.text)).length < 2
}

function emptyOf(fields: OwnFields, names: readonly string[]): string[] {
  return names.filter((name) => isEmpty(fields[name]))
}

function listOf(value: unknown): OwnFields[] {
  return Array.isArray(value) ? value : []
}
