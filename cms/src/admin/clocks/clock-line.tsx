import { Flex, Typography } from '@strapi/design-system'
import { CheckCircle, Clock as ClockIcon, WarningCircle } from '@strapi/icons'
import type { Clock } from './clock'
import { clockWords } from './clock-words'

const looks = {
  running: { tone: 'neutral700', Icon: ClockIcon },
  warned: { tone: 'warning700', Icon: ClockIcon },
  overdue: { tone: 'danger700', Icon: WarningCircle },
  paused: { tone: 'neutral600', Icon: ClockIcon },
  met: { tone: 'success700', Icon: CheckCircle },
} as const

/** One clock as colour, icon and words; the words alone carry the meaning. */
export function ClockLine({ clock, now }: { clock: Clock; now: Date }) {
  const { tone, Icon } = looks[clock.status]
  return (
    <Flex tag="span" inline gap={2} alignItems="flex-start">
      <Icon aria-hidden width="1.4rem" height="1.4rem" fill={tone} style={{ flex: 'none', marginTop: '0.2rem' }} />
      <Typography variant="pi" fontWeight={clock.status === 'overdue' ? 'bold' : 'regular'} textColor={tone}>
        {clockWords(clock, now)}
      </Typography>
    </Flex>
  )
}
