import { Flex, IconButton, Typography } from '@strapi/design-system'
import { Cross, Information } from '@strapi/icons'
import { say } from '../words/say'

/** What the person should know about what was just pasted or read from a file; said to screen readers too. */
export function PasteNotice({ lines, onClose }: { lines: readonly string[]; onClose: () => void }) {
  if (lines.length === 0) return null
  return (
    <Flex role="status" gap={2} padding={3} background="primary100" alignItems="flex-start">
      <Information aria-hidden />
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1">
        {lines.map((line) => (
          <Typography key={line} tag="p" variant="pi">
            {line}
          </Typography>
        ))}
      </Flex>
      <IconButton type="button" variant="ghost" size="XS" label={say('paste.close')} onClick={onClose}>
        <Cross />
      </IconButton>
    </Flex>
  )
}
