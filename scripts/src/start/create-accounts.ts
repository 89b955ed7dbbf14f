import { z } from 'zod'
import { jsonLines } from '../console/json-lines.ts'
import { askCmsCommand } from '../parts/run-cms-command.ts'

const accountSchema = z.object({ email: z.string(), role: z.string(), roleTitle: z.string(), password: z.string() })

/** An account made just now. Its password is shown once and kept nowhere. */
export type NewAccount = z.infer<typeof accountSchema>

/** Makes the first administrator and, with `demoProfile`, the demo's under that
 * regulation, one per role; gives those that were not there before. */
export async function createAccounts(
  environment: Record<string, string | undefined>,
  demoProfile: string | null,
  signal: AbortSignal,
): Promise<NewAccount[]> {
  const args = demoProfile ? ['--demo', '--profile', demoProfile] : []
  const printed = await askCmsCommand({ name: 'create-accounts', args, environment }, signal)
  return jsonLines(printed).map((line) => accountSchema.parse(line))
}
