import { z } from 'zod'
import { jsonLines } from '../console/json-lines.ts'
import { askCmsCommand } from '../parts/run-cms-command.ts'

const accountSchema = z.object({ email: z.string(), password: z.string() })

/** Makes people of every role and puts a part of the documents under way, by the CMS's own command. */
export async function fillDesk(
  { users, underWay }: { users: number; underWay: number },
  environment: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<{ email: string; password: string }[]> {
  const args = ['--users', String(users), '--under-way', String(underWay)]
  const printed = await askCmsCommand({ name: 'fill-desk', args, environment }, signal)
  return jsonLines(printed).map((line) => accountSchema.parse(line))
}
