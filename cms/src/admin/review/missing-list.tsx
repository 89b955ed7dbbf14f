import { Box, Flex, TextButton, Typography } from '@strapi/design-system'
import { WarningCircle } from '@strapi/icons'
import { jumpToField } from '../documents/jump-to-field'
import { say } from '../words/say'
import type { BoardTitles } from './board-titles'
import { fieldToMend } from './field-to-mend'
import { issuesToldOnce } from './issues-told-once'
import { moveWords } from './move-words'
import type { ArrivedIssue, BarriersView, OpenMove, RightsView } from './review-view'

interface Props {
  /** What the notice of the accessibility gate says already. */
  told: BarriersView['lines']
  /** In the order of their buttons. */
  moves: readonly OpenMove[]
  /** uid of the content type, to find its fields in the form. */
  model: string
  titles: BoardTitles | null | undefined
  may: RightsView
}

/** What still keeps the open moves from passing: every issue with its clause, and a jump to the field that mends it. */
export function MissingList({ told, moves, model, titles, may }: Props) {
  const groups = issuesToldOnce(moves, told)
  if (groups.length === 0) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" padding={3} background="warning100" hasRadius>
      <Flex gap={2}>
        <WarningCircle aria-hidden fill="warning700" />
        <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
          {say('panel.missing')}
        </Typography>
      </Flex>
      {groups.map(({ open, issues }) => (
        <Box key={open.move}>
          <Typography variant="pi" textColor="neutral700">
            {say('panel.before', { move: moveWords(open, titles) })}
          </Typography>
          <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
            {issues.map((issue) => (
              <Missing key={issue.message} issue={issue} model={model} may={may} />
            ))}
          </Box>
        </Box>
      ))}
    </Flex>
  )
}

function Missing({ issue, model, may }: Pick<Props, 'model' | 'may'> & { issue: ArrivedIssue }) {
  const field = fieldToMend(issue, may)
  return (
    <Typography tag="li" variant="pi" textColor="neutral800" style={{ paddingTop: '0.4rem' }}>
      {issue.message}{' '}
      {field ? (
        <TextButton type="button" onClick={() => jumpToField(document, model, field)}>
          {say('panel.jump')}
        </TextButton>
      ) : null}
    </Typography>
  )
}
