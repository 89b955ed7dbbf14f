import { sweepAccounts } from '../accounts/sweep-accounts'
import type { Job } from './job'

/** J14: closes accounts and delegations whose time is over, counts those nobody uses. */
export const accountSweep: Job = {
  name: 'account-sweep',
  cron: '30 0 * * *',
  run: async (strapi, now) => {
    const { revoked, endedDelegations, idle } = await sweepAccounts(strapi, now)
    return { revoked: revoked.length, endedDelegations: endedDelegations.length, idle: idle.length }
  },
}
