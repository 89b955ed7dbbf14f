import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { say } from '../../words/say'
import { TextField } from '../dialog/text-field'
import { FailureAlert } from '../failure-alert'
import { moveFailure } from '../move-failure'
import { type CaseKey, useExceptBarriersMutation } from '../review-api'

interface Props {
  caseKey: CaseKey
  /** How many barriers it would let pass. */
  count: number
  onClose: () => void
}

/** Lets a document pass the accessibility gate until the end of a day, for a reason; stays open while the server refuses. */
export function ExceptionDialog({ caseKey, count, onClose }: Props) {
  const [except, { isLoading }] = useExceptBarriersMutation()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const [reasons, setReasons] = useState<string[]>([])

  const save = async () => {
    const saved = await except({ ...caseKey, until, reason: reason.trim() })
    if ('error' in saved) setReasons(moveFailure(saved.error))
    else onClose()
  }
  return (
    <Modal.Root open onOpenChange={(stays) => stays || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('barriers.except')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {reasons.length > 0 ? (
              <FailureAlert key={reasons.join()} title={say('barriers.except.failed')} reasons={reasons} />
            ) : null}
            <Typography>{say('barriers.except.what', { count })}</Typography>
            <Field.Root required hint={say('barriers.except.until.hint')}>
              <Field.Label>{say('barriers.except.until')}</Field.Label>
              <TextInput type="date" value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
              <Field.Hint />
            </Field.Root>
            <TextField
              label={say('barriers.except.reason')}
              hint={say('barriers.except.reason.hint')}
              value={reason}
              onChange={setReason}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button onClick={save} loading={isLoading} disabled={until === '' || reason.trim() === ''}>
            {say('barriers.except.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
