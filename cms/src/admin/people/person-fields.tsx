import { Checkbox, Field, Flex, MultiSelect, MultiSelectOption, TextInput } from '@strapi/design-system'
import { ChoiceField } from '../review/dialog/choice-field'
import { TextField } from '../review/dialog/text-field'
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
      {isNew ? (
        <TextField line label={say('people.email')} value={form.email} onChange={(email) => change({ email })} />
      ) : null}
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
      <Several
        required
        label={say('people.roles')}
        values={form.roles}
        options={roles.map(({ role, title }) => ({ value: role, label: title }))}
        onChange={(chosen) => change({ roles: chosen })}
      />
      <Several
        label={say('people.topics')}
        values={form.topicIds}
        options={topics}
        onChange={(topicIds) => change({ topicIds })}
      />
      <Several
        label={say('people.subPortals')}
        values={form.subPortalIds}
        options={subPortals}
        onChange={(subPortalIds) => change({ subPortalIds })}
      />
      <Day
        label={say('people.briefing')}
        hint={say('people.briefing.hint')}
        value={form.securityBriefingAt}
        onChange={(securityBriefingAt) => change({ securityBriefingAt })}
      />
      <Day label={say('people.from')} value={form.activeFrom} onChange={(activeFrom) => change({ activeFrom })} />
      <Day
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

interface SeveralProps {
  label: string
  values: readonly string[]
  options: readonly { value: string; label: string }[]
  onChange: (values: string[]) => void
  required?: boolean
}

function Several({ label, values, options, onChange, required = false }: SeveralProps) {
  return (
    <Field.Root required={required}>
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        withTags
        value={[...values]}
        placeholder={say('list.enumeration.placeholder')}
        onChange={(chosen) => onChange(chosen.map(String))}
      >
        {options.map((option) => (
          <MultiSelectOption key={option.value} value={option.value}>
            {option.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </Field.Root>
  )
}

function Day({
  label,
  hint,
  value,
  onChange,
}: {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
}) {
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <TextInput type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
      <Field.Hint />
    </Field.Root>
  )
}
