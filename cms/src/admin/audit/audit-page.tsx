import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import { Layouts, Page } from '@strapi/strapi/admin'
import { useState } from 'react'
import { FailureAlert } from '../review/failure-alert'
import { moveFailure } from '../review/move-failure'
import { say } from '../words/say'
import { useAuditEventsQuery } from './audit-api'
import { type AuditFilter, auditQuery, everything } from './audit-filter'
import { AuditFilters } from './audit-filters'
import { AuditTable } from './audit-table'
import { useAuditFile } from './use-audit-file'

/** The audit screen (S8): every act and every refused act, to be narrowed and taken along as a file. */
export default function AuditPage() {
  const [filter, setFilter] = useState<AuditFilter>(everything)
  const [page, setPage] = useState(1)
  const query = auditQuery(filter)
  const { data, error, isFetching } = useAuditEventsQuery({ ...query, page: String(page) })
  const file = useAuditFile()
  const change = (part: Partial<AuditFilter>) => {
    setFilter((current) => ({ ...current, ...part }))
    setPage(1)
  }

  return (
    <Layouts.Root>
      <Page.Main>
        <Page.Title>{say('audit.title')}</Page.Title>
        <Layouts.Header
          title={say('audit.title')}
          subtitle={data ? say('audit.subtitle', { count: data.total }) : isFetching ? say('audit.loading') : ''}
          primaryAction={
            <Button
              type="button"
              variant="secondary"
              size="L"
              startIcon={<Download aria-hidden />}
              loading={file.loading}
              disabled={!data || data.total === 0}
              onClick={() => file.download(query, say('audit.fileName'))}
            >
              {say('audit.csv')}
            </Button>
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={10}>
            {file.failed ? <FailureAlert title={say('audit.csvFailed')} reasons={[say('panel.network')]} /> : null}
            {error && !data ? null : <AuditFilters filter={filter} onChange={change} />}
            {error ? (
              <FailureAlert key={moveFailure(error).join()} title={say('audit.error')} reasons={moveFailure(error)} />
            ) : null}
            {data && data.events.length > 0 ? (
              <AuditTable lines={data.events} onNarrow={change} now={new Date()} />
            ) : null}
            {data && data.events.length === 0 ? (
              <Box background="neutral0" padding={8} hasRadius shadow="tableShadow">
                <Typography variant="delta">{say('audit.none')}</Typography>
              </Box>
            ) : null}
            {data ? (
              <Pages page={page} last={Math.ceil(data.total / data.pageSize)} busy={isFetching} onChange={setPage} />
            ) : null}
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

interface PagesProps {
  page: number
  last: number
  busy: boolean
  onChange: (page: number) => void
}

function Pages({ page, last, busy, onChange }: PagesProps) {
  if (last <= 1) return null
  return (
    <Flex tag="nav" gap={4} justifyContent="center" aria-label={say('audit.pages')}>
      <Button type="button" variant="tertiary" disabled={busy || page <= 1} onClick={() => onChange(page - 1)}>
        {say('audit.newer')}
      </Button>
      <Typography>{say('audit.page', { page, last })}</Typography>
      <Button type="button" variant="tertiary" disabled={busy || page >= last} onClick={() => onChange(page + 1)}>
        {say('audit.older')}
      </Button>
    </Flex>
  )
}
