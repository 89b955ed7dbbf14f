import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Layouts, Page } from '@strapi/strapi/admin'
import { useState } from 'react'
import { say } from '../words/say'
import { useReaderReportsQuery } from './reader-reports-api'
import { type ReportFilter, reportFilters, reportsOf } from './report-filter'
import { ReportsTable } from './reports-table'

const everyMs = 60_000

/** What readers reported as outdated or faulty (HY-12.1): what is open first, the oldest at the top. */
export default function ReaderReportsPage() {
  const { data, isLoading } = useReaderReportsQuery(undefined, {
    pollingInterval: everyMs,
    refetchOnMountOrArgChange: true,
  })
  const [filter, setFilter] = useState<ReportFilter>('open')
  if (isLoading) return <Page.Loading>{say('reports.loading')}</Page.Loading>
  if (!data) return <Page.Error content={say('reports.error')} />

  const shown = reportsOf(data.lines, filter)
  return (
    <Layouts.Root>
      <Page.Main>
        <Page.Title>{say('reports.title')}</Page.Title>
        <Layouts.Header title={say('reports.title')} subtitle={say('reports.subtitle')} />
        <Layouts.Content>
          <Flex gap={2} wrap="wrap" role="group" aria-label={say('deadlines.show')} paddingBottom={5}>
            {reportFilters.map((name) => (
              <Button
                key={name}
                type="button"
                size="L"
                variant={name === filter ? 'default' : 'tertiary'}
                aria-pressed={name === filter}
                onClick={() => setFilter(name)}
              >
                {say('inbox.count', {
                  name: say(name === 'open' ? 'reports.open' : `reports.state.${name}`),
                  count: reportsOf(data.lines, name).length,
                })}
              </Button>
            ))}
          </Flex>
          {shown.length > 0 ? (
            <ReportsTable lines={shown} mayAct={data.mayAct} now={new Date()} />
          ) : (
            <Box background="neutral0" padding={8} hasRadius shadow="tableShadow">
              <Typography variant="delta">{say('reports.none')}</Typography>
            </Box>
          )}
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}
