import { Button, Flex, Modal } from '@strapi/design-system'
import { type ReactNode, useState } from 'react'
import { FailureAlert } from '../review/failure-alert'
import { say } from '../words/say'

interface Props {
  title: string
  /** On the button that sends. */
  send: string
  /** Above the reasons of a refusal. */
  refused: string
  isWhole: boolean
  isDangerous?: boolean
  /** Sends the form; the reasons where it was refused, nothing where it was taken. */
  onSend: () => Promise<readonly string[]>
  onClose: () => void
  children: ReactNode
}

/** Fields in a dialog that closes once they are sent; it stays, with everything written in it, while the server refuses. */
export function FormDialog({ title, send, refused, isWhole, isDangerous = false, onSend, onClose, children }: Props) {
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [sending, setSending] = useState(false)
  const trySending = async () => {
    setSending(true)
    const found = await onSend()
    setSending(false)
    if (found.length > 0) setReasons(found)
    else onClose()
  }
  return (
    <Modal.Root open onOpenChange={(stays) => stays || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {reasons.length > 0 ? <FailureAlert key={reasons.join()} title={refused} reasons={reasons} /> : null}
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button
            variant={isDangerous ? 'danger' : 'default'}
            loading={sending}
            disabled={!isWhole}
            onClick={trySending}
          >
            {send}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
