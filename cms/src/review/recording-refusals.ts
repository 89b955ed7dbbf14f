import type { Core } from '@strapi/strapi'
import type { Staff } from '../accounts/staff'
import { actBy } from '../audit/act-by'
import { recordRefusedAct } from '../audit/record-refused-act'
import { ReviewRefusal } from './errors'

/** What was asked for, should it be refused. */
interface Attempt {
  /** As the audit log calls it, without `item.`. */
  action: string
  objectType: string
  objectId: string
  locale: string | null
  /** Who asked; looked up only where it is refused. */
  staff: Staff | (() => Promise<Staff | null>)
  now: Date
}

/** Does the work; where a rule refuses it, writes that to the audit log once the work is undone, and refuses all the same. */
export async function recordingRefusals<T>(strapi: Core.Strapi, attempt: Attempt, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    // A fault of ours or of the input is no refused act, nor is a question about what is not there.
    if (error instanceof ReviewRefusal && error.status !== 404) await recordRefusal(strapi, attempt, error)
    throw error
  }
}

async function recordRefusal(strapi: Core.Strapi, attempt: Attempt, { issues }: ReviewRefusal): Promise<void> {
  const { action, staff, now, ...object } = attempt
  await recordRefusedAct(strapi, {
    at: now.toISOString(),
    ...actBy(typeof staff === 'function' ? await staff() : staff),
    action: `item.${action}`,
    ...object,
    ...{ fromState: null, toState: null, reason: null, diffHash: null },
    details: { issues: issues.map(({ code, field }) => (field === undefined ? { code } : { code, field })) },
  })
}
