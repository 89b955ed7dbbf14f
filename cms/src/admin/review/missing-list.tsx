import { Box, Flex, Typography } from '@strapi/design-system'
import { WarningCircle } from '@strapi/icons'
import { say } from '../words/say'
import { askedByDialog } from './asked-by-dialog'
import type { OpenMove } from './review-view'

/** What still keeps the open moves from passing: every issue with its clause, each told once, at its first move. */
export function MissingList({ moves }: { moves: readonly OpenMove[] }) {
  const groups = toldOnce(moves)
  if (groups.length === 0) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" padding={3} background="warning100" hasRadius>
      <Flex gap={2}>
        <WarningCircle aria-hidden fill="warning700" />
        <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
          {say('panel.missing')}
        </Typography>
      </Flex>
      {groups.map(({ move, issues }) => (
        <Box key={move}>
          <Typography variant="pi" textColor="neutral700">
            {say('panel.before', { move: say(`move.${move}`) })}
          </Typography>
          <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
            {issues.map((issue) => (
              <Typography
                key={issue.message}
                tag="li"
                variant="pi"
                textColor="neutral800"
                style={{ paddingTop: '0.4rem' }}
              >
                {issue.message}
              </Typography>
            ))}
          </Box>
        </Box>
      ))}
    </Flex>
  )
}

function toldOnce(moves: readonly OpenMove[]): Pick<OpenMove, 'move' | 'issues'>[] {
  const told = new Set<string>()
  return moves.flatMap(({ move, asks, issues }) => {
    const fresh = issues.filter((issue) => !told.has(issue.message) && !askedByDialog({ asks }, issue))
    for (const issue of fresh) told.add(issue.message)
    return fresh.length > 0 ? [{ move, issues: fresh }] : []
  })
}
