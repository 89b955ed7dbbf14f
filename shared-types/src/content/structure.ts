import { z } from 'zod'
import { slugSchema } from './parts/reviewed-document.ts'
import { daySchema } from './parts/instant.ts'
import { localeSchema } from './locale.ts'
import { subPortalLabelSchema } from './sub-portal-label.ts'

const id = z.string().min(1).max(64)
/** The name of a host in lower case, e.g. `vucchc.moha.gov.vn`. */
export const hostSchema = z
  .string()
  .max(253)
  .regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/)

export const unitLevels = [
  'ministry',
  'ministerialAgency',
  'governmentAgency',
  'province',
  'department',
  'district',
  'commune',
  'internalUnit',
  'enterprise',
  'press',
  'association',
  'other',
] as const

/** An agency or a part of one (requirements B.2 Unit). */
export const unitSchema = z.object({
  type: z.literal('unit'),
  documentId: id,
  code: z.string().min(1).max(60),
  nameVi: z.string().min(1).max(300),
  nameEn: z.string().max(300).nullable(),
  level: z.enum(unitLevels),
  parentId: id.nullable(),
  email: z.email().max(254).nullable(),
  phone: z.string().max(60).nullable(),
  address: z.string().max(500).nullable(),
  order: z.int(),
  active: z.boolean(),
})
export type Unit = z.infer<typeof unitSchema>

/** A section of one portal; only approved ones are public (MOHA-8.2). `subPortalId` null: the main portal. */
export const channelSchema = z.object({
  type: z.literal('channel'),
  documentId: id,
  slug: slugSchema,
  formerSlugs: z.array(slugSchema),
  nameVi: z.string().min(1).max(200),
  nameEn: z.string().max(200).nullable(),
  descriptionVi: z.string().max(1000).nullable(),
  descriptionEn: z.string().max(1000).nullable(),
  parentId: id.nullable(),
  subPortalId: id.nullable(),
  order: z.int(),
  showInMenu: z.boolean(),
  state: z.enum(['proposed', 'approved', 'retired']),
  validFrom: daySchema.nullable(),
  validTo: daySchema.nullable(),
  decreeCategory: z.string().max(100).nullable(),
})
export type Channel = z.infer<typeof channelSchema>

/** A subject across channels, and the field of a legal document or service. */
export const topicSchema = z.object({
  type: z.literal('topic'),
  documentId: id,
  slug: slugSchema,
  code: z.string().max(60).nullable(),
  nameVi: z.string().min(1).max(200),
  nameEn: z.string().max(200).nullable(),
})
export type Topic = z.infer<typeof topicSchema>

/** Accents a portal may choose from; each is checked for contrast in light and dark. */
export const accents = ['red', 'navy', 'green', 'teal', 'brown', 'plum'] as const

/** One unit's own site on the platform, or a link to an independent one (MOHA-6, MIC-p9, BP-3). */
export const subPortalSchema = z.object({
  type: z.literal('subPortal'),
  documentId: id,
  label: subPortalLabelSchema,
  nameVi: z.string().min(1).max(300),
  nameEn: z.string().max(300).nullable(),
  kind: z.enum(['unit', 'department', 'district', 'specialPurpose']),
  unitId: id,
  mode: z.enum(['hosted', 'independent']),
  status: z.enum(['proposed', 'agreed', 'live', 'suspended', 'merged', 'closed']),
  domain: hostSchema.nullable(),
  aliasDomains: z.array(hostSchema),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  responsiblePersonName: z.string().max(200).nullable(),
  coversUnitIds: z.array(id),
  /** A picture beside the name in place of the platform's own emblem. */
  emblemFileId: id.nullable().default(null),
  accent: z.enum(accents),
  locales: z.array(localeSchema).min(1),
})
export type SubPortal = z.infer<typeof subPortalSchema>

export const linkKinds = [
  'nationalLegalDb',
  'govPortal',
  'nationalServicePortal',
  'customsSingleWindow',
  'memberPortal',
  'other',
] as const

/** The main portal: its name, host, contact and links (requirements B.2 PortalProfile). */
export const portalSchema = z.object({
  type: z.literal('portal'),
  documentId: id,
  profileCode: z.string().min(1).max(20),
  nameVi: z.string().min(1).max(300),
  nameEn: z.string().max(300).nullable(),
  parentNameVi: z.string().max(300).nullable(),
  parentNameEn: z.string().max(300).nullable(),
  domain: hostSchema,
  contact: z.object({
    addressVi: z.string().max(500),
    addressEn: z.string().max(500).nullable(),
    phone: z.string().max(120),
    fax: z.string().max(120).nullable(),
    email: z.email().max(254),
    /** When somebody answers, in words. */
    hoursVi: z.string().max(300).nullable().default(null),
    hoursEn: z.string().max(300).nullable().default(null),
    /** A picture of where the office is, and the same in words for who does not see it. */
    mapFileId: id.nullable().default(null),
    directionsVi: z.string().max(1000).nullable().default(null),
    directionsEn: z.string().max(1000).nullable().default(null),
  }),
  managingUnitId: id.nullable(),
  responsibleVi: z.string().max(300).nullable(),
  licenceVi: z.string().max(300).nullable(),
  /** The decision that set up the editorial board (HY-13.1). */
  boardDecisionRef: z.string().max(300).nullable().default(null),
  links: z.array(
    z.object({
      labelVi: z.string().max(200),
      labelEn: z.string().max(200).nullable(),
      url: z.url({ protocol: /^https?$/ }),
      kind: z.enum(linkKinds),
    }),
  ),
  attribution: z.array(z.string().min(1).max(300)),
  /** Abbreviations people may search by, a line each: `TTTT = Trung tâm Thông tin`. */
  abbreviations: z.string().max(4000).nullable().default(null),
  emblemFileId: id.nullable().default(null),
  accent: z.enum(accents),
  locales: z.array(localeSchema).min(1),
})
export type Portal = z.infer<typeof portalSchema>

/** A file some live document shows. `digest` is the SHA-256 of its bytes in hex; the bytes travel apart. */
export const fileSchema = z.object({
  type: z.literal('file'),
  documentId: id,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(255),
  mime: z.string().min(3).max(127),
  bytes: z.int().min(0),
  width: z.int().nullable(),
  height: z.int().nullable(),
  alternativeText: z.string().max(500).nullable(),
  caption: z.string().max(1000).nullable(),
})
export type FileDocument = z.infer<typeof fileSchema>
