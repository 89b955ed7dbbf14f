import { Box, Button, Flex, Tag } from '@strapi/design-system'
import { Cross } from '@strapi/icons'
import { ChoiceField } from '../fields/choice-field'
import { DayField } from '../fields/day-field'
import { say } from '../words/say'
import { actionChoices } from './action-choices'
import { type AuditFilter, everything } from './audit-filter'

interface Props {
  filter: AuditFilter
  onChange: (filter: AuditFilter) => void
}

const everyChoice = '*'

/** What to look for: days, an action, done or refused; one person or one object is chosen in the table. */
export function AuditFilters({ filter, onChange }: Props) {
  const change = (part: Partial<AuditFilter>) => onChange({ ...filter, ...part })
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      background="neutral0"
      padding={6}
      hasRadius
      shadow="tableShadow"
    >
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <DayField
          required={false}
          label={say('audit.from')}
          value={filter.from}
          onChange={(from) => change({ from })}
        />
        <DayField required={false} label={say('audit.to')} value={filter.to} onChange={(to) => change({ to })} />
        <Box minWidth="26rem">
          <ChoiceField
            required={false}
            label={say('audit.action')}
            value={filter.action || everyChoice}
            options={[{ value: everyChoice, label: say('audit.anyAction') }, ...actionChoices]}
            onChange={(chosen) => change({ action: chosen === everyChoice ? '' : chosen })}
          />
        </Box>
        <Box minWidth="20rem">
          <ChoiceField
            required={false}
            label={say('audit.result')}
            value={filter.refused || everyChoice}
            options={[
              { value: everyChoice, label: say('audit.anyResult') },
              { value: 'no', label: say('audit.done') },
              { value: 'yes', label: say('audit.refused') },
            ]}
            onChange={(chosen) => change({ refused: chosen === 'yes' || chosen === 'no' ? chosen : '' })}
          />
        </Box>
        <Button type="button" variant="tertiary" size="L" onClick={() => onChange(everything)}>
          {say('audit.clear')}
        </Button>
      </Flex>
      {filter.actor || filter.object ? (
        <Flex gap={2} wrap="wrap">
          {filter.actor ? (
            <Tag icon={<Cross aria-hidden />} label={say('audit.drop')} onClick={() => change({ actor: null })}>
              {say('audit.onlyActor', { name: filter.actor.name })}
            </Tag>
          ) : null}
          {filter.object ? (
            <Tag icon={<Cross aria-hidden />} label={say('audit.drop')} onClick={() => change({ object: null })}>
              {say('audit.onlyObject', { name: filter.object.name })}
            </Tag>
          ) : null}
        </Flex>
      ) : null}
    </Flex>
  )
}
