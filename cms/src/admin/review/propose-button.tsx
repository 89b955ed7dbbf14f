import { Button, Flex, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { documentAddress } from '../documents/document-address'
import { say } from '../words/say'
import { FailureAlert } from './failure-alert'
import { moveFailure } from './move-failure'
import { type CaseKey, useProposeMutation } from './review-api'

/** Proposes what is live on a unit's own site to the main portal, and leads to the copy that was made there. */
export function ProposeButton({ caseKey }: { caseKey: CaseKey }) {
  const [propose, { isLoading }] = useProposeMutation()
  const [reasons, setReasons] = useState<string[]>([])
  const { toggleNotification } = useNotification()

  const send = async () => {
    const made = await propose(caseKey)
    if ('error' in made) return setReasons(moveFailure(made.error))
    setReasons([])
    const link = { url: documentAddress(made.data), label: say('propose.see') }
    toggleNotification({ type: 'success', message: say('propose.done'), link })
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      {reasons.length > 0 ? (
        <FailureAlert key={reasons.join()} title={say('propose.failed')} reasons={reasons} />
      ) : null}
      <Button type="button" variant="tertiary" fullWidth loading={isLoading} onClick={send}>
        {say('propose.open')}
      </Button>
      <Typography variant="pi" textColor="neutral600" textAlign="center">
        {say('propose.hint')}
      </Typography>
    </Flex>
  )
}
