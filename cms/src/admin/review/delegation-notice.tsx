import { Typography } from '@strapi/design-system'
import { say } from '../words/say'
import { type BoardTitles, boardTitles } from './board-titles'
import type { DelegationView } from './review-view'

interface Props {
  delegations: readonly DelegationView[]
  titles: BoardTitles | null | undefined
}

/** Under which delegation I act here; the decision it rests on is written into the record (MOHA-3.3). */
export function DelegationNotice({ delegations, titles }: Props) {
  return delegations.map(({ id, role, decisionRef }) => (
    <Typography key={id} tag="p" variant="pi" textColor="neutral700">
      {say('panel.delegation', { role: boardTitles(titles)[role] ?? role, decision: decisionRef })}
    </Typography>
  ))
}
