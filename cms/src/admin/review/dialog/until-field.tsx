import { Field, TextInput } from '@strapi/design-system'
import { say } from '../../words/say'
import { whenWords } from '../../words/when-words'

interface Props {
  value: string
  onChange: (value: string) => void
}

/** Until when an item waits (MOHA-12.6): the browser's own date and time, said again in words. */
export function UntilField({ value, onChange }: Props) {
  const hint = value
    ? say('asks.until.said', { when: whenWords(`${value}:00+07:00`, new Date()) })
    : say('asks.until.hint')
  return (
    <Field.Root required hint={hint}>
      <Field.Label>{say('asks.until')}</Field.Label>
      <TextInput type="datetime-local" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
      <Field.Hint />
    </Field.Root>
  )
}
