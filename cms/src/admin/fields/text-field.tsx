import { Field, Textarea, TextInput } from '@strapi/design-system'

interface Props {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
  required?: boolean
  /** One line; a text of any length where it is not said. */
  line?: boolean
}

/** One question of a dialog answered in words. */
export function TextField({ label, hint, value, onChange, required = true, line = false }: Props) {
  return (
    <Field.Root required={required} hint={hint}>
      <Field.Label>{label}</Field.Label>
      {line ? (
        <TextInput value={value} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <Textarea value={value} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      <Field.Hint />
    </Field.Root>
  )
}
