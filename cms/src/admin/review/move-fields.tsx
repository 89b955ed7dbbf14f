import { Checkbox, Field, Flex, Textarea, Typography } from '@strapi/design-system'
import { refusalGrounds, refusalNoteMinLength } from 'shared-types/review'
import { clauseWords } from '../words/clause-words'
import { say } from '../words/say'
import { charactersLeft, type MoveAnswer } from './move-answer'
import type { OpenMove } from './review-view'

interface Props {
  asks: OpenMove['asks']
  answer: MoveAnswer
  onChange: (answer: MoveAnswer) => void
}

/** The questions of a move's dialog. */
export function MoveFields({ asks, answer, onChange }: Props) {
  switch (asks) {
    case 'message':
    case 'reason':
      return (
        <TextField
          label={say(`asks.${asks}`)}
          hint={say(`asks.${asks}.hint`)}
          value={answer.message}
          onChange={(message) => onChange({ ...answer, message })}
        />
      )
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
      return <RefusalFields answer={answer} onChange={onChange} />
    default:
      return null
  }
}

function RefusalFields({ answer, onChange }: Omit<Props, 'asks'>) {
  const left = charactersLeft(answer.message)
  const toggle = (code: string, chosen: boolean) =>
    onChange({
      ...answer,
      refusalCodes: chosen ? [...answer.refusalCodes, code] : answer.refusalCodes.filter((one) => one !== code),
    })
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Field.Root required hint={say('asks.refusal.hint')} role="group" aria-label={say('asks.refusal')}>
        <Field.Label>{say('asks.refusal')}</Field.Label>
        {refusalGrounds.map(({ code, clause }) => (
          <Checkbox
            key={code}
            checked={answer.refusalCodes.includes(code)}
            onCheckedChange={(chosen) => toggle(code, chosen === true)}
          >
            {say(`refusal.${code}`)}{' '}
            <Typography variant="pi" textColor="neutral600">
              ({clauseWords(clause)})
            </Typography>
          </Checkbox>
        ))}
        <Field.Hint />
      </Field.Root>
      <TextField
        label={say('asks.note')}
        hint={left > 0 ? say('asks.note.hint', { min: refusalNoteMinLength, left }) : say('asks.note.enough')}
        value={answer.message}
        onChange={(message) => onChange({ ...answer, message })}
      />
    </Flex>
  )
}

function TextField({
  label,
  hint,
  value,
  onChange,
}: {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
}) {
  return (
    <Field.Root required hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Textarea value={value} onChange={(event) => onChange(event.currentTarget.value)} />
      <Field.Hint />
    </Field.Root>
  )
}
