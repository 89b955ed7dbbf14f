import type { GuardCheck } from './guard-facts.ts'

/** G4: somebody of the owning unit declared, with a date, that it holds no secret. */
export const secrecy: GuardCheck = ({ item }, clause) =>
  item.secrecyCheckedAt && item.secrecyCheckedUnitId === item.owningUnitId
    ? []
    : [{ code: 'SECRECY_NOT_CHECKED', clause }]
