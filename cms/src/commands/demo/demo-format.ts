import {
  articleSchema,
  daySchema,
  draftForCommentSchema,
  instantSchema,
  legalDocumentSchema,
  pageSchema,
  personSchema,
  publicServiceSchema,
  slugSchema,
} from 'shared-types/content'
import { z } from 'zod'
import { civicItemSchemas } from './civic-items'
import { code, common, demoFileSchema, linesSchema, ref } from './demo-common'

const articleItemSchema = z.strictObject({
  type: z.literal('article'),
  ...common,
  ...articleSchema.pick({ kind: true, title: true, summary: true }).shape,
  ...articleSchema
    .pick({
      eventStart: true,
      eventEnd: true,
      eventPlace: true,
      documentNumber: true,
      subjectName: true,
      decisionRef: true,
      authorName: true,
      sources: true,
      pinnedUntil: true,
    })
    .partial().shape,
  body: linesSchema,
  coverFile: demoFileSchema.optional(),
  galleryFiles: z.array(demoFileSchema).optional(),
  attachmentFiles: z.array(demoFileSchema).optional(),
  spokesperson: ref.optional(),
  legalDocument: ref.optional(),
})

const legalDocumentItemSchema = z.strictObject({
  type: z.literal('legalDocument'),
  ...common,
  ...legalDocumentSchema.pick({
    number: true,
    title: true,
    docClass: true,
    docForm: true,
    issuedOn: true,
    abstract: true,
    recipientsIncludePortal: true,
  }).shape,
  ...legalDocumentSchema
    .pick({
      issuerName: true,
      issuerLevel: true,
      effectiveOn: true,
      expiredOn: true,
      effectStatusOverride: true,
      signer: true,
      gazetteRef: true,
      externalUrl: true,
    })
    .partial().shape,
  body: linesSchema.optional(),
  issuerUnit: code.optional(),
  files: z.array(demoFileSchema).optional(),
  replaces: z.array(ref).optional(),
  amends: z.array(ref).optional(),
  basedOn: z.array(ref).optional(),
})

const draftForCommentItemSchema = z.strictObject({
  type: z.literal('draftForComment'),
  ...common,
  ...draftForCommentSchema.pick({
    title: true,
    summary: true,
    draftClass: true,
    audience: true,
    opensAt: true,
    closesAt: true,
    receivingAddress: true,
    receivingEmail: true,
    silenceIsConsent: true,
    publicComments: true,
  }).shape,
  ...draftForCommentSchema.pick({ requestNumber: true, questions: true }).partial().shape,
  requestDate: daySchema.optional(),
  requestReceivedAt: instantSchema.optional(),
  /** The signed request it is posted on (MOHA-11.3c). */
  requestLetterFile: demoFileSchema.optional(),
  body: linesSchema.optional(),
  leadUnit: code,
  receivingUnit: code,
  draftFile: demoFileSchema.optional(),
  explanatoryFiles: z.array(demoFileSchema).optional(),
  resultingDocument: ref.optional(),
})

const { legalBasisIds: _legalBasisIds, ...procedureFields } = publicServiceSchema.shape.procedure.shape
const publicServiceItemSchema = z.strictObject({
  type: z.literal('publicService'),
  ...common,
  ...publicServiceSchema.pick({ code: true, name: true, serviceLevel: true, audience: true, externalSystem: true })
    .shape,
  ...publicServiceSchema
    .pick({
      mode: true,
      submitUrl: true,
      progressUrl: true,
      decisionRef: true,
      decisionDate: true,
      changeKind: true,
      promoted: true,
    })
    .partial().shape,
  fieldTopic: slugSchema,
  responsibleUnit: code,
  procedure: z.strictObject({ ...procedureFields, legalBasis: z.array(ref).optional() }),
  forms: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(300),
        code: z.string().max(60).nullable().optional(),
        file: demoFileSchema,
      }),
    )
    .optional(),
  /** The guide; `guide` is its contract name. */
  body: linesSchema.optional(),
  guide: linesSchema.optional(),
})

const pageItemSchema = z.strictObject({
  type: z.literal('page'),
  ...common,
  ...pageSchema.pick({ kind: true, title: true }).shape,
  publicVisible: z.boolean().default(true),
  body: linesSchema,
  files: z.array(demoFileSchema).optional(),
})

const personItemSchema = z.strictObject({
  type: z.literal('person'),
  ...common,
  ...personSchema.pick({ fullName: true, position: true, order: true, officialEmail: true, isLeader: true }).shape,
  ...personSchema.pick({ phone: true, fax: true }).partial().shape,
  active: z.boolean().default(true),
  unit: code,
  portraitFile: demoFileSchema.optional(),
  bio: linesSchema.optional(),
  duties: linesSchema.optional(),
})

/**
 * One item of `documents/*.json`, the format of `cms/demo`. Own fields carry the names of the contracts in `shared-types/content`; a contract name that
 * ends in `Id` or `Ids` loses that ending here and holds a reference instead: a unit's `code`, a channel's or topic's
 * `slug`, a sub-portal's `label`, another item's `ref`, or a file of `cms/demo/files`.
 */
export const demoItemSchema = z.discriminatedUnion('type', [
  articleItemSchema,
  legalDocumentItemSchema,
  draftForCommentItemSchema,
  publicServiceItemSchema,
  pageItemSchema,
  personItemSchema,
  ...civicItemSchemas,
])
export type DemoItem = z.infer<typeof demoItemSchema>
