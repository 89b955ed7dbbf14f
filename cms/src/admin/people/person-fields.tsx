import { Checkbox, Flex } from '@strapi/design-system'
import { ChoiceField } from '../fields/choice-field'
import { DayField } from '../fields/day-field'
import { SeveralField } from '../fields/several-field'
import { TextField } from '../fields/text-field'
import { say } from '../words/say'
import { useStructureQuery } from './people-api'
import type { RoleTitle } from './person'
import type { PersonForm } from './person-form'

interface Props {
  form: PersonForm
  isNew: boolean
  roles: readonly RoleTitle[]
  onChange: (form: PersonForm) => void
}

/** What is asked of a person with an account: who, where, in which roles, from when to when. */
export function PersonFields({ form, isNew, roles, onChange }: Props) {
  const { data: units = [] } = useStructureQuery('unit')
  const { data: topics = [] } = useStructureQuery('topic')
  const { data: subPortals = [] } = useStructureQuery('sub-portal')
  const change = (part: Partial<PersonForm>) => onChange({ ...form, ...part })
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <TextField
        line
        label={say('people.email')}
        hint={say(isNew ? 'people.email.example' : 'people.email.hint')}
        value={form.email}
        onChange={(email) => change({ email })}
      />
      <TextField
        line
        label={say('people.lastname')}
        value={form.lastname}
        onChange={(lastname) => change({ lastname })}
      />
      <TextField
        line
        label={say('people.firstname')}
        value={form.firstname}
        onChange={(firstname) => change({ firstname })}
      />
      <ChoiceField
        label={say('people.unit')}
        value={form.unitId}
        options={units}
        onChange={(unitId) => change({ unitId })}
      />
      <SeveralField
        label={say('people.roles')}
        values={form.roles}
        options={roles.map(({ role, title }) => ({ value: role, label: title }))}
        onChange={(chosen) => change({ roles: chosen })}
      />
      <SeveralField
        required={false}
        label={say('people.topics')}
        values={form.topicIds}
        options={topics}
        onChange={(topicIds) => change({ topicIds })}
      />
      <SeveralField
        required={false}
        label={say('people.subPortals')}
        values={form.subPortalIds}
        options={subPortals}
        onChange={(subPortalIds) => change({ subPortalIds })}
      />
      <DayField
        required={false}
        label={say('people.briefing')}
        hint={say('people.briefing.hint')}
        value={form.securityBriefingAt}
        onChange={(securityBriefingAt) => change({ securityBriefingAt })}
      />
      <DayField
        required={false}
        label={say('people.from')}
        value={form.activeFrom}
        onChange={(activeFrom) => change({ activeFrom })}
      />
      <DayField
        required={false}
        label={say('people.until')}
        hint={say('people.until.hint')}
        value={form.activeUntil}
        onChange={(activeUntil) => change({ activeUntil })}
      />
      <TextField
        line
        required={false}
        label={say('people.assignment')}
        value={form.assignmentRef}
        onChange={(assignmentRef) => change({ assignmentRef })}
      />
      <TextField
        line
        required={false}
        label={say('people.contract')}
        value={form.contractRef}
        onChange={(contractRef) => change({ contractRef })}
      />
      {isNew ? null : (
        <Checkbox checked={form.blocked} onCheckedChange={(blocked) => change({ blocked: blocked === true })}>
          {say('people.blocked')}
        </Checkbox>
      )}
    </Flex>
  )
}
