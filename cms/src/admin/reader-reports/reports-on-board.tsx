import { Box, Flex, Typography } from '@strapi/design-system'
import { readerReportWords } from 'shared-types/forms'
import { Link } from 'react-router-dom'
import { ClockLine } from '../clocks/clock-line'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import { useReaderReportsQuery } from './reader-reports-api'
import { reportsOf } from './report-filter'
import { SubjectLink } from './subject-link'

/** As many as one looks over beside the time limits; the rest is a click away. */
const most = 5

/** The pages readers reported, on the deadline board (S2, HY-12.1); nothing where nobody did. */
export function ReportsOnBoard({ now }: { now: Date }) {
  const { data } = useReaderReportsQuery(undefined, { refetchOnMountOrArgChange: true })
  const open = reportsOf(data?.lines ?? [], 'open')
  if (open.length === 0) return null
  return (
    <Box tag="section" background="neutral0" padding={6} marginTop={6} hasRadius shadow="tableShadow">
      <Typography tag="h2" variant="delta">
        {say('reports.onBoard', { count: open.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={4} paddingBottom={4}>
        {open.slice(0, most).map((report) => (
          <Box tag="li" key={report.id}>
            <SubjectLink report={report} />
            <Typography tag="p" variant="pi" textColor="neutral600">
              {readerReportWords.vi.kinds[report.what]} · {whenWords(report.at, now)}
            </Typography>
            {report.clock ? <ClockLine clock={report.clock} now={now} /> : null}
          </Box>
        ))}
      </Flex>
      <Typography tag={Link} to="/ban-doc-bao" textColor="primary600">
        {say('reports.toQueue')}
      </Typography>
    </Box>
  )
}
