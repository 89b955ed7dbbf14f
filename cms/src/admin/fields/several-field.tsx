import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system'
import { say } from '../words/say'

interface Props {
  label: string
  hint?: string
  values: readonly string[]
  options: readonly { value: string; label: string }[]
  onChange: (values: string[]) => void
  /** What choosing nothing means. */
  placeholder?: string
  required?: boolean
}

/** One question answered by choosing any number from a list. */
export function SeveralField({ label, hint, values, options, onChange, placeholder, required = true }: Props) {
  return (
    <Field.Root required={required} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        withTags
        value={[...values]}
        placeholder={placeholder ?? say('list.enumeration.placeholder')}
        onChange={(chosen) => onChange(chosen.map(String))}
      >
        {options.map((option) => (
          <MultiSelectOption key={option.value} value={option.value}>
            {option.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
    </Field.Root>
  )
}
