import { Box, Flex, Typography } from '@strapi/design-system'
import { say } from '../words/say'
import type { People } from './person'

type Missing = Pick<People, 'unitsWithoutFocalPoint' | 'subPortalsWithoutApprover' | 'subPortalsWithoutRegulation'>

/** Units and sub-portals that lack somebody, or their own regulation. */
export function MissingNotes({ people }: { people: Missing }) {
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ')
  const { unitsWithoutFocalPoint, subPortalsWithoutApprover, subPortalsWithoutRegulation } = people
  const notes = [
    ...(unitsWithoutFocalPoint.length > 0
      ? [say('people.noFocalPoint', { units: names(unitsWithoutFocalPoint) })]
      : []),
    ...(subPortalsWithoutApprover.length > 0
      ? [say('people.noApprover', { portals: names(subPortalsWithoutApprover) })]
      : []),
    ...(subPortalsWithoutRegulation.length > 0
      ? [say('people.noRegulation', { portals: names(subPortalsWithoutRegulation) })]
      : []),
  ]
  if (notes.length === 0) return null
  return (
    <Box padding={4} background="warning100" hasRadius role="note">
      <Flex direction="column" alignItems="flex-start" gap={2}>
        {notes.map((note) => (
          <Typography key={note}>{note}</Typography>
        ))}
      </Flex>
    </Box>
  )
}
