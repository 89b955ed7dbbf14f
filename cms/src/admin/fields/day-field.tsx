import { Field, TextInput } from '@strapi/design-system'

interface Props {
  label: string
  hint?: string
  /** `2026-11-23`; empty where none is chosen. */
  value: string
  onChange: (value: string) => void
  required?: boolean
}

/** One question answered with a day. */
export function DayField({ label, hint, value, onChange, required = true }: Props) {
  return (
    <Field.Root required={required} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <TextInput type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
      <Field.Hint />
    </Field.Root>
  )
}
