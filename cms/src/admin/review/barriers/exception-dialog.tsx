import { Typography } from '@strapi/design-system'
import { useState } from 'react'
import { DayField } from '../../fields/day-field'
import { FormDialog } from '../../fields/form-dialog'
import { TextField } from '../../fields/text-field'
import { say } from '../../words/say'
import { moveFailure } from '../move-failure'
import { type CaseKey, useExceptBarriersMutation } from '../review-api'

interface Props {
  caseKey: CaseKey
  /** How many barriers it would let pass. */
  count: number
  onClose: () => void
}

/** Lets a document pass the accessibility gate until the end of a day, for a reason. */
export function ExceptionDialog({ caseKey, count, onClose }: Props) {
  const [except] = useExceptBarriersMutation()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')

  const send = async () => {
    const saved = await except({ ...caseKey, until, reason: reason.trim() })
    return 'error' in saved ? moveFailure(saved.error) : []
  }
  return (
    <FormDialog
      title={say('barriers.except')}
      send={say('barriers.except.save')}
      refused={say('barriers.except.failed')}
      isWhole={until !== '' && reason.trim() !== ''}
      onSend={send}
      onClose={onClose}
    >
      <Typography>{say('barriers.except.what', { count })}</Typography>
      <DayField
        label={say('barriers.except.until')}
        hint={say('barriers.except.until.hint')}
        value={until}
        onChange={setUntil}
      />
      <TextField
        label={say('barriers.except.reason')}
        hint={say('barriers.except.reason.hint')}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  )
}
