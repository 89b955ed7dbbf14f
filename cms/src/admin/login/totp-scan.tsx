import { Box, Button, Field, Flex, Typography } from '@strapi/design-system'
import { type FormEvent, useState } from 'react'
import { say } from '../words/say'
import { codeOf } from './code-of'

interface Props {
  /** data URL of the picture to scan */
  qr: string
  /** the same for those who type */
  secret: string
  waits: boolean
  onCode: (code: string) => void
}

/** The picture an authenticator app scans, and the field for its first code. */
export function TotpScan({ qr, secret, waits, onCode }: Props) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const code = codeOf(typed)
  const apply = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (code === null) return setAsked(true)
    onCode(code)
  }
  return (
    <Flex tag="form" noValidate onSubmit={apply} direction="column" alignItems="flex-start" gap={4}>
      <Typography tag="p">{say('totp.enrol.scan')}</Typography>
      <Box background="neutral0" padding={2} borderColor="neutral200" hasRadius>
        <img src={qr} alt={say('totp.enrol.qr')} width={200} height={200} />
      </Box>
      <Typography tag="p" variant="pi">
        {say('totp.enrol.byHand')} <code>{secret}</code>
      </Typography>
      <Field.Root
        required
        name="totp"
        hint={say('totp.enrol.code.hint')}
        error={asked && code === null ? say('totp.code.invalid') : undefined}
      >
        <Field.Label>{say('totp.code')}</Field.Label>
        <Field.Input
          value={typed}
          inputMode="numeric"
          autoComplete="one-time-code"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Button type="submit" loading={waits}>
        {say('totp.enrol.confirm')}
      </Button>
    </Flex>
  )
}
