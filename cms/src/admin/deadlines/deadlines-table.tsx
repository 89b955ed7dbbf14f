import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { Link } from 'react-router-dom'
import { ClockLine } from '../clocks/clock-line'
import { documentAddress } from '../documents/document-address'
import { StateBadge } from '../review/state-badge'
import { useBoardTitles } from '../review/use-board-titles'
import { say } from '../words/say'
import type { Deadline } from './deadline'

const columns = ['document', 'rule', 'clock', 'state', 'unit'] as const

/** The lines of the board; the title of each opens its document. */
export function DeadlinesTable({ lines, now }: { lines: readonly Deadline[]; now: Date }) {
  const titles = useBoardTitles()
  return (
    <Table colCount={columns.length} rowCount={lines.length + 1} aria-label={say('deadlines.title')}>
      <Thead>
        <Tr>
          {columns.map((name) => (
            <Th key={name}>
              <Typography variant="sigma">{say(`deadlines.column.${name}`)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {lines.map((line) => (
          <Tr key={`${line.type} ${line.documentId} ${line.locale} ${line.rule}`}>
            <Td style={{ whiteSpace: 'normal', minWidth: '28rem' }}>
              <Typography tag={Link} to={documentAddress(line)} fontWeight="semiBold" textColor="primary600">
                {line.title || say('inbox.untitled')}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {say(`type.${line.type}`)}
              </Typography>
            </Td>
            <Td style={{ whiteSpace: 'normal' }}>
              <Typography tag="p">{line.label}</Typography>
              {line.basis ? (
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {line.basis}
                </Typography>
              ) : null}
            </Td>
            <Td style={{ whiteSpace: 'normal' }}>
              <ClockLine clock={line} now={now} />
            </Td>
            <Td>{line.state ? <StateBadge state={line.state} titles={titles} /> : null}</Td>
            <Td style={{ whiteSpace: 'normal' }}>
              <Typography>{line.unit ?? '–'}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  )
}
