import { Box, Typography } from '@strapi/design-system'
import { say } from '../words/say'

/** A password the server made: shown once, to be handed over by somebody. */
export function NewPassword({ name, password }: { name: string; password: string }) {
  return (
    <Box padding={4} background="success100" hasRadius role="status">
      <Typography tag="p">{say('people.password', { name })}</Typography>
      <Typography tag="p" variant="beta" style={{ fontFamily: 'monospace', padding: '1rem 0', userSelect: 'all' }}>
        {password}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {say('people.password.once')}
      </Typography>
    </Box>
  )
}
