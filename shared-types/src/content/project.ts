import { z } from 'zod'
import { bodySchema } from './body.ts'
import { daySchema, instantSchema } from './parts/instant.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

export const projectKinds = [
  'investment',
  'investmentCall',
  'tender',
  'procurement',
  'research',
  'plan',
  'landUse',
  'resource',
] as const
export const projectStages = [
  'planned',
  'open',
  'selecting',
  'inProgress',
  'completed',
  'suspended',
  'cancelled',
] as const

/** A project, tender, call, plan or research programme (requirements B.1 Project, BP-7.3f, BP-7.3i, BP-7.3k). */
export const projectSchema = z.object({
  type: z.literal('project'),
  ...reviewedDocumentFields,
  kind: z.enum(projectKinds),
  title: z.string().min(1).max(500),
  summary: z.string().max(1000),
  ownerUnitId: z.string().nullable(),
  /** The owner where it is no unit of the portal. */
  ownerName: z.string().max(300).nullable(),
  /** In đồng, whole. */
  budget: z.int().min(0).nullable(),
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  /** When bids or applications close, exclusive. */
  closingAt: instantSchema.nullable(),
  stage: z.enum(projectStages).nullable(),
  body: bodySchema.nullable(),
  fileIds: z.array(z.string()),
})
export type Project = z.infer<typeof projectSchema>
