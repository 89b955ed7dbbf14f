import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Layouts, Page } from '@strapi/strapi/admin'
import { useState } from 'react'
import { ChoiceField } from '../fields/choice-field'
import { ReportsOnBoard } from '../reader-reports/reports-on-board'
import { say } from '../words/say'
import { type BoardFilter, boardCounts, boardFilters, boardLines, boardUnits } from './board'
import { useDeadlinesQuery } from './deadlines-api'
import { DeadlinesTable } from './deadlines-table'
import { StaleChannels } from './stale-channels'

const everyMs = 60_000
const everyUnit = '*'

/** The deadline board (S2): every clock that runs, what is due first at the top. */
export default function DeadlinesPage() {
  const { data: lines, isLoading } = useDeadlinesQuery(undefined, {
    pollingInterval: everyMs,
    refetchOnMountOrArgChange: true,
  })
  const [filter, setFilter] = useState<BoardFilter>('all')
  const [unit, setUnit] = useState<string | null>(null)
  if (isLoading) return <Page.Loading>{say('deadlines.loading')}</Page.Loading>
  if (!lines) return <Page.Error content={say('deadlines.error')} />

  const counts = boardCounts(lines)
  const units = boardUnits(lines)
  const shown = boardLines(lines, filter, unit)
  return (
    <Layouts.Root>
      <Page.Main>
        <Page.Title>{say('deadlines.title')}</Page.Title>
        <Layouts.Header title={say('deadlines.title')} subtitle={summary(counts)} />
        <Layouts.Content>
          <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap" paddingBottom={5}>
            <Flex gap={2} wrap="wrap" role="group" aria-label={say('deadlines.show')}>
              {(['all', ...boardFilters] as const).map((name) => (
                <Button
                  key={name}
                  type="button"
                  size="L"
                  variant={name === filter ? 'default' : 'tertiary'}
                  aria-pressed={name === filter}
                  onClick={() => setFilter(name)}
                >
                  {say('inbox.count', { name: say(`deadlines.${name}`), count: counts[name] })}
                </Button>
              ))}
            </Flex>
            {units.length > 1 ? (
              <Box minWidth="28rem">
                <ChoiceField
                  required={false}
                  label={say('deadlines.unit')}
                  value={unit ?? everyUnit}
                  options={[
                    { value: everyUnit, label: say('deadlines.everyUnit') },
                    ...units.map((value) => ({ value, label: value })),
                  ]}
                  onChange={(chosen) => setUnit(chosen === everyUnit ? null : chosen)}
                />
              </Box>
            ) : null}
          </Flex>
          {shown.length > 0 ? (
            <DeadlinesTable lines={shown} now={new Date()} />
          ) : (
            <Box background="neutral0" padding={8} hasRadius shadow="tableShadow">
              <Typography variant="delta">
                {say(filter === 'overdue' ? 'deadlines.noneOverdue' : 'deadlines.none')}
              </Typography>
            </Box>
          )}
          <ReportsOnBoard now={new Date()} />
          <StaleChannels now={new Date()} />
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

function summary(counts: Record<BoardFilter, number>): string {
  return counts.overdue > 0
    ? say('deadlines.summary.overdue', { overdue: counts.overdue, warned: counts.warned })
    : say('deadlines.summary.onTime', { warned: counts.warned })
}
