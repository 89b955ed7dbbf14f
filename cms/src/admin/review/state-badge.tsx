import { Flex, Typography } from '@strapi/design-system'
import { Archive, CheckCircle, Clock, CrossCircle, Discuss, EyeStriked, Pencil, Question } from '@strapi/icons'
import type { ReviewState } from 'shared-types/review'
import type { BoardTitles } from './board-titles'
import { stateWords } from './state-words'

type Tone = 'neutral' | 'secondary' | 'primary' | 'warning' | 'success' | 'danger'
type Look = { tone: Tone; Icon: typeof Pencil }

const waiting: Look = { tone: 'secondary', Icon: Clock }
const looks: Record<ReviewState, Look> = {
  draft: { tone: 'neutral', Icon: Pencil },
  unitReview: waiting,
  submitted: waiting,
  inTriage: { tone: 'primary', Icon: Pencil },
  needsInfo: { tone: 'warning', Icon: Question },
  inEditing: { tone: 'primary', Icon: Pencil },
  boardReview: waiting,
  consulting: { tone: 'secondary', Icon: Discuss },
  chiefReview: waiting,
  leadershipReview: waiting,
  approved: { tone: 'success', Icon: CheckCircle },
  published: { tone: 'success', Icon: CheckCircle },
  refused: { tone: 'danger', Icon: CrossCircle },
  withdrawn: { tone: 'danger', Icon: EyeStriked },
  archived: { tone: 'neutral', Icon: Archive },
}

/** A review state as colour, icon and word; the word alone carries the meaning. */
export function StateBadge({ state, titles }: { state: ReviewState; titles?: BoardTitles | null | undefined }) {
  const { tone, Icon } = looks[state]
  return (
    <Flex
      tag="span"
      inline
      gap={2}
      paddingLeft={2}
      paddingRight={2}
      paddingTop={1}
      paddingBottom={1}
      background={`${tone}100`}
      borderColor={`${tone}200`}
      hasRadius
    >
      <Icon aria-hidden width="1.4rem" height="1.4rem" fill={`${tone}700`} />
      <Typography variant="pi" fontWeight="bold" textColor={`${tone}700`}>
        {stateWords(state, titles)}
      </Typography>
    </Flex>
  )
}
