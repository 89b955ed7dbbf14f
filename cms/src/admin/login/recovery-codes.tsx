import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { say } from '../words/say'
import { printCodes } from './print-codes'

/** Shows the codes that stand in for a lost telephone, once, to be printed or written down. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept?: () => void }) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      <Typography tag="p" fontWeight="bold" role="status">
        {say('totp.enrol.done')}
      </Typography>
      <Typography tag="p">{say('totp.recovery.explain')}</Typography>
      <Box tag="ul" background="neutral100" padding={4} hasRadius>
        {codes.map((code) => (
          <Typography key={code} tag="li" style={{ fontFamily: 'monospace' }}>
            {code}
          </Typography>
        ))}
      </Box>
      <Flex gap={2}>
        <Button type="button" variant="secondary" onClick={() => printCodes(window, codes)}>
          {say('totp.recovery.print')}
        </Button>
        {onKept ? (
          <Button type="button" onClick={onKept}>
            {say('totp.recovery.kept')}
          </Button>
        ) : null}
      </Flex>
    </Flex>
  )
}
