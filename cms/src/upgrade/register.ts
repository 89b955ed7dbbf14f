import type { Core } from '@strapi/strapi'
import { type DueDrop, dueDrops } from './due-drops'
import { fillCases } from './fill-cases'
import { restampDigests } from './restamp-digests'

/**
 * Keeps a new version from leaving stored data behind: where tables or columns are to go that an earlier version filled,
 * the CMS does not start and names them. Call it in `register()`.
 */
export function registerUpgrade({ strapi }: { strapi: Core.Strapi }): void {
  // The only moment between reading the declarations and changing the tables after them.
  strapi.hook('strapi::content-types.beforeSync').register(async () => {
    const due = await dueDrops(strapi)
    if (due.length > 0) throw new Error(refusal(due))
  })
}

/** Brings what an earlier version stored into today's form. Call it in `bootstrap()` after audit. */
export async function bootstrapUpgrade({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await restampDigests(strapi)
  await fillCases(strapi)
}

function refusal(due: readonly DueDrop[]): string {
  return `This version has no place for what an earlier one stored:
${due.map(({ name, filled }) => `  ${name} (${filled} ${name.includes('.') ? 'values' : 'rows'})`).join('\n')}
Nothing was changed. Start the earlier version again, or move the data first: a migration in cms/database/migrations,
then the name in cms/src/upgrade/retired.ts, which leaves the old table or column where it is.`
}
