import { Button, Field, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { say } from '../words/say'
import { codeOf } from './code-of'
import type { TotpStanding } from './totp-api'

interface Props {
  standing: TotpStanding
  waits: boolean
  onRemove: (code: string) => void
}

/** Says that the second factor is on and how many recovery codes are left; switches it off with a code, where it may. */
export function TotpStandingOf({ standing, waits, onRemove }: Props) {
  const [typed, setTyped] = useState('')
  const code = codeOf(typed)
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography tag="p" role="status">
        {say('totp.standing', { count: standing.recoveryCodesLeft })}
      </Typography>
      {standing.required ? (
        <Typography tag="p" variant="pi">
          {say('totp.required')}
        </Typography>
      ) : (
        <Flex gap={2} alignItems="flex-end">
          <Field.Root name="totp">
            <Field.Label>{say('totp.code')}</Field.Label>
            <Field.Input
              value={typed}
              autoComplete="one-time-code"
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </Field.Root>
          <Button
            type="button"
            variant="danger-light"
            loading={waits}
            disabled={code === null}
            onClick={() => code && onRemove(code)}
          >
            {say('totp.remove')}
          </Button>
        </Flex>
      )}
    </Flex>
  )
}
