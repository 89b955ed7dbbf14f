import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { say } from '../../words/say'
import { whenWords } from '../../words/when-words'
import type { BoardTitles } from '../board-titles'
import { FailureAlert } from '../failure-alert'
import { goesLive } from '../goes-live'
import { moveWords } from '../move-words'
import type { OpenMove } from '../review-view'
import type { DialogContext } from './dialog-context'
import { emptyAnswer, isAnswered, type MoveAnswer } from './move-answer'
import { MoveFields } from './move-fields'

interface Props {
  open: OpenMove
  context: DialogContext
  titles: BoardTitles | null | undefined
  /** Sends the move; the reasons where it was refused, nothing where it was made. */
  onSend: (answer: MoveAnswer) => Promise<string[]>
  onClose: () => void
}

/** Asks what a move needs and sends it; stays open, with everything written in it, while the server refuses. */
export function MoveDialog({ open, context, titles, onSend, onClose }: Props) {
  const [answer, setAnswer] = useState<MoveAnswer>({ ...emptyAnswer, purpose: context.purpose })
  const [reasons, setReasons] = useState<string[]>([])
  const [sending, setSending] = useState(false)
  const name = moveWords(open, titles)
  const warning = warningOf(open, context)

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
          <Modal.Title>{name}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {reasons.length > 0 ? (
              <FailureAlert key={reasons.join()} title={say('dialog.errorSummary')} reasons={reasons} />
            ) : null}
            {warning ? <Typography>{warning}</Typography> : null}
            <MoveFields asks={open.asks} context={context} answer={answer} onChange={setAnswer} />
            {open.basis ? (
              <Typography variant="pi" textColor="neutral600">
                {open.basis}
              </Typography>
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button onClick={send} loading={sending} disabled={!isAnswered(open.asks, answer, context.rules)}>
            {name}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}

/** What the public will see of a move: at once, at its time, or no more. */
function warningOf(open: OpenMove, { scheduledFor }: DialogContext): string | null {
  if (open.move === 'withdraw') return say('asks.withdraw.warning')
  if (!goesLive(open)) return null
  return scheduledFor
    ? say('asks.approve.scheduled', { when: whenWords(scheduledFor, new Date()) })
    : say('asks.approve.warning')
}
