import { Box, Flex } from '@strapi/design-system'
import { checkId } from '../../documents/jump-to-field'
import { ChoiceField } from '../../fields/choice-field'
import { say } from '../../words/say'
import type { CaseKey } from '../review-api'
import { type CaseView, type RightsView, sensitivities } from '../review-view'
import { Fact } from './fact'
import { Refused } from './refused'
import { useSaveCheck } from './use-save-check'

interface Props {
  caseKey: CaseKey
  stored: CaseView
  may: RightsView
}

/** How careful one must be with an item: a sensitive one is discussed first, a special one goes to the leadership (T13, T14). */
export function Sensitivity({ caseKey, stored: { sensitivity }, may }: Props) {
  const { save, reasons } = useSaveCheck(caseKey)
  const level = sensitivity ?? 'normal'
  if (!may.maySetSensitivity) return level === 'normal' ? null : <Fact>{say(`sensitivity.${level}.is`)}</Fact>
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Refused reasons={reasons} />
      <Box id={checkId('sensitivity')}>
        <ChoiceField
          required={false}
          label={say('sensitivity.label')}
          hint={say(`sensitivity.${level}.hint`)}
          value={level}
          options={sensitivities.map((value) => ({ value, label: say(`sensitivity.${value}`) }))}
          onChange={(chosen) => {
            const next = sensitivities.find((one) => one === chosen)
            if (next) save({ sensitivity: next })
          }}
        />
      </Box>
    </Flex>
  )
}
