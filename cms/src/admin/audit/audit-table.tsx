import { Table, Tbody, Td, TextButton, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { reviewStates } from 'shared-types/review'
import type { BoardTitles } from '../review/board-titles'
import { stateWords } from '../review/state-words'
import { useBoardTitles } from '../review/use-board-titles'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import type { AuditFilter } from './audit-filter'
import type { AuditLine } from './audit-line'
import { objectWords } from './object-words'

const columns = ['at', 'actor', 'action', 'object', 'change', 'reason'] as const

interface Props {
  lines: readonly AuditLine[]
  /** Narrows to one person or one object. */
  onNarrow: (part: Pick<AuditFilter, 'actor'> | Pick<AuditFilter, 'object'>) => void
  now: Date
}

/** The events, the newest first; pressing a name shows only what that person did, or only what was done to that object. */
export function AuditTable({ lines, onNarrow, now }: Props) {
  return (
    <Table colCount={columns.length} rowCount={lines.length + 1} aria-label={say('audit.title')}>
      <Thead>
        <Tr>
          {columns.map((name) => (
            <Th key={name}>
              <Typography variant="sigma">{say(`audit.column.${name}`)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {lines.map((line) => (
          <Line key={line.seq} line={line} onNarrow={onNarrow} now={now} />
        ))}
      </Tbody>
    </Table>
  )
}

function Line({ line, onNarrow, now }: { line: AuditLine } & Pick<Props, 'onNarrow' | 'now'>) {
  const { actorId, actorName, objectType, objectId } = line
  const object = objectWords(line)
  const titles = useBoardTitles()
  return (
    <Tr>
      <Td style={{ whiteSpace: 'normal' }}>
        <Typography>{whenWords(line.at, now)}</Typography>
      </Td>
      <Td style={{ whiteSpace: 'normal' }}>
        {actorId === null ? (
          <Typography>{actorName}</Typography>
        ) : (
          <TextButton
            type="button"
            style={{ textAlign: 'left' }}
            onClick={() => onNarrow({ actor: { id: actorId, name: actorName } })}
          >
            {actorName}
          </TextButton>
        )}
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[line.unitName, line.delegationId ? say('audit.delegated') : null].filter(Boolean).join(' · ')}
        </Typography>
      </Td>
      <Td style={{ whiteSpace: 'normal' }}>
        <Typography tag="p">{line.actionTitle}</Typography>
        {line.refused ? (
          <Typography tag="p" variant="pi" fontWeight="bold" textColor="danger700">
            {say('audit.refused')}
          </Typography>
        ) : null}
      </Td>
      <Td style={{ whiteSpace: 'normal', maxWidth: '32rem' }}>
        <TextButton
          type="button"
          style={{ textAlign: 'left', overflowWrap: 'anywhere' }}
          onClick={() => onNarrow({ object: { type: objectType, id: objectId, name: object } })}
        >
          {object}
        </TextButton>
      </Td>
      <Td style={{ whiteSpace: 'normal' }}>
        <Typography>{changeWords(line, titles)}</Typography>
      </Td>
      <Td style={{ whiteSpace: 'normal', maxWidth: '32rem', overflowWrap: 'anywhere' }}>
        <Typography>{line.reason ?? ''}</Typography>
      </Td>
    </Tr>
  )
}

function changeWords({ fromState, toState }: AuditLine, titles: BoardTitles | undefined): string {
  if (!toState || fromState === toState) return ''
  return [fromState, toState].flatMap((state) => (state ? [wordsOf(state, titles)] : [])).join(' → ')
}

function wordsOf(state: string, titles: BoardTitles | undefined): string {
  const known = reviewStates.find((one) => one === state)
  return known ? stateWords(known, titles) : state
}
