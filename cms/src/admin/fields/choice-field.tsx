import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { say } from '../words/say'

interface Props {
  label: string
  hint?: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
  required?: boolean
}

/** One question answered by choosing from a list. */
export function ChoiceField({ label, hint, value, options, onChange, required = true }: Props) {
  return (
    <Field.Root required={required} hint={options.length === 0 ? say('asks.noChoice') : hint}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        placeholder={say('list.enumeration.placeholder')}
        disabled={options.length === 0}
        onChange={(chosen) => onChange(String(chosen))}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  )
}
