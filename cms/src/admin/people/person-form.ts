import { localTime } from '../words/local-time'
import { isAddress } from './is-address'
import type { Person } from './person'

/** What the dialog of a person holds; days are local, `2026-11-23`, empty where there is none. */
export interface PersonForm {
  email: string
  firstname: string
  lastname: string
  unitId: string
  roles: readonly string[]
  topicIds: readonly string[]
  subPortalIds: readonly string[]
  activeFrom: string
  activeUntil: string
  securityBriefingAt: string
  contributorType: string
  contractRef: string
  assignmentRef: string
  blocked: boolean
}

const textFields = ['firstname', 'lastname', 'unitId'] as const
const listFields = ['roles', 'topicIds', 'subPortalIds'] as const
const remarkFields = ['contributorType', 'contractRef', 'assignmentRef'] as const
/** The hour a day stands for: the last day of an account is worked to its end. */
const hours = { activeFrom: '00:00:00', activeUntil: '23:59:59', securityBriefingAt: '00:00:00' } as const
const dayFields = ['activeFrom', 'activeUntil', 'securityBriefingAt'] as const

/** A person as the dialog shows them; an empty dialog for a new one. */
export function personForm(person: Person | null): PersonForm {
  return {
    email: person?.email ?? '',
    firstname: person?.firstname ?? '',
    lastname: person?.lastname ?? '',
    unitId: person?.unit?.id ?? '',
    roles: person?.roles ?? [],
    topicIds: person?.topicIds ?? [],
    subPortalIds: person?.subPortalIds ?? [],
    activeFrom: dayOf(person?.activeFrom),
    activeUntil: dayOf(person?.activeUntil),
    securityBriefingAt: dayOf(person?.securityBriefingAt),
    contributorType: person?.contributorType ?? '',
    contractRef: person?.contractRef ?? '',
    assignmentRef: person?.assignmentRef ?? '',
    blocked: person?.blocked ?? false,
  }
}

/** What the dialog changed, as the server takes it: only that is sent, so that nobody overwrites another's change. */
export function personChange(form: PersonForm, before: PersonForm): Record<string, unknown> {
  const changed = (field: keyof PersonForm) => JSON.stringify(form[field]) !== JSON.stringify(before[field])
  return Object.fromEntries([
    ...(changed('email') ? [['email', form.email.trim().toLowerCase()]] : []),
    ...textFields.filter(changed).map((field) => [field, form[field].trim()]),
    ...listFields.filter(changed).map((field) => [field, form[field]]),
    ...remarkFields.filter(changed).map((field) => [field, form[field].trim() || null]),
    ...dayFields
      .filter((field) => changed(field) && !(field === 'activeFrom' && form.activeFrom === ''))
      .map((field) => [field, form[field] === '' ? null : `${form[field]}T${hours[field]}+07:00`]),
    ...(changed('blocked') ? [['blocked', form.blocked]] : []),
  ])
}

/** Whether a new account can be asked for. */
export function isWhole({ email, firstname, lastname, unitId, roles }: PersonForm): boolean {
  return isAddress(email) && [firstname, lastname, unitId].every((text) => text.trim() !== '') && roles.length > 0
}

function dayOf(instant: string | null | undefined): string {
  const day = instant ? localTime(instant)?.date : undefined
  return day ? day.split('/').reverse().join('-') : ''
}
