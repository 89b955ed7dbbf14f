import { describe, expect, it } from 'vitest'
import { fieldToMend } from './field-to-mend'
import type { RightsView } from './review-view'

const may: RightsView = {
  ...{ maySetPurpose: false, mayCheckSecrecy: false, mayAssign: false, editors: [], maySetSensitivity: false },
  ...{ mayNoteDuplicate: false, mayPostCheck: false, mayRequireDirection: false, mayOverrideRecipients: false },
}
const issue = (code: string, field?: string) => ({ code, message: 'Hãy sửa.', ...(field ? { field } : {}) })

describe('fieldToMend', () => {
  it('MOHA-2.3 is the field of the form the issue names', () => {
    expect(fieldToMend(issue('INCOMPLETE', 'summary'), may)).toBe('summary')
  })

  it('MOHA-9.5 leads to the secrecy check whoever may make it, and nobody else', () => {
    expect(fieldToMend(issue('SECRECY_NOT_CHECKED'), { ...may, mayCheckSecrecy: true })).toBe('secrecyChecked')
    expect(fieldToMend(issue('SECRECY_NOT_CHECKED'), may)).toBeNull()
  })

  it('leads nobody to a purpose they may not write', () => {
    expect(fieldToMend(issue('CLASSIFICATION_MISSING', 'purpose'), may)).toBeNull()
    expect(fieldToMend(issue('CLASSIFICATION_MISSING', 'purpose'), { ...may, maySetPurpose: true })).toBe('purpose')
  })
})
