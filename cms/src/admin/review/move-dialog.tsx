import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import type { Move } from 'shared-types/review'
import { say, type WordKey } from '../words/say'
import { FailureAlert } from './failure-alert'
import { emptyAnswer, isAnswered, type MoveAnswer } from './move-answer'
import { MoveFields } from './move-fields'
import type { OpenMove } from './review-view'

interface Props {
  open: OpenMove
  purpose: string
  /** Sends the move; the reasons where it was refused, nothing where it was made. */
  onSend: (answer: MoveAnswer) => Promise<string[]>
  onClose: () => void
}

const warnings: Partial<Record<Move, WordKey>> = {
  approve: 'asks.approve.warning',
  headApprove: 'asks.approve.warning',
  withdraw: 'asks.withdraw.warning',
}

/** Whether a move goes through a dialog: where it asks something, or where the public sees it at once. */
export function needsDialog({ asks, move }: OpenMove): boolean {
  return Boolean(asks) || move in warnings
}

/** Asks what a move needs and sends it; stays open, with everything written in it, while the server refuses. */
export function MoveDialog({ open, purpose, onSend, onClose }: Props) {
  const [answer, setAnswer] = useState<MoveAnswer>({ ...emptyAnswer, purpose })
  const [reasons, setReasons] = useState<string[]>([])
  const [sending, setSending] = useState(false)
  const warning = warnings[open.move]

  const send = async () => {
    setSending(true)
    const refused = await onSend(answer)
    setSending(false)
    if (refused.length > 0) setReasons(refused)
    else onClose()
  }

  return (
    <Modal.Root open onOpenChange={(stays) => stays || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say(`move.${open.move}`)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {reasons.length > 0 ? (
              <FailureAlert key={reasons.join()} title={say('dialog.errorSummary')} reasons={reasons} />
            ) : null}
            {warning ? <Typography>{say(warning)}</Typography> : null}
            <MoveFields asks={open.asks} answer={answer} onChange={setAnswer} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button onClick={send} loading={sending} disabled={!isAnswered(open.asks, answer)}>
            {say(`move.${open.move}`)}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
