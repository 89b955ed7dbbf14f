import type { ReviewedType } from 'shared-types/content'
import { readFigureTable } from 'shared-types/text'
import type { StoredType } from '../content-types'
import type { OwnFields } from '../rows/own-fields'
import { surveyValue } from './survey-value'

/** What the review case adds to a live row. Instants are ISO strings. */
export interface PublicHistory {
  formerSlugs: string[]
  firstPublishedAt: string
  lastPublishedAt: string
}

type Mapping = (fields: OwnFields) => Record<string, unknown>

/**
 * The public contract's value for a reviewed row, still to be parsed. Field by field, so that nothing of the row gets
 * out that the contract does not name.
 */
export function reviewedContractValue(
  type: ReviewedType,
  key: { documentId: string; locale: string | null },
  fields: OwnFields,
  history: PublicHistory,
): Record<string, unknown> {
  return { type, ...key, ...common(fields), ...history, ...mappings[type](fields) }
}

/** The public contract's value for a structure row, still to be parsed. */
export function structureContractValue(
  type: Exclude<StoredType, ReviewedType>,
  documentId: string,
  fields: OwnFields,
): Record<string, unknown> {
  return { type, documentId, ...mappings[type](fields) }
}

const common: Mapping = (row) => ({
  slug: row.slug,
  subPortalId: row.subPortal,
  channelId: row.channel,
  topicIds: row.topics,
  owningUnitId: row.owningUnit,
  origin: {
    originType: row.originType,
    sourceName: row.sourceName,
    sourceAuthor: row.sourceAuthor,
    sourceUrl: row.sourceUrl,
  },
  publishUntil: row.publishUntil,
  changeNote: row.changeNote,
})

const pick = (row: OwnFields, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, row[name]]))
const text = (value: unknown) => value ?? ''
const listOf = (value: unknown): OwnFields[] => (Array.isArray(value) ? value : [])
/** `HH:MM` of a time of day, which the database keeps with seconds. */
const clockTime = (value: unknown) => (typeof value === 'string' ? value.slice(0, 5) : null)
const figureTable = (value: unknown) => {
  const read = readFigureTable(String(value ?? ''))
  return read.status === 'read' ? read.table : null
}
const locales = (row: OwnFields) => (row.withEnglish ? ['vi', 'en'] : ['vi'])

