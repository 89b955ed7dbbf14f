import { Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { FormDialog } from '../fields/form-dialog'
import { TextField } from '../fields/text-field'
import { say } from '../words/say'
import { refusalReasons } from './refusal-reasons'
import { type CaseKey, usePurgeMutation } from './review-api'
import { useLeaveDocument } from './use-leave-document'

/** Asks for the written order, and has the sealed document destroyed on it. */
export function PurgeDialog({ caseKey, onClose }: { caseKey: CaseKey; onClose: () => void }) {
  const [purge] = usePurgeMutation()
  const [order, setOrder] = useState('')
  const { toggleNotification } = useNotification()
  const leave = useLeaveDocument(caseKey)

  const send = async () => {
    const reasons = refusalReasons(await purge({ ...caseKey, order: order.trim() }))
    if (reasons.length > 0) return reasons
    toggleNotification({ type: 'success', message: say('purge.done') })
    leave()
    return []
  }

  return (
    <FormDialog
      title={say('purge.title')}
      send={say('purge.send')}
      refused={say('purge.failed')}
      isWhole={order.trim().length >= 3}
      isDangerous
      onSend={send}
      onClose={onClose}
    >
      <Typography>{say('purge.warning')}</Typography>
      <TextField line label={say('purge.order')} hint={say('purge.order.hint')} value={order} onChange={setOrder} />
    </FormDialog>
  )
}
