import { expect, it } from 'vitest'
import { homeTasks } from './home-tasks.ts'

it('CCHC-2.1 leads first to what people come for, among it consultations and surveys', () => {
  const { first } = homeTasks(['home', 'legalDocuments', 'drafts', 'services', 'surveys', 'datasets', 'search'])
  expect(first).toEqual(['legalDocuments', 'services', 'drafts', 'surveys'])
})

it('CCHC-2.1 has no way in to a section the portal does not have', () => {
  expect(homeTasks(['home', 'legalDocuments', 'search']).first).toEqual(['legalDocuments'])
})

it('leads to every other section below, but not to home itself or to search', () => {
  expect(homeTasks(['home', 'surveys', 'datasets', 'units', 'people', 'search']).others).toEqual([
    'datasets',
    'units',
    'people',
  ])
})
