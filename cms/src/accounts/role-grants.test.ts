import { shippedProfiles } from 'shared-types/policy'
import type { Role } from 'shared-types/review'
import { expect, it } from 'vitest'
import { grantsUnder } from './role-grants'

const writersUnder = (code: string) => {
  const grants = grantsUnder(shippedProfiles.filter((profile) => profile.code === code))
  return (Object.keys(grants) as Role[]).filter((role) => grants[role].writes.length > 0).sort()
}

it.each([
  ['MOHA', ['contributor', 'editor', 'reporter', 'unitFocal', 'unitHead']],
  ['CCHC', ['contributor', 'deputyChief', 'editor', 'reporter', 'unitFocal', 'unitHead']],
  ['HY', ['boardMember', 'unitFocal', 'unitHead']],
  ['MIC', ['editor', 'unitFocal', 'unitHead']],
  ['BP', ['contributor', 'editor', 'unitFocal', 'unitHead']],
])('lets those write under %s whom its chains let send a draft on', (code, writers) => {
  expect(writersUnder(code)).toEqual(writers)
})

it('BP-15.3 gives the auditor no write under any regulation', () => {
  const grants = grantsUnder(shippedProfiles)
  for (const role of ['auditor', 'leadership', 'secretary'] as const)
    expect(grants[role]).toEqual({
      ...{ writes: [], edits: [], shapes: [] },
      ...{ onlyInStandingOffice: false, onlyOwn: false, uploads: false },
    })
})
