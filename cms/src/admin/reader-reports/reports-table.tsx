import { Button, Flex, Td, Tr, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { readerReportWords } from 'shared-types/forms'
import { ClockLine } from '../clocks/clock-line'
import { Rows } from '../people/rows'
import { FailureAlert } from '../review/failure-alert'
import { refusalReasons } from '../review/refusal-reasons'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import type { ReaderReport } from './reader-report'
import { useDecideReportMutation } from './reader-reports-api'
import { ReportDialog } from './report-dialog'
import { isOpen } from './report-filter'
import { ReportStateBadge } from './report-state-badge'
import { SubjectLink } from './subject-link'

const columns = ['page', 'what', 'at', 'state'] as const
const wrapping = { whiteSpace: 'normal', verticalAlign: 'top', paddingBlock: '1.2rem' } as const

/** The reports of the queue; whoever may act on them does so in the line. */
export function ReportsTable({ lines, mayAct, now }: { lines: readonly ReaderReport[]; mayAct: boolean; now: Date }) {
  const [decide, { isLoading }] = useDecideReportMutation()
  const [closing, setClosing] = useState<{ report: ReaderReport; state: 'done' | 'noFault' } | null>(null)
  const [reasons, setReasons] = useState<readonly string[]>([])
  const take = async ({ id, version }: ReaderReport) =>
    setReasons(refusalReasons(await decide({ id, version, state: 'underReview' })))
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {reasons.length > 0 ? (
        <FailureAlert key={reasons.join()} title={say('reports.notSaved')} reasons={reasons} />
      ) : null}
      <Rows
        label={say('reports.title')}
        columns={columns.map((name) => say(`reports.column.${name}`))}
        count={lines.length}
      >
        {lines.map((report) => (
          <Tr key={report.id}>
            <Td style={{ ...wrapping, minWidth: '24rem' }}>
              <SubjectLink report={report} />
            </Td>
            <Td style={{ ...wrapping, minWidth: '26rem' }}>
              <Said report={report} />
            </Td>
            <Td style={wrapping}>
              <Typography tag="p">{whenWords(report.at, now)}</Typography>
              {report.clock ? <ClockLine clock={report.clock} now={now} /> : null}
              {report.clock?.basis ? (
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {report.clock.label}, {report.clock.basis}
                </Typography>
              ) : null}
            </Td>
            <Td style={wrapping}>
              <ReportStateBadge state={report.state} />
              {report.stateByName && report.stateAt ? (
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {say('reports.by', { name: report.stateByName, when: whenWords(report.stateAt, now) })}
                </Typography>
              ) : null}
              {report.note ? (
                <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
                  “{report.note}”
                </Typography>
              ) : null}
              {mayAct && isOpen(report) ? (
                <Flex gap={2} wrap="wrap" paddingTop={2}>
                  {report.state === 'new' ? (
                    <Button type="button" variant="secondary" loading={isLoading} onClick={() => take(report)}>
                      {say('reports.act.underReview')}
                    </Button>
                  ) : null}
                  <Button type="button" variant="secondary" onClick={() => setClosing({ report, state: 'done' })}>
                    {say('reports.act.done')}
                  </Button>
                  <Button type="button" variant="tertiary" onClick={() => setClosing({ report, state: 'noFault' })}>
                    {say('reports.act.noFault')}
                  </Button>
                </Flex>
              ) : null}
            </Td>
          </Tr>
        ))}
      </Rows>
      {closing ? <ReportDialog {...closing} onClose={() => setClosing(null)} /> : null}
    </Flex>
  )
}

function Said({ report: { what, message, contact } }: { report: ReaderReport }) {
  return (
    <>
      <Typography tag="p" fontWeight="semiBold">
        {readerReportWords.vi.kinds[what]}
      </Typography>
      {message ? (
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {message}
        </Typography>
      ) : null}
      {contact ? (
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {say('reports.contact', { contact })}
        </Typography>
      ) : null}
    </>
  )
}
