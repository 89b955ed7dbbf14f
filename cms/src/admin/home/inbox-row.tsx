import { Box, Flex, Typography } from '@strapi/design-system'
import { WarningCircle } from '@strapi/icons'
import { Link } from 'react-router-dom'
import { ClockLine } from '../clocks/clock-line'
import { documentAddress } from '../documents/document-address'
import type { BoardTitles } from '../review/board-titles'
import { StateBadge } from '../review/state-badge'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import type { InboxItem } from './inbox'

interface Props {
  item: InboxItem
  titles: BoardTitles | null | undefined
  now: Date
  /** Approved, and not on the portal. */
  failed: boolean
}

/** One document awaiting somebody: its title opens it; beside it where it stands and until when. */
export function InboxRow({ item, titles, now, failed }: Props) {
  return (
    <Flex
      tag="li"
      gap={4}
      paddingTop={4}
      paddingBottom={4}
      alignItems="flex-start"
      justifyContent="space-between"
      wrap="wrap"
      borderStyle="solid"
      borderColor="neutral150"
      borderWidth="1px 0 0 0"
    >
      <Box style={{ flex: '1 1 32rem', minWidth: 0 }}>
        <Typography
          tag={Link}
          to={documentAddress(item)}
          variant="delta"
          textColor="primary600"
          style={{ overflowWrap: 'anywhere', lineHeight: 1.4 }}
        >
          {item.title || say('inbox.untitled')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ paddingTop: '0.4rem' }}>
          {aboutWords(item, now)}
        </Typography>
      </Box>
      <Flex direction="column" alignItems="flex-start" gap={2} style={{ flex: '0 1 26rem' }}>
        {failed ? (
          <Flex tag="span" inline gap={2}>
            <WarningCircle aria-hidden fill="danger700" />
            <Typography variant="pi" fontWeight="bold" textColor="danger700">
              {say('inbox.notLive')}
            </Typography>
          </Flex>
        ) : (
          <StateBadge state={item.state} titles={titles} />
        )}
        {item.clock ? <ClockLine clock={item.clock} now={now} /> : null}
        {item.forwarded ? (
          <Typography variant="pi" textColor="neutral700">
            {say('inbox.forwarded', { unit: item.forwarded.unit, when: whenWords(item.forwarded.at, now) })}
          </Typography>
        ) : null}
        {item.scheduledFor ? (
          <Typography variant="pi" textColor="neutral700">
            {say('inbox.goesLive', { when: whenWords(item.scheduledFor, now) })}
          </Typography>
        ) : null}
      </Flex>
    </Flex>
  )
}

function aboutWords({ type, locale, byName, since }: InboxItem, now: Date): string {
  return [
    say(`type.${type}`),
    ...(locale === 'en' ? [say('locale.en')] : []),
    ...(byName ? [byName] : []),
    ...(since ? [whenWords(since, now)] : []),
  ].join(' · ')
}
