import { Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { say } from '../words/say'
import { askedByDialog } from './asked-by-dialog'
import { FailureAlert } from './failure-alert'
import { emptyAnswer, type MoveAnswer } from './move-answer'
import { MoveDialog, needsDialog } from './move-dialog'
import { inOrder, type MoveWeight } from './move-order'
import type { OpenMove } from './review-view'

interface Props {
  moves: readonly OpenMove[]
  purpose: string
  /** The form holds something not yet saved: what would be sent is not what is seen. */
  unsaved: boolean
  onSend: (open: OpenMove, answer: MoveAnswer) => Promise<string[]>
}

const variants: Record<MoveWeight, 'default' | 'secondary' | 'danger-light'> = {
  primary: 'default',
  secondary: 'secondary',
  severe: 'danger-light',
}

/** The moves open to the person signed in, and nothing else. */
export function MoveButtons({ moves, purpose, unsaved, onSend }: Props) {
  const [asking, setAsking] = useState<OpenMove | null>(null)
  const [sending, setSending] = useState(false)
  const [refused, setRefused] = useState<{ move: OpenMove['move']; reasons: string[] } | null>(null)

  const choose = async (open: OpenMove) => {
    setRefused(null)
    if (needsDialog(open)) return setAsking(open)
    setSending(true)
    const reasons = await onSend(open, emptyAnswer)
    setSending(false)
    if (reasons.length > 0) setRefused({ move: open.move, reasons })
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
          title={say('panel.moveFailed', { move: say(`move.${refused.move}`) })}
          reasons={refused.reasons}
        />
      ) : null}
      {inOrder(moves).map(({ open, weight }) => (
        <Button
          key={open.move}
          type="button"
          fullWidth
          variant={variants[weight]}
          disabled={unsaved || sending || open.issues.some((issue) => !askedByDialog(open, issue))}
          onClick={() => choose(open)}
        >
          {say(`move.${open.move}`)}
        </Button>
      ))}
      {asking ? (
        <MoveDialog
          open={asking}
          purpose={purpose}
          onSend={(answer) => onSend(asking, answer)}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </Flex>
  )
}
