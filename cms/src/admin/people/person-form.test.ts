import { describe, expect, it } from 'vitest'
import { isWhole, personChange, personForm } from './person-form'

const blank = personForm(null)

describe('personChange', () => {
  it('sends only what was changed', () => {
    const before = { ...blank, firstname: 'An', roles: ['reporter'], topicIds: ['t1'] }
    expect(personChange({ ...before, roles: ['reporter', 'editor'], firstname: ' An ' }, before)).toEqual({
      firstname: 'An',
      roles: ['reporter', 'editor'],
    })
    expect(personChange(before, before)).toEqual({})
  })

  it('MOHA-5.1d lets an account work to the end of its last day in Việt Nam', () => {
    expect(personChange({ ...blank, activeUntil: '2026-12-31' }, blank)).toEqual({
      activeUntil: '2026-12-31T23:59:59+07:00',
    })
  })

  it('MOHA-5.1a takes a briefing back where its day is emptied', () => {
    const before = { ...blank, securityBriefingAt: '2026-11-01' }
    expect(personChange(blank, before)).toEqual({ securityBriefingAt: null })
  })

  it('sends an address as the server keeps it, for a new person and for another one', () => {
    const typed = { ...blank, email: ' An@MOHA.gov.vn ' }
    expect(personChange(typed, blank)).toEqual({ email: 'an@moha.gov.vn' })
    expect(personChange(typed, { ...blank, email: 'an.le@moha.gov.vn' })).toEqual({ email: 'an@moha.gov.vn' })
  })

  it('never empties the day an account begins', () => {
    expect(personChange(blank, { ...blank, activeFrom: '2026-11-01' })).toEqual({})
  })
})

describe('personForm', () => {
  it('shows days as they are in Việt Nam', () => {
    const person = {
      ...{ userId: 1, email: 'a@moha.gov.vn', name: 'An', isSuperAdmin: false, blocked: false },
      ...{ standing: [], roles: [], unit: null, topicIds: [], subPortalIds: [] },
      activeFrom: '2026-10-31T17:00:00.000Z',
    }
    expect(personForm(person).activeFrom).toBe('2026-11-01')
  })
})

it('MOHA-1.2 wants a person, a unit and a role for an account', () => {
  const whole = {
    ...blank,
    email: 'an@moha.gov.vn',
    firstname: 'An',
    lastname: 'Lê',
    unitId: 'u1',
    roles: ['reporter'],
  }
  expect(isWhole(whole)).toBe(true)
  expect(isWhole({ ...whole, unitId: '' })).toBe(false)
  expect(isWhole({ ...whole, email: 'an@moha' })).toBe(false)
  expect(isWhole({ ...whole, roles: [] })).toBe(false)
})
