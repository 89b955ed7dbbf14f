import {
  channelSchema,
  portalSchema,
  slugSchema,
  subPortalLabelSchema,
  subPortalSchema,
  topicSchema,
  unitSchema,
} from 'shared-types/content'
import { z } from 'zod'
import { demoFileSchema } from './demo-common'

const code = z.string().min(1).max(60)

const { documentId: _unitId, type: _unitType, parentId: _unitParentId, ...unitFields } = unitSchema.shape
const demoUnitSchema = z
  .strictObject({
    ...unitFields,
    parent: code.optional(),
    isStandingOffice: z.boolean().default(false),
    isInspectorate: z.boolean().default(false),
  })
  .partial({ nameEn: true, email: true, phone: true, address: true })
  .extend({ order: z.int().default(0), active: z.boolean().default(true) })

const { documentId: _topicId, type: _topicType, ...topicFields } = topicSchema.shape
const demoTopicSchema = z.strictObject(topicFields).partial({ code: true, nameEn: true })

const {
  documentId: _channelId,
  type: _channelType,
  parentId: _channelParentId,
  subPortalId: _channelPortalId,
  formerSlugs: _channelFormerSlugs,
  ...channelFields
} = channelSchema.shape
const demoChannelSchema = z
  .strictObject({ ...channelFields, parent: slugSchema.optional(), subPortal: subPortalLabelSchema.optional() })
  .partial({
    nameEn: true,
    descriptionVi: true,
    descriptionEn: true,
    validFrom: true,
    validTo: true,
    decreeCategory: true,
  })
  .extend({
    order: z.int().default(0),
    showInMenu: z.boolean().default(false),
    state: channelSchema.shape.state.default('approved'),
  })

const {
  documentId: _subPortalId,
  type: _subPortalType,
  unitId: _subPortalUnitId,
  coversUnitIds: _coversUnitIds,
  emblemFileId: _subPortalEmblemFileId,
  ...subPortalFields
} = subPortalSchema.shape
const demoSubPortalSchema = z
  .strictObject({
    ...subPortalFields,
    unit: code,
    coversUnits: z.array(code).default([]),
    agreementFile: demoFileSchema.optional(),
  })
  .partial({ nameEn: true, domain: true, url: true, responsiblePersonName: true })
  .extend({
    aliasDomains: subPortalSchema.shape.aliasDomains.default([]),
    locales: subPortalSchema.shape.locales.default(['vi', 'en']),
  })

const {
  documentId: _portalId,
  type: _portalType,
  managingUnitId: _managingUnitId,
  emblemFileId: _emblemFileId,
  ...portalFields
} = portalSchema.shape

const { mapFileId: _mapFileId, ...contactFields } = portalFields.contact.shape
const contact = z.strictObject({ ...contactFields, map: demoFileSchema.optional() })

/** `structure.json`: what stands before any document is written. Channels and units name parents that come before them. */
export const demoStructureSchema = z.strictObject({
  portal: z.strictObject({ ...portalFields, contact, managingUnit: code.optional() }),
  units: z.array(demoUnitSchema).min(1),
  topics: z.array(demoTopicSchema).min(1),
  subPortals: z.array(demoSubPortalSchema),
  channels: z.array(demoChannelSchema).min(1),
})
export type DemoStructure = z.infer<typeof demoStructureSchema>
