import type { PolicyProfile } from './profile.ts'

/** The rule under which inspection conclusions are posted on request, or undefined where the regulation has none (MOHA-11.3d). */
export function inspectionRule({
  rules,
}: PolicyProfile): PolicyProfile['rules']['requestLetterFor'][number] | undefined {
  return rules.requestLetterFor.find(({ what }) => what === 'inspectionConclusion')
}
