import { z } from 'zod'

/** A ground of refusal of the regulation in force, as the server words it. */
export const refusalGroundSchema = z.object({
  code: z.string(),
  labelVi: z.string(),
  /** Its clause in words, e.g. `theo khoản 1 Điều 12 Quy chế`. */
  basis: z.string().nullish(),
  /** Grounds of one clause are one entry with a choice below it (F34). */
  group: z.string().nullish(),
  subCodes: z.array(z.object({ code: z.string(), labelVi: z.string() })).nullish(),
  requiresFailedQuestion: z.boolean().nullish(),
  mayDefer: z.boolean().nullish(),
  seals: z.boolean().nullish(),
  returnable: z.boolean().nullish(),
})
export type RefusalGroundView = z.infer<typeof refusalGroundSchema>
