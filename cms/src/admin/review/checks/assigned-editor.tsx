import { Box, Flex } from '@strapi/design-system'
import { checkId } from '../../documents/jump-to-field'
import { ChoiceField } from '../../fields/choice-field'
import { say } from '../../words/say'
import type { CaseKey } from '../review-api'
import type { CaseView, RightsView } from '../review-view'
import { Fact } from './fact'
import { Refused } from './refused'
import { useSaveCheck } from './use-save-check'

interface Props {
  caseKey: CaseKey
  stored: CaseView
  may: RightsView
}

/** Whose work the editing is; the chief gives it out (MOHA-11.3a). */
export function AssignedEditor({ caseKey, stored, may }: Props) {
  const { save, reasons } = useSaveCheck(caseKey)
  const { assignedEditorId } = stored
  const name = stored.assignedEditorName ?? may.editors.find(({ userId }) => userId === assignedEditorId)?.name
  if (!may.mayAssign) return name ? <Fact>{say('assign.is', { name })}</Fact> : null
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Refused reasons={reasons} />
      <Box id={checkId('assignedEditorId')}>
        <ChoiceField
          required={false}
          label={say('assign.label')}
          hint={say('assign.hint')}
          value={assignedEditorId == null ? '' : String(assignedEditorId)}
          options={may.editors.map(({ userId, name: label }) => ({ value: String(userId), label }))}
          onChange={(userId) => save({ assignedEditorId: Number(userId) })}
        />
      </Box>
    </Flex>
  )
}
