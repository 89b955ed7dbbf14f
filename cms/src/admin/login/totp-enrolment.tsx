import { Button, Flex, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { FailureAlert } from '../review/failure-alert'
import { say } from '../words/say'
import { RecoveryCodes } from './recovery-codes'
import { type TotpBeginning, type TotpStanding, totpApi } from './totp-api'
import { TotpScan } from './totp-scan'
import { TotpStandingOf } from './totp-standing'
import { useTask } from './use-task'

/**
 * The second factor of the person signed in (MOHA-5.2): what they have, or its enrolment in three steps: begin, scan and
 * confirm with a first code, keep the recovery codes. `onDone` is called when the person says the codes are kept.
 */
export function TotpEnrolment({ onDone }: { onDone?: () => void }) {
  const [standing, setStanding] = useState<TotpStanding | null>(null)
  const [beginning, setBeginning] = useState<TotpBeginning | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const { busy, reasons, run } = useTask()

  const read = () => run(async () => setStanding(await totpApi.standing()))
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, as it opens
  useEffect(read, [])

  const step = () => {
    if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />
    if (beginning)
      return (
        <TotpScan
          {...beginning}
          waits={busy}
          onCode={(code) => run(async () => setCodes(await totpApi.confirm(code)))}
        />
      )
    if (standing?.enrolled)
      return (
        <TotpStandingOf
          standing={standing}
          waits={busy}
          onRemove={(code) =>
            run(async () => {
              await totpApi.remove(code)
              setStanding(await totpApi.standing())
            })
          }
        />
      )
    return (
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography tag="p">{say('totp.enrol.explain')}</Typography>
        <Button type="button" loading={busy} onClick={() => run(async () => setBeginning(await totpApi.enrol()))}>
          {say('totp.enrol.begin')}
        </Button>
      </Flex>
    )
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {reasons.length > 0 ? <FailureAlert title={say('totp.failed')} reasons={reasons} /> : null}
      {step()}
    </Flex>
  )
}
