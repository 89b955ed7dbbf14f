import { Badge } from '@strapi/design-system'
import { say } from '../words/say'
import type { ReportState } from './reader-report'

const looks = {
  new: { backgroundColor: 'warning100', textColor: 'warning700' },
  underReview: { backgroundColor: 'primary100', textColor: 'primary700' },
  done: { backgroundColor: 'success100', textColor: 'success700' },
  noFault: { backgroundColor: 'neutral150', textColor: 'neutral700' },
} as const

/** Where a report stands, in words and colour; the words alone carry the meaning. */
export function ReportStateBadge({ state }: { state: ReportState }) {
  return <Badge {...looks[state]}>{say(`reports.state.${state}`)}</Badge>
}
