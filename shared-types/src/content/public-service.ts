import { z } from 'zod'
import { bodySchema } from './body.ts'
import { daySchema } from './parts/instant.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

/** A public administrative service: who, what to prepare, steps, time, fee, where (requirements B.1 PublicService). */
export const publicServiceSchema = z.object({
  type: z.literal('publicService'),
  ...reviewedDocumentFields,
  code: z.string().min(1).max(60),
  name: z.string().min(1).max(300),
  fieldTopicId: z.string().nullable(),
  responsibleUnitId: z.string().nullable(),
  /** Level 1 is refused (MOHA-14.1a). */
  serviceLevel: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  mode: z.enum(['full', 'partial']).nullable(),
  audience: z.enum(['citizen', 'business', 'both']),
  procedure: z.object({
    steps: z.array(z.string().min(1).max(2000)),
    dossier: z.array(z.string().min(1).max(1000)),
    quantity: z.string().max(200),
    timeLimit: z.string().max(300),
    fee: z.string().max(300),
    legalBasisIds: z.array(z.string()),
    legalBasisText: z.string().max(2000),
    result: z.string().max(500),
    receivingPlace: z.string().max(500),
  }),
  forms: z.array(
    z.object({ name: z.string().min(1).max(300), code: z.string().max(60).nullable(), fileId: z.string() }),
  ),
  guide: bodySchema.nullable(),
  submitUrl: z.string().max(2048).nullable(),
  progressUrl: z.string().max(2048).nullable(),
  externalSystem: z.enum(['own', 'nationalServicePortal', 'customsSingleWindow', 'govPortal']),
  decisionRef: z.string().max(200).nullable(),
  decisionDate: daySchema.nullable(),
  changeKind: z.enum(['new', 'amended', 'abolished']).nullable(),
  promoted: z.boolean(),
})
export type PublicService = z.infer<typeof publicServiceSchema>
