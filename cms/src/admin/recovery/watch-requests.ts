import { enrolmentQuestion } from '../login/enrolment-question'
import { ownPasswordQuestion } from '../login/own-password-question'
import { secondFactorQuestion } from '../login/second-factor-question'
import { whenRefused } from '../login/when-refused'
import { withSecondFactor } from '../login/with-second-factor'
import { panelSaves } from './panel-saves'
import { panelTexts } from './panel-texts'
import { placesOf } from './places-of'
import { withSeen } from './with-seen'
import { withSignOut } from './with-sign-out'

/**
 * Puts our notes on the one road every request of the panel takes: the second factor of a login and its enrolment, the
 * version a save was made from, and the sign-out that clears unsaved texts. Strapi offers no place for any of them.
 */
export function watchRequests(window: Window & typeof globalThis): void {
  const forget = (person: string | null) =>
    void panelTexts.removeBelow(person === null ? '' : placesOf(person)).catch(() => undefined)
  // What was refused before is asked again once the page is loaded anew.
  const enrol = () =>
    void enrolmentQuestion.ask('required').then((answer) => answer === 'enrolled' && window.location.reload())
  const profile = '/admin/me'
  const askForPassword = () => {
    if (window.location.pathname === profile) return
    void ownPasswordQuestion.ask('required').then((answer) => answer === 'profile' && window.location.assign(profile))
  }
  const enrolmentAsked = whenRefused(window.fetch.bind(window), 'TOTP_ENROLMENT_REQUIRED', enrol)
  const send = whenRefused(enrolmentAsked, 'PASSWORD_CHANGE_REQUIRED', askForPassword)
  window.fetch = withSignOut(
    withSeen(withSecondFactor(send, secondFactorQuestion.ask), new Map(), panelSaves.tell),
    forget,
  )
}
