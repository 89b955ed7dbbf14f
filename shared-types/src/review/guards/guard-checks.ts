import type { Guard } from '../transition.ts'
import { completeness } from './completeness.ts'
import { duplicate } from './duplicate.ts'
import type { GuardCheck } from './guard-facts.ts'
import { origin } from './origin.ts'
import { recipientsLine } from './recipients-line.ts'
import { refusal } from './refusal.ts'
import { requestLetter } from './request-letter.ts'
import { secrecy } from './secrecy.ts'
import { signOffs } from './sign-offs.ts'
import { textFormat } from './text-format.ts'
import { windows } from './windows.ts'

/** G1, G2, G11 and G14 ask who acts: `can` answers them. */
const byPermission: GuardCheck = () => []

/** What each guard of requirements C.3 looks for. */
export const guardChecks: Readonly<Record<Guard, GuardCheck>> = {
  G1: byPermission,
  G2: byPermission,
  G3: completeness,
  G4: secrecy,
  G5: origin,
  G6: duplicate,
  G7: requestLetter,
  G8: recipientsLine,
  G9: textFormat,
  G10: refusal,
  G11: byPermission,
  G12: signOffs,
  G13: windows,
  G14: byPermission,
}
