import type { Core } from '@strapi/strapi'
import type { ReviewedType } from 'shared-types/content'
import { uidOf } from '../content-types'
import type { OwnFields } from '../rows/own-fields'
import { ownAttributes } from '../rows/own-attributes'
import { hasFullText } from './has-full-text'
import { isEmpty } from './is-empty'
import { missingInCivic } from './missing-in-civic'

/** What a complete document needs beyond its schema's required attributes, which Strapi enforces for no relation. */
const needed: Readonly<Record<ReviewedType, readonly string[]>> = {
  article: ['owningUnit', 'channel'],
  legalDocument: ['owningUnit'],
  draftForComment: ['owningUnit', 'leadUnit', 'receivingUnit', 'draftFile'],
  publicService: ['owningUnit', 'responsibleUnit'],
  page: ['owningUnit'],
  person: ['owningUnit', 'unit'],
  leaderScheduleEvent: ['owningUnit'],
  question: ['owningUnit', 'answeredByUnit'],
  survey: ['owningUnit'],
  mediaAlbum: ['owningUnit'],
  notice: ['owningUnit'],
  dataset: ['owningUnit'],
  project: ['owningUnit'],
}

/** The names of the required fields that are empty (guard G3, MOHA-2.3), in the order of the form. */
export async function missingFields(strapi: Core.Strapi, type: ReviewedType, fields: OwnFields): Promise<string[]> {
  const required = ownAttributes(strapi, uidOf[type]).flatMap(([name, { required }]) => (required ? [name] : []))
  const empty = [...required, 'slug', ...needed[type]].filter((name) => isEmpty(fields[name]))
  return [...empty, ...(await missingByType(strapi, type, fields))]
}

async function missingByType(strapi: Core.Strapi, type: ReviewedType, fields: OwnFields): Promise<string[]> {
  switch (type) {
    case 'article':
      return missingByKind(fields)
    case 'person':
      return isEmpty(fields.phone) && isEmpty(fields.fax) ? ['phone'] : []
    case 'legalDocument': {
      const issuer = isEmpty(fields.issuer) && isEmpty(fields.issuerName) ? ['issuer'] : []
      const text = (await hasFullText(strapi, fields)) ? [] : ['bodyFullText']
      return [...issuer, ...text]
    }
    case 'publicService': {
      const procedure = fields.procedure as OwnFields | null
      return procedure ? missingParts(procedure).map((part) => `procedure.${part}`) : []
    }
    default:
      return missingInCivic(type, fields)
  }
}

/** What single kinds of articles need: who speaks (HY-7.6), what is directed (BP-7.3b-1), who was commended or sanctioned (BP-7.3b-3), what is digested (MOHA-18.5). */
function missingByKind(fields: OwnFields): string[] {
  switch (fields.kind) {
    case 'event':
      return isEmpty(fields.eventStart) ? ['eventStart'] : []
    case 'interview':
    case 'officialStatement':
      return isEmpty(fields.spokesperson) ? ['spokesperson'] : []
    case 'directiveOpinion':
      return isEmpty(fields.legalDocument) && isEmpty(fields.documentNumber) ? ['documentNumber'] : []
    case 'commendation':
    case 'sanction':
      return ['subjectName', 'decisionRef'].filter((field) => isEmpty(fields[field]))
    case 'digest': {
      const sources = (fields.sources ?? []) as OwnFields[]
      return sources.length === 0 || sources.some((source) => isEmpty(source.name)) ? ['sources'] : []
    }
    default:
      return []
  }
}

/** The parts of a procedure that are empty (BP-7.3e). */
function missingParts(procedure: OwnFields): string[] {
  const parts = ['steps', 'dossier', 'timeLimit', 'fee', 'result'].filter((part) => isEmpty(procedure[part]))
  return isEmpty(procedure.legalBasis) && isEmpty(procedure.legalBasisText) ? [...parts, 'legalBasisText'] : parts
}
