import { say } from '../../words/say'
import { FailureAlert } from '../failure-alert'

/** Why a check could not be noted; nothing where it could. */
export function Refused({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null
  return <FailureAlert key={reasons.join()} title={say('dialog.errorSummary')} reasons={reasons} />
}
