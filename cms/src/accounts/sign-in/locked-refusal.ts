import { AccountRefusal } from '../errors'
import { lockOut } from './count-failures'

/** The refusal of whoever guessed too often. */
export function lockedRefusal(): AccountRefusal {
  const params = { limit: lockOut.failures, minutes: lockOut.minutes }
  return new AccountRefusal(429, [{ code: 'LOGIN_LOCKED', params }])
}
