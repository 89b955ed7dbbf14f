import { Flex } from '@strapi/design-system'
import { TextField } from '../../fields/text-field'
import { say } from '../../words/say'
import type { MoveAnswer } from './move-answer'

interface Props {
  answer: MoveAnswer
  onChange: (answer: MoveAnswer) => void
}

/** Who was asked outside the walk, of which body, and what they said (T13, T14). */
export function SignOffFields({ answer, onChange }: Props) {
  const change = (part: Partial<MoveAnswer['signOff']>) =>
    onChange({ ...answer, signOff: { ...answer.signOff, ...part } })
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <TextField
        line
        label={say('asks.signOff.person')}
        hint={say('asks.signOff.person.hint')}
        value={answer.signOff.person}
        onChange={(person) => change({ person })}
      />
      <TextField
        line
        label={say('asks.signOff.unit')}
        value={answer.signOff.unit}
        onChange={(unit) => change({ unit })}
      />
      <TextField
        label={say('asks.signOff.opinion')}
        hint={say('asks.signOff.opinion.hint')}
        value={answer.signOff.opinion}
        onChange={(opinion) => change({ opinion })}
      />
    </Flex>
  )
}
