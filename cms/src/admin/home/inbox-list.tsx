import { Box, Flex, Typography } from '@strapi/design-system'
import { useId } from 'react'
import { Link } from 'react-router-dom'
import { documentAddress } from '../documents/document-address'
import { StateBadge } from '../review/state-badge'
import { say } from '../words/say'
import { minuteWords } from '../words/time-words'
import type { InboxItem } from './inbox'

const shown = 20

/** One list of the inbox; each row opens its document. */
export function InboxList({ title, items }: { title: string; items: readonly InboxItem[] }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <Typography id={heading} tag="h3" variant="delta">
        {title}
      </Typography>
      <Box tag="ul" paddingTop={2}>
        {items.slice(0, shown).map((item) => (
          <InboxRow key={`${item.type} ${item.documentId} ${item.locale}`} item={item} />
        ))}
      </Box>
      {items.length > shown ? (
        <Typography variant="pi">{say('inbox.more', { count: items.length - shown })}</Typography>
      ) : null}
    </section>
  )
}

function InboxRow({ item }: { item: InboxItem }) {
  const about = [
    say(`type.${item.type}`),
    ...(item.locale === 'en' ? [say('locale.en')] : []),
    ...(item.byName ? [item.byName] : []),
    ...(item.since ? [minuteWords(item.since, new Date())] : []),
  ]
  return (
    <Flex
      tag="li"
      gap={4}
      paddingTop={3}
      paddingBottom={3}
      justifyContent="space-between"
      borderStyle="solid"
      borderColor="neutral150"
      borderWidth="1px 0 0 0"
    >
      <Box>
        <Typography
          tag={Link}
          to={documentAddress(item)}
          variant="omega"
          fontWeight="semiBold"
          textColor="primary600"
          style={{ overflowWrap: 'anywhere' }}
        >
          {item.title || say('inbox.untitled')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {about.join(' · ')}
        </Typography>
      </Box>
      <Box style={{ flex: 'none' }}>
        <StateBadge state={item.state} />
      </Box>
    </Flex>
  )
}
