import { Button, Flex, Modal } from '@strapi/design-system'
import { useState } from 'react'
import { TextField } from '../review/dialog/text-field'
import { FailureAlert } from '../review/failure-alert'
import { moveFailure } from '../review/move-failure'
import { say } from '../words/say'
import type { AccountRequest } from './account-request'
import { useDeclineRequestMutation } from './people-api'

/** Declines a request for an account, with the reason the asker will read. */
export function DeclineDialog({ request: { id, email }, onClose }: { request: AccountRequest; onClose: () => void }) {
  const [decline, { isLoading }] = useDeclineRequestMutation()
  const [note, setNote] = useState('')
  const [reasons, setReasons] = useState<string[]>([])
  const send = async () => {
    const declined = await decline({ id, note: note.trim() })
    if ('error' in declined) setReasons(moveFailure(declined.error))
    else onClose()
  }
  return (
    <Modal.Root open onOpenChange={(stays) => stays || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('request.decline.title', { email })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {reasons.length > 0 ? (
              <FailureAlert key={reasons.join()} title={say('people.notSaved')} reasons={reasons} />
            ) : null}
            <TextField label={say('asks.reason')} hint={say('request.decline.hint')} value={note} onChange={setNote} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button variant="danger" loading={isLoading} disabled={note.trim() === ''} onClick={send}>
            {say('request.decline')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
