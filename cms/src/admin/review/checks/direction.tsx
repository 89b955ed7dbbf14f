import { Checkbox, Flex } from '@strapi/design-system'
import { say } from '../../words/say'
import { type BoardTitles, boardTitles } from '../board-titles'
import type { CaseKey } from '../review-api'
import type { CaseView, RightsView } from '../review-view'
import { Fact } from './fact'
import { Refused } from './refused'
import { useSaveCheck } from './use-save-check'

interface Props {
  caseKey: CaseKey
  stored: CaseView
  may: RightsView
  titles: BoardTitles | null | undefined
}

/** Whether the chief has to speak before an item is forwarded, and what was said (CCHC-7.2b). */
export function Direction({ caseKey, stored: { directionRequired, directionNote }, may, titles }: Props) {
  const { save, saving, reasons } = useSaveCheck(caseKey)
  if (!may.mayRequireDirection && !directionRequired && !directionNote) return null
  const need = say('direction.need', boardTitles(titles))
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Refused reasons={reasons} />
      {may.mayRequireDirection ? (
        <Checkbox
          checked={directionRequired}
          disabled={saving}
          onCheckedChange={(checked) => save({ directionRequired: checked === true })}
        >
          {need}
        </Checkbox>
      ) : directionRequired ? (
        <Fact>{need}</Fact>
      ) : null}
      {directionNote ? <Fact>{say('direction.said', { note: directionNote })}</Fact> : null}
    </Flex>
  )
}
