import type { Account } from '../account'
import { standingOf } from '../standing/standing-of'

/** A person as the accounts screen shows them. */
export function personView(account: Account, seenAt: Date | null, now: Date) {
  const { profile } = account
  return {
    userId: account.userId,
    email: account.email,
    name: account.name,
    firstname: account.firstname,
    lastname: account.lastname,
    isSuperAdmin: account.isSuperAdmin,
    blocked: !account.open,
    /** What keeps the account from working now, by code; empty where nothing. */
    standing: standingOf(account, now),
    roles: profile?.roleCodes ?? [],
    unit: profile?.unit ? { id: profile.unit.documentId, name: profile.unit.nameVi } : null,
    topicIds: profile?.topics.map(({ documentId }) => documentId) ?? [],
    subPortalIds: profile?.subPortals.map(({ documentId }) => documentId) ?? [],
    activeFrom: profile?.activeFrom ?? null,
    activeUntil: profile?.activeUntil ?? null,
    securityBriefingAt: profile?.securityBriefingAt ?? null,
    contributorType: profile?.contributorType ?? null,
    contractRef: profile?.contractRef ?? null,
    assignmentRef: profile?.assignmentRef ?? null,
    lastSeenAt: seenAt?.toISOString() ?? null,
  }
}
export type PersonView = ReturnType<typeof personView>
