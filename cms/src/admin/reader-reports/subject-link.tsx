import { Typography } from '@strapi/design-system'
import { Link } from 'react-router-dom'
import { documentAddress } from '../documents/document-address'
import { say } from '../words/say'
import type { ReaderReport } from './reader-report'
import { reportSubject } from './report-filter'

/** What a report is about: leads to where the document is edited, and to the page as readers see it. */
export function SubjectLink({ report }: { report: ReaderReport }) {
  const { item, page } = report
  const subject = reportSubject(report)
  return (
    <>
      {item ? (
        <Typography tag={Link} to={documentAddress(item)} fontWeight="semiBold" textColor="primary600">
          {subject || say('inbox.untitled')}
        </Typography>
      ) : (
        <Typography fontWeight="semiBold">{subject}</Typography>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {item ? `${say(`type.${item.type}`)} · ` : ''}
        <Typography
          tag="a"
          variant="pi"
          textColor="primary600"
          href={page.url}
          target="_blank"
          rel="noreferrer"
          style={{ overflowWrap: 'anywhere' }}
        >
          {page.path}
        </Typography>
      </Typography>
    </>
  )
}
