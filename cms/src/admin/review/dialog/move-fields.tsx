import { Flex } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { ChoiceField } from '../../fields/choice-field'
import { TextField } from '../../fields/text-field'
import { say } from '../../words/say'
import type { OpenMove } from '../review-view'
import type { DialogContext } from './dialog-context'
import type { MoveAnswer } from './move-answer'
import { RefusalFields } from './refusal-fields'
import { SignOffFields } from './sign-off-fields'
import { UntilField } from './until-field'
import { WithdrawalFields } from './withdrawal-fields'

interface Props {
  asks: OpenMove['asks']
  context: DialogContext
  answer: MoveAnswer
  onChange: (answer: MoveAnswer) => void
}

/** The questions of a move's dialog. */
export function MoveFields({ asks, context, answer, onChange }: Props) {
  const message = (
    <TextField
      label={say('asks.message')}
      hint={say('asks.message.hint')}
      required={asks !== 'member'}
      value={answer.message}
      onChange={(text) => onChange({ ...answer, message: text })}
    />
  )
  switch (asks) {
    case 'message':
      return message
    case 'classification':
      return (
        <TextField
          label={say('asks.purpose')}
          hint={say('asks.purpose.hint')}
          value={answer.purpose}
          onChange={(purpose) => onChange({ ...answer, purpose })}
        />
      )
    case 'refusal':
      return <RefusalFields context={context} answer={answer} onChange={onChange} />
    case 'withdrawal':
      return <WithdrawalFields context={context} answer={answer} onChange={onChange} />
    case 'unit':
      return (
        <Both>
          <ChoiceField
            label={say('asks.unit')}
            hint={say('asks.unit.hint')}
            value={answer.unitId}
            options={context.units.map(({ documentId, name }) => ({ value: documentId, label: name }))}
            onChange={(unitId) => onChange({ ...answer, unitId })}
          />
          {message}
        </Both>
      )
    case 'member':
      return (
        <Both>
          <ChoiceField
            label={say('asks.member')}
            hint={say('asks.member.hint')}
            value={answer.memberId === null ? '' : String(answer.memberId)}
            options={context.boardMembers.map(({ userId, name }) => ({ value: String(userId), label: name }))}
            onChange={(chosen) => onChange({ ...answer, memberId: Number(chosen) })}
          />
          {message}
        </Both>
      )
    case 'bodies':
      return (
        <Both>
          <TextField
            label={say('asks.bodies')}
            hint={say('asks.bodies.hint')}
            value={answer.bodies}
            onChange={(bodies) => onChange({ ...answer, bodies })}
          />
          {message}
        </Both>
      )
    case 'signOff':
      return <SignOffFields answer={answer} onChange={onChange} />
    case 'until':
      return (
        <Both>
          <UntilField value={answer.until} onChange={(until) => onChange({ ...answer, until })} />
          {message}
        </Both>
      )
    default:
      return null
  }
}

function Both({ children }: { children: ReactNode }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {children}
    </Flex>
  )
}
