import { Button, Flex, Typography } from '@strapi/design-system'
import { Bell } from '@strapi/icons'
import { useState } from 'react'
import { FailureAlert } from '../review/failure-alert'
import { refusalReasons } from '../review/refusal-reasons'
import type { CaseKey } from '../review/review-api'
import { say } from '../words/say'
import { useUrgeMutation, useUrgeStandingQuery } from './urge-api'

/** For whoever provides a late item: reminds the people it waits for, once a working day. Nothing for anybody else. */
export function UrgeButton({ caseKey }: { caseKey: CaseKey }) {
  const { data } = useUrgeStandingQuery(caseKey, { refetchOnMountOrArgChange: true })
  const [urge, { isLoading }] = useUrgeMutation()
  const [reasons, setReasons] = useState<string[]>([])
  if (!data || data.standing === 'none') return null
  const send = async () => setReasons(refusalReasons(await urge(caseKey)))
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      {reasons.length > 0 ? <FailureAlert key={reasons.join()} title={say('urge.failed')} reasons={reasons} /> : null}
      {data.standing === 'said' ? (
        <Typography variant="pi" textColor="neutral600" role="status">
          {say('urge.said')}
        </Typography>
      ) : (
        <Button
          type="button"
          variant="secondary"
          fullWidth
          startIcon={<Bell aria-hidden />}
          loading={isLoading}
          onClick={send}
        >
          {say('urge.send')}
        </Button>
      )}
    </Flex>
  )
}
