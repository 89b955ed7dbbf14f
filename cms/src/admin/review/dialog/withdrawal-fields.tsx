import { Flex } from '@strapi/design-system'
import { type WithdrawalReason, withdrawalReasons } from 'shared-types/review'
import { ChoiceField } from '../../fields/choice-field'
import { TextField } from '../../fields/text-field'
import { say } from '../../words/say'
import type { DialogContext } from './dialog-context'
import { type MoveAnswer, needsOrder } from './move-answer'

interface Props {
  context: DialogContext
  answer: MoveAnswer
  onChange: (answer: MoveAnswer) => void
}

/** Why something public comes down: a coded reason, words for the record, and the order it rests on where one is needed. */
export function WithdrawalFields({ context, answer, onChange }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <ChoiceField
        label={say('asks.withdrawal')}
        hint={say('asks.withdrawal.hint')}
        value={answer.withdrawalReason}
        options={context.withdrawalReasons.map((value) => ({ value, label: reasonWords(value) }))}
        onChange={(withdrawalReason) => onChange({ ...answer, withdrawalReason })}
      />
      {needsOrder(answer, context.rules) ? (
        <TextField
          line
          label={say('asks.order')}
          hint={say(context.rules.retentionRunning ? 'asks.order.retention' : 'asks.order.hint')}
          value={answer.competentOrderRef}
          onChange={(competentOrderRef) => onChange({ ...answer, competentOrderRef })}
        />
      ) : null}
      <TextField
        label={say('asks.withdrawal.note')}
        hint={say('asks.reason.hint')}
        value={answer.message}
        onChange={(message) => onChange({ ...answer, message })}
      />
    </Flex>
  )
}

function reasonWords(value: string): string {
  const known: WithdrawalReason | undefined = withdrawalReasons.find((reason) => reason === value)
  return known ? say(`withdrawal.${known}`) : value
}
