import { subPortalLabelSchema } from 'shared-types/content'
import { z } from 'zod'
import type { PublishRequest } from '../publish-context.ts'

/** Body of POST /rebuild. `portal`: one portal's label, empty for the main one; `confirm`: let a held publish go on. */
export const rebuildRequestSchema = z.strictObject({
  portal: z.union([z.literal(''), subPortalLabelSchema]).optional(),
  full: z.boolean().optional(),
  confirm: z.boolean().optional(),
})
export type RebuildRequest = z.infer<typeof rebuildRequestSchema>

export function publishRequestOf({ portal, full, confirm }: RebuildRequest): PublishRequest {
  const isPlainConfirm = confirm === true && portal === undefined && full !== true
  return {
    full: full === true,
    rebuild: isPlainConfirm ? null : { portal: portal ?? null },
    confirmed: confirm === true || full === true,
  }
}
