import { Box, Flex, Typography } from '@strapi/design-system'
import { CheckCircle } from '@strapi/icons'
import { Widget } from '@strapi/strapi/admin'
import { useInboxQuery } from '../review/review-api'
import { say } from '../words/say'
import { InboxList } from './inbox-list'

const lists = ['waiting', 'returned', 'failed', 'mine'] as const

/** The home page: what awaits me, what came back, what did not go live, and what is mine. */
export default function MyWorkWidget() {
  const {
    data: inbox,
    error,
    isLoading,
  } = useInboxQuery(undefined, { refetchOnMountOrArgChange: true, pollingInterval: 30_000 })
  if (isLoading) return <Widget.Loading>{say('panel.loading')}</Widget.Loading>
  if (!inbox || error) return <Widget.Error>{say('inbox.error')}</Widget.Error>
  const filled = lists.filter((name) => inbox[name].length > 0)
  return (
    <Flex direction="column" alignItems="stretch" gap={6} width="100%">
      {inbox.waiting.length === 0 ? (
        <Flex gap={2}>
          <CheckCircle aria-hidden fill="success600" />
          <Typography variant="omega">{say('inbox.allClear')}</Typography>
        </Flex>
      ) : null}
      {filled.map((name) => (
        <Box key={name}>
          <InboxList
            title={say('inbox.count', { name: say(`inbox.${name}`), count: inbox[name].length })}
            items={inbox[name]}
          />
        </Box>
      ))}
    </Flex>
  )
}
