import { Field } from '@strapi/design-system'
import { type ReactNode, useDeferredValue, useId, useMemo } from 'react'
import { useServerConversion } from '../recovery/use-server-conversion'
import { LegacyNotice } from '../words/legacy-notice'
import { say } from '../words/say'
import { BodyEditor } from './body-editor'
import { legacyBody, offeredBody } from './legacy-body'

/** Strapi promises no prop; in a form it hands over all of these. */
interface Props {
  name?: string
  label?: ReactNode
  hint?: ReactNode
  labelAction?: ReactNode
  required?: boolean
  disabled?: boolean
  error?: string
  value?: unknown
  onChange?: (name: string, value: unknown) => void
}

/** The form field of a body text: label, editor, hint and error. Strapi loads it by its default export. */
export default function BodyInput({
  name = '',
  label,
  hint,
  labelAction,
  required,
  disabled,
  error,
  value,
  onChange,
}: Props) {
  const about = useId()
  const offered = useServerConversion(name, value)
  // Reading a long text for its encoding takes longer than a key press may.
  const settled = useDeferredValue(value)
  const legacy = useMemo(() => legacyBody(settled) ?? offeredBody(offered), [settled, offered])
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <BodyEditor
        value={value}
        label={typeof label === 'string' ? label : say('body.label')}
        describedBy={about}
        disabled={Boolean(disabled)}
        invalid={Boolean(error)}
        onChange={(body) => onChange?.(name, body)}
      />
      {legacy && !disabled ? (
        <LegacyNotice
          encoding={legacy.encoding}
          converted={legacy.words}
          onConvert={() => onChange?.(name, legacy.body)}
        />
      ) : null}
      <div id={about}>
        <Field.Hint />
        <Field.Error />
      </div>
    </Field.Root>
  )
}
