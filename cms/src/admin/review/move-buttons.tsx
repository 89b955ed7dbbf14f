import { Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { say } from '../words/say'
import type { BoardTitles } from './board-titles'
import { askedByDialog } from './dialog/asked-by-dialog'
import type { DialogContext } from './dialog/dialog-context'
import { emptyAnswer, type MoveAnswer } from './dialog/move-answer'
import { MoveDialog } from './dialog/move-dialog'
import { needsDialog } from './dialog/needs-dialog'
import { FailureAlert } from './failure-alert'
import { inOrder, type MoveWeight } from './move-order'
import { moveWords } from './move-words'
import type { OpenMove } from './review-view'

interface Props {
  moves: readonly OpenMove[]
  context: DialogContext
  titles: BoardTitles | null | undefined
  /** The form holds something not yet saved: what would be sent is not what is seen. */
  unsaved: boolean
  onSend: (open: OpenMove, answer: MoveAnswer) => Promise<string[]>
}

const variants: Record<MoveWeight, 'default' | 'secondary' | 'danger-light'> = {
  primary: 'default',
  secondary: 'secondary',
  severe: 'danger-light',
}

/** The moves open to the person signed in, and nothing else; under the forward one the clause it rests on. */
export function MoveButtons({ moves, context, titles, unsaved, onSend }: Props) {
  const [asking, setAsking] = useState<OpenMove | null>(null)
  const [sending, setSending] = useState(false)
  const [refused, setRefused] = useState<{ open: OpenMove; reasons: string[] } | null>(null)

  const choose = async (open: OpenMove) => {
    setRefused(null)
    if (needsDialog(open)) return setAsking(open)
    setSending(true)
    const reasons = await onSend(open, emptyAnswer)
    setSending(false)
    if (reasons.length > 0) setRefused({ open, reasons })
  }

  if (moves.length === 0) return <Typography variant="pi">{say('panel.noMoves')}</Typography>
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {unsaved ? (
        <Typography variant="pi" textColor="warning700" role="status">
          {say('panel.saveFirst')}
        </Typography>
      ) : null}
      {refused ? (
        <FailureAlert
          key={refused.reasons.join()}
          title={say('panel.moveFailed', { move: moveWords(refused.open, titles) })}
          reasons={refused.reasons}
        />
      ) : null}
      {inOrder(moves).map(({ open, weight }) => (
        <Flex key={open.move} direction="column" alignItems="stretch" gap={1}>
          <Button
            type="button"
            fullWidth
            size={weight === 'primary' ? 'L' : 'S'}
            variant={variants[weight]}
            disabled={unsaved || sending || open.issues.some((issue) => !askedByDialog(open, issue))}
            onClick={() => choose(open)}
          >
            {moveWords(open, titles)}
          </Button>
          {weight === 'primary' && open.basis ? (
            <Typography variant="pi" textColor="neutral600" textAlign="center">
              {open.basis}
            </Typography>
          ) : null}
        </Flex>
      ))}
      {asking ? (
        <MoveDialog
          open={asking}
          context={context}
          titles={titles}
          onSend={(answer) => onSend(asking, answer)}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </Flex>
  )
}
