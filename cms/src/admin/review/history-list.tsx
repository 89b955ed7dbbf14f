import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { moves, refusalGrounds } from 'shared-types/review'
import { say } from '../words/say'
import { minuteWords } from '../words/time-words'
import type { ReviewStep } from './review-view'

const shownAtFirst = 4

/** Who did what, when, and what they said, the newest first. */
export function HistoryList({ steps }: { steps: readonly ReviewStep[] }) {
  const [all, setAll] = useState(false)
  const newestFirst = [...steps].sort((one, other) => other.at.localeCompare(one.at))
  const shown = all ? newestFirst : newestFirst.slice(0, shownAtFirst)
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('panel.history')}
      </Typography>
      {steps.length === 0 ? <Typography variant="pi">{say('panel.historyEmpty')}</Typography> : null}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {shown.map((step) => (
          <HistoryStep key={`${step.at} ${step.move}`} step={step} />
        ))}
      </Flex>
      {steps.length > shown.length ? (
        <Button type="button" variant="ghost" onClick={() => setAll(true)}>
          {say('panel.historyAll', { count: steps.length })}
        </Button>
      ) : null}
    </Flex>
  )
}

function HistoryStep({ step }: { step: ReviewStep }) {
  const grounds = refusalGrounds.filter(({ code }) => step.refusalCodes?.includes(code))
  return (
    <Box tag="li" paddingLeft={3} borderStyle="solid" borderColor="neutral200" borderWidth="0 0 0 2px">
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
        {stepWords(step.move)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('panel.by', { who: step.actorName ?? say('step.system'), when: minuteWords(step.at, new Date()) })}
      </Typography>
      {grounds.map(({ code }) => (
        <Typography key={code} tag="p" variant="pi" textColor="danger700">
          {say(`refusal.${code}`)}
        </Typography>
      ))}
      {step.message ? (
        <Typography
          tag="blockquote"
          variant="pi"
          textColor="neutral800"
          style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          “{step.message}”
        </Typography>
      ) : null}
    </Box>
  )
}

const ownSteps = ['secrecyChecked', 'secrecyUnchecked', 'assign', 'delete'] as const

function stepWords(move: string): string {
  const known = moves.find((one) => one === move)
  if (known) return say(`move.${known}`)
  const own = ownSteps.find((one) => one === move)
  return own ? say(`step.${own}`) : move
}
