import { Box, Flex, LinkButton, Typography } from '@strapi/design-system'
import { ArrowRight, CheckCircle } from '@strapi/icons'
import { Link } from 'react-router-dom'
import { ClockLine } from '../clocks/clock-line'
import { documentAddress } from '../documents/document-address'
import type { BoardTitles } from '../review/board-titles'
import { StateBadge } from '../review/state-badge'
import { say } from '../words/say'
import type { InboxItem } from './inbox'

interface Props {
  task: InboxItem | null
  titles: BoardTitles | null | undefined
  now: Date
  /** May begin something new while nothing waits. */
  mayWrite: boolean
}

/** The one thing to do next, large; or that there is nothing, and what one may do then. */
export function NextTaskCard({ task, titles, now, mayWrite }: Props) {
  return (
    <Box
      tag="section"
      aria-label={say('home.next')}
      background="neutral0"
      padding={6}
      hasRadius
      shadow="tableShadow"
      borderStyle="solid"
      borderColor={task ? 'primary600' : 'success500'}
      borderWidth="0 0 0 4px"
    >
      {task ? <Task task={task} titles={titles} now={now} /> : <AllClear mayWrite={mayWrite} />}
    </Box>
  )
}

function Task({ task, titles, now }: Omit<Props, 'mayWrite'> & { task: InboxItem }) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography variant="sigma" textColor="neutral600">
        {say('home.next')}
      </Typography>
      <Typography tag="p" variant="beta" style={{ overflowWrap: 'anywhere', lineHeight: 1.35 }}>
        {task.title || say('inbox.untitled')}
      </Typography>
      <Flex gap={4} wrap="wrap">
        <StateBadge state={task.state} titles={titles} />
        {task.clock ? <ClockLine clock={task.clock} now={now} /> : null}
      </Flex>
      <LinkButton tag={Link} to={documentAddress(task)} size="L" endIcon={<ArrowRight aria-hidden />}>
        {say('home.open')}
      </LinkButton>
    </Flex>
  )
}

function AllClear({ mayWrite }: Pick<Props, 'mayWrite'>) {
  return (
    <Flex gap={3} alignItems="flex-start">
      <CheckCircle aria-hidden width="2.4rem" height="2.4rem" fill="success600" style={{ flex: 'none' }} />
      <div>
        <Typography tag="p" variant="delta">
          {say('inbox.allClear')}
        </Typography>
        <Typography tag="p" variant="omega" textColor="neutral600" style={{ paddingTop: '0.4rem' }}>
          {say(mayWrite ? 'home.allClear.write' : 'home.allClear.then')}
        </Typography>
      </div>
    </Flex>
  )
}
