import { Box, Flex, Typography } from '@strapi/design-system'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import { useStaleQuery } from './deadlines-api'
import type { Stale } from './stale'

/** Channels that had nothing new for too long, each with the units that supply it; nothing where there is none. */
export function StaleChannels({ now }: { now: Date }) {
  const { data = [] } = useStaleQuery(undefined, { refetchOnMountOrArgChange: true })
  const channels = data.filter(({ what }) => what === 'channel')
  if (channels.length === 0) return null
  return (
    <Box tag="section" background="neutral0" padding={6} marginTop={6} hasRadius shadow="tableShadow">
      <Typography tag="h2" variant="delta">
        {say('stale.title')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
        {channels.map((line) => (
          <Box tag="li" key={line.id}>
            <Typography tag="p" fontWeight="semiBold">
              {line.name}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {aboutWords(line, now)}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Box>
  )
}

function aboutWords({ newestAt, maxAge, units }: Stale, now: Date): string {
  return [
    newestAt ? say('stale.newest', { when: whenWords(newestAt, now) }) : say('stale.never'),
    say('stale.measure', { count: maxAge }),
    ...(units.length > 0 ? [units.join(', ')] : []),
  ].join(' · ')
}
