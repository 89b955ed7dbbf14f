import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import type { BoardTitles } from './board-titles'
import type { RefusalGroundView } from './dialog/refusal-ground-view'
import { foldEdits } from './fold-edits'
import type { ReviewStep } from './review-view'
import { stepWords } from './step-words'

const shownAtFirst = 4

interface Props {
  steps: readonly ReviewStep[]
  grounds: readonly RefusalGroundView[]
  titles: BoardTitles | null | undefined
}

/** Who did what, when, and what they said, the newest first. */
export function HistoryList({ steps, grounds, titles }: Props) {
  const [all, setAll] = useState(false)
  const newestFirst = foldEdits([...steps].sort((one, other) => one.at.localeCompare(other.at))).reverse()
  const shown = all ? newestFirst : newestFirst.slice(0, shownAtFirst)
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {steps.length === 0 ? <Typography variant="pi">{say('panel.historyEmpty')}</Typography> : null}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {shown.map((step) => (
          <HistoryStep key={`${step.at} ${step.move}`} step={step} grounds={grounds} titles={titles} />
        ))}
      </Flex>
      {newestFirst.length > shown.length ? (
        <Button type="button" variant="ghost" onClick={() => setAll(true)}>
          {say('panel.historyAll', { count: newestFirst.length })}
        </Button>
      ) : null}
    </Flex>
  )
}

function HistoryStep({ step, grounds, titles }: Pick<Props, 'grounds' | 'titles'> & { step: ReviewStep }) {
  return (
    <Box tag="li" paddingLeft={3} borderStyle="solid" borderColor="neutral200" borderWidth="0 0 0 2px">
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
        {stepWords(step, titles)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('panel.by', { who: step.actorName ?? say('step.system'), when: whenWords(step.at, new Date()) })}
        {step.delegationId ? ` · ${say('audit.delegated')}` : ''}
      </Typography>
      {(step.refusalCodes ?? []).map((code) => (
        <Typography key={code} tag="p" variant="pi" textColor="danger700">
          {grounds.find((ground) => ground.code === code)?.labelVi ?? code}
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
