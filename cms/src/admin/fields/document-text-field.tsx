import { Field, type Textarea, type TextInput } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import { type ReactNode, useMemo } from 'react'
import type { LegacyRefusal } from '../recovery/legacy-refusal'
import { useServerConversion } from '../recovery/use-server-conversion'
import { LegacyNotice } from '../words/legacy-notice'
import { type LegacyText, legacyOf } from '../words/legacy-of'

/** Strapi promises no prop; in a form it hands over all of these. */
interface Props {
  name?: string
  label?: ReactNode
  hint?: ReactNode
  labelAction?: ReactNode
  placeholder?: string
  required?: boolean
  disabled?: boolean
}

/**
 * A field of a document, of one line or of many. Text in an old encoding is recognised while it is written, and by the
 * server.
 */
export function documentTextField(Control: typeof TextInput | typeof Textarea) {
  return function DocumentTextField({ name = '', label, hint, labelAction, placeholder, required, disabled }: Props) {
    const field = useField<string | null>(name)
    const text = field.value ?? ''
    const offered = useServerConversion(name, field.value)
    const recognised = useMemo(() => legacyOf(text), [text])
    const legacy = recognised ?? offeredText(offered)
    return (
      <Field.Root error={field.error} name={name} hint={hint} required={required}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        <Control
          name={name}
          value={text}
          disabled={disabled}
          required={required}
          placeholder={placeholder}
          onChange={field.onChange}
        />
        {legacy && !disabled ? (
          <LegacyNotice {...legacy} onConvert={() => field.onChange(name, legacy.converted)} />
        ) : null}
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    )
  }
}

function offeredText(offered: LegacyRefusal | null): LegacyText | null {
  return offered && typeof offered.converted === 'string'
    ? { encoding: offered.encoding, converted: offered.converted }
    : null
}
