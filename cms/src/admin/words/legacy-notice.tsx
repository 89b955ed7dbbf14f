import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { WarningCircle } from '@strapi/icons'
import type { LegacyEncoding } from 'shared-types/text'
import { say } from './say'

interface Props {
  encoding: LegacyEncoding
  /** the text in Unicode, shown before it is taken */
  converted: string
  onConvert: () => void
}

/** As much of the converted text as fits a line. */
const shown = 120

/** Says that a field's text is in an old encoding, shows it in Unicode and converts it in one click (HY-10.2). */
export function LegacyNotice({ encoding, converted, onConvert }: Props) {
  const preview = converted.length > shown ? `${converted.slice(0, shown)}…` : converted
  return (
    <Box role="status" background="warning100" borderColor="warning200" hasRadius padding={3}>
      <Flex gap={3} alignItems="flex-start">
        <WarningCircle aria-hidden fill="warning600" />
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1">
          <Typography tag="p" variant="pi" textColor="warning700">
            {say('legacy.notice', { encoding: say(`legacy.${encoding}`) })}
          </Typography>
          <Typography tag="p" variant="pi">
            {say('legacy.preview', { text: preview })}
          </Typography>
        </Flex>
        <Button type="button" size="S" variant="secondary" onClick={onConvert}>
          {say('legacy.convert')}
        </Button>
      </Flex>
    </Box>
  )
}