const mappings: Record<StoredType, Mapping> = {
  article: (row) => ({
    ...pick(row, ['kind', 'title', 'body', 'eventStart', 'eventEnd', 'eventPlace', 'documentNumber', 'subjectName']),
    ...pick(row, ['decisionRef', 'authorName', 'pinnedUntil', 'sources']),
    summary: text(row.summary),
    coverFileId: row.cover,
    galleryFileIds: row.gallery,
    attachmentFileIds: row.attachments,
    spokespersonId: row.spokesperson,
    legalDocumentId: row.legalDocument,
  }),
  legalDocument: (row) => ({
    ...pick(row, ['number', 'title', 'docClass', 'docForm', 'issuerName', 'issuerLevel', 'issuedOn', 'effectiveOn']),
    ...pick(row, [
      'expiredOn',
      'effectStatusOverride',
      'signer',
      'gazetteRef',
      'externalUrl',
      'recipientsIncludePortal',
    ]),
    abstract: text(row.abstract),
    body: row.bodyFullText,
    issuerUnitId: row.issuer,
    fileIds: row.files,
    replacesIds: row.replaces,
    amendsIds: row.amends,
    basedOnIds: row.basedOn,
  }),
  draftForComment: (row) => ({
    ...pick(row, ['title', 'draftClass', 'audience', 'requestNumber', 'questions', 'opensAt', 'closesAt']),
    ...pick(row, ['receivingEmail', 'silenceIsConsent', 'publicComments']),
    summary: text(row.summary),
    receivingAddress: text(row.receivingAddress),
    body: row.bodyFullText,
    leadUnitId: row.leadUnit,
    receivingUnitId: row.receivingUnit,
    draftFileId: row.draftFile,
    explanatoryFileIds: row.explanatoryFiles,
    resultingDocumentId: row.resultingDocument,
  }),
  publicService: (row) => ({
    ...pick(row, ['code', 'name', 'serviceLevel', 'mode', 'audience', 'guide', 'submitUrl', 'progressUrl']),
    ...pick(row, ['externalSystem', 'decisionRef', 'decisionDate', 'changeKind', 'promoted']),
    fieldTopicId: row.field,
    responsibleUnitId: row.responsibleUnit,
    procedure: procedure((row.procedure ?? {}) as OwnFields),
    forms: listOf(row.forms).map((form) => ({ ...pick(form, ['name', 'code']), fileId: form.file })),
  }),
  page: (row) => ({ ...pick(row, ['kind', 'title', 'body', 'publicVisible']), fileIds: row.files }),
  person: (row) => ({
    ...pick(row, [
      'fullName',
      'position',
      'order',
      'officialEmail',
      'phone',
      'fax',
      'isLeader',
      'bio',
      'duties',
      'active',
    ]),
    unitId: row.unit,
    portraitFileId: row.portrait,
  }),
  leaderScheduleEvent: (row) => ({
    ...pick(row, ['title', 'date', 'place', 'visibility']),
    startTime: clockTime(row.startTime),
    endTime: clockTime(row.endTime),
    personIds: row.people,
    hostUnitId: row.hostUnit,
    cancelled: row.cancelled === true,
  }),
  question: (row) => ({
    ...pick(row, ['kind', 'askerType', 'askedOn', 'answerRef', 'answeredOn', 'isPublic']),
    title: row.publicTitle,
    content: row.publicContent,
    answer: row.answerBody,
    answerFileId: row.answerFile,
    legalBasisIds: row.legalBasis,
    answeredByUnitId: row.answeredByUnit,
  }),
  survey: (row) => ({
    ...pick(row, ['kind', 'title', 'opensAt', 'closesAt', 'oneResponsePerDevice', 'showResults']),
    ...surveyValue(row),
    resultArticleId: row.resultArticle,
  }),
  mediaAlbum: (row) => ({
    ...pick(row, ['kind', 'title']),
    summary: text(row.summary),
    coverFileId: row.cover,
    items: listOf(row.items).map((item) => ({
      ...pick(item, ['caption', 'altText', 'credit', 'transcript']),
      fileId: item.file,
      subtitlesFileId: item.subtitles,
    })),
  }),
  notice: (row) => ({
    ...pick(row, ['kind', 'title', 'body', 'startsAt', 'endsAt', 'emergency']),
    affectedHosts: listOf(row.affectedHosts).map((each) => each.host),
  }),
  dataset: (row) => ({
    ...pick(row, ['kind', 'title', 'period', 'surveyPeriod', 'method', 'analysis', 'producer', 'apiUrl']),
    summary: text(row.summary),
    figures: listOf(row.figures).map((figure) => ({
      ...pick(figure, ['title', 'unit', 'chart']),
      table: figureTable(figure.table),
    })),
    dataFileIds: row.dataFiles,
    reportFileId: row.reportFile,
  }),
  project: (row) => ({
    ...pick(row, ['kind', 'title', 'ownerName', 'startsOn', 'endsOn', 'closingAt', 'stage', 'body']),
    summary: text(row.summary),
    // The database keeps whole đồng as text: a number of 64 bits.
    budget: row.budget === null ? null : Number(row.budget),
    ownerUnitId: row.owner,
    fileIds: row.files,
  }),
  channel: (row) => ({
    ...pick(row, ['slug', 'nameVi', 'nameEn', 'descriptionVi', 'descriptionEn', 'order', 'showInMenu', 'state']),
    ...pick(row, ['validFrom', 'validTo', 'decreeCategory']),
    formerSlugs: row.formerSlugs ?? [],
    parentId: row.parent,
    subPortalId: row.subPortal,
  }),
  topic: (row) => pick(row, ['slug', 'code', 'nameVi', 'nameEn']),
  unit: (row) => ({
    ...pick(row, ['code', 'nameVi', 'nameEn', 'level', 'email', 'phone', 'address', 'order', 'active']),
    parentId: row.parent,
  }),
  subPortal: (row) => ({
    ...pick(row, ['label', 'nameVi', 'nameEn', 'kind', 'mode', 'domain', 'url', 'responsiblePersonName', 'accent']),
    status: row.stage,
    unitId: row.unit,
    aliasDomains: listOf(row.aliasDomains).map((alias) => alias.host),
    coversUnitIds: row.coversUnits,
    emblemFileId: row.emblem,
    locales: locales(row),
  }),
  portal: (row) => ({
    ...pick(row, ['profileCode', 'nameVi', 'nameEn', 'parentNameVi', 'parentNameEn', 'domain']),
    ...pick(row, ['responsibleVi', 'licenceVi', 'boardDecisionRef', 'links', 'abbreviations', 'accent']),
    contact: contact((row.contact ?? {}) as OwnFields),
    emblemFileId: row.emblem,
    managingUnitId: row.managingUnit,
    attribution: listOf(row.attribution).map((line) => line.text),
    locales: locales(row),
  }),
}

function contact({ map, ...row }: OwnFields): Record<string, unknown> {
  return { ...row, mapFileId: map }
}

function procedure(row: OwnFields): Record<string, unknown> {
  const names = ['quantity', 'timeLimit', 'fee', 'legalBasisText', 'result', 'receivingPlace']
  return {
    ...Object.fromEntries(names.map((name) => [name, text(row[name])])),
    steps: listOf(row.steps).map((step) => step.text),
    dossier: listOf(row.dossier).map((item) => item.text),
    legalBasisIds: listOf(row.legalBasis),
  }
}
