import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import { say } from '../words/say'
import { valueLabel } from '../words/value-label'

/** Strapi promises no prop; in a form it hands over all of these. */
interface Props {
  name?: string
  label?: ReactNode
  hint?: ReactNode
  required?: boolean
  disabled?: boolean
  labelAction?: ReactNode
  attribute?: { enum?: readonly string[] }
}

/** A choice among the values of an enumeration, each by its Vietnamese word. */
export function EnumerationField({ name = '', label, hint, required, disabled, labelAction, attribute }: Props) {
  const field = useField<string | null>(name)
  const attributeName = name.split('.').at(-1) ?? name
  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        disabled={disabled}
        placeholder={say('list.enumeration.placeholder')}
        value={field.value ?? ''}
        onChange={(value) => field.onChange(name, value === '' ? null : String(value))}
        clearLabel={say('list.enumeration.clear')}
        onClear={required ? undefined : () => field.onChange(name, null)}
      >
        {(attribute?.enum ?? []).map((value) => (
          <SingleSelectOption key={value} value={value}>
            {valueLabel(attributeName, value)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
