import { Typography } from '@strapi/design-system'
import { useState } from 'react'
import { FormDialog } from '../../fields/form-dialog'
import { say } from '../../words/say'
import { whenWords } from '../../words/when-words'
import type { BoardTitles } from '../board-titles'
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
  const name = moveWords(open, titles)
  const warning = warningOf(open, context)
  return (
    <FormDialog
      title={name}
      send={name}
      refused={say('dialog.errorSummary')}
      isWhole={isAnswered(open.asks, answer, context.rules)}
      onSend={() => onSend(answer)}
      onClose={onClose}
    >
      {warning ? <Typography>{warning}</Typography> : null}
      <MoveFields asks={open.asks} context={context} answer={answer} onChange={setAnswer} />
      {open.basis ? (
        <Typography variant="pi" textColor="neutral600">
          {open.basis}
        </Typography>
      ) : null}
    </FormDialog>
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
