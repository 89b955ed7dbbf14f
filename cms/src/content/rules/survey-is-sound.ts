import type { Core } from '@strapi/strapi'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'
import type { OwnFields } from '../rows/own-fields'
import type { StoredDocument } from './stored-document'

/** Each question of a survey has a key of its own, and its results speak of questions and options it has. */
export async function surveyIsSound(_strapi: Core.Strapi, { type, fields }: StoredDocument): Promise<FieldProblem[]> {
  if (type !== 'survey') return []
  const questions = listOf(fields.questions)
  const keys = questions.map(({ key }) => key)
  const twice = keys.flatMap((key, index) => {
    const repeated = typeof key === 'string' && keys.indexOf(key) < index
    return repeated ? [{ path: ['questions', index, 'key'], message: fieldMessages.keyTwice }] : []
  })
  const results = fields.results as OwnFields | null
  const tallies = listOf(results?.tallies).flatMap((tally, index) => problemsOfTally(tally, index, questions))
  return [...twice, ...tallies]
}

function problemsOfTally(tally: OwnFields, index: number, questions: readonly OwnFields[]): FieldProblem[] {
  const { questionKey, option } = tally
  if (typeof questionKey !== 'string' || typeof option !== 'string') return []
  const path = ['results', 'tallies', index]
  const question = questions.find(({ key }) => key === questionKey)
  if (!question) return [{ path: [...path, 'questionKey'], message: fieldMessages.noSuchQuestion(questionKey) }]
  const known = listOf(question.options).some(({ text }) => text === option)
  return known ? [] : [{ path: [...path, 'option'], message: fieldMessages.noSuchOption(option) }]
}

function listOf(value: unknown): OwnFields[] {
  return Array.isArray(value) ? value : []
}
