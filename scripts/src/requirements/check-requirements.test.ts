import { expect, it } from 'vitest'
import { checkRequirements } from './check-requirements.ts'

const rows = { 'MOHA-6.2': 2, 'MOHA-12': 2, 'MOHA-12.4': 3 }
const claim = (id: string) => ({ id, title: `${id} …`, file: 'a.test.ts' })

it('names the rows of landed issues that have no test, and no later ones', () => {
  expect(checkRequirements(rows, [claim('MOHA-6.2')], 2)).toEqual({ untested: ['MOHA-12'], unknown: [] })
  expect(checkRequirements(rows, [claim('MOHA-6.2')], 3).untested).toEqual(['MOHA-12', 'MOHA-12.4'])
})

it('names titles whose row does not exist', () => {
  const claims = ['MOHA-6.2', 'MOHA-12', 'MOHA-99', 'MOHA-toString'].map(claim)
  expect(checkRequirements(rows, claims, 2).unknown.map(({ id }) => id)).toEqual(['MOHA-99', 'MOHA-toString'])
})
