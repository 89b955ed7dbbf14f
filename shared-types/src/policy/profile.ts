import { z } from 'zod'
import { slugSchema } from '../content/parts/reviewed-document.ts'
import { guards } from '../review/transition.ts'
import { roles } from '../review/roles.ts'
import { chainSchema } from './chain.ts'
import { checkProfile } from './check-profile.ts'
import { clockRuleSchema } from './clock-rule.ts'
import { refusalGroundSchema } from './refusal-ground.ts'
import { retentionRuleSchema } from './retention-rule.ts'
import { rulesSchema } from './rules.ts'
import { sourced, sourceSchema } from './sourced.ts'

const text = z.string().min(1)
const serviceLevel = z.int().min(1).max(4)
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/**
 * One regulation as data (requirements A, A.1): every value with its clause, or `default` where the regulation is
 * silent. Replacing the file switches the portal; no code names a regulation.
 */
const shapeSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,8}$/),
  decision: z.strictObject({
    number: text.nullable(),
    date: z.iso.date().nullable(),
    titleVi: text,
    /** `draft` shows a banner in the panel (F19); `newsItem` is known from a report only (F18). */
    status: z.enum(['inForce', 'draft', 'undated', 'newsItem']),
    validFrom: z.iso.date(),
    validUntil: z.iso.date().nullable(),
    note: text.optional(),
  }),
  /** How a clause of this regulation is cited, e.g. `Quy chế`. */
  citedAs: text,
  portal: z.strictObject({
    name: sourced(text),
    nameEn: sourced(text).optional(),
    domain: sourced(text),
    wwwRedirect: sourced(z.boolean()),
  }),
  subPortals: z.strictObject({
    enabled: sourced(z.boolean()),
    titleVi: sourced(text.nullable()),
    labelRules: z.array(
      z.strictObject({
        unitKind: text,
        rule: z.enum(['abbreviation', 'fullName']),
        pattern: text,
        maxPerUnit: z.int().min(1).optional(),
        source: sourceSchema,
      }),
    ),
    /** A portal with a domain of its own carries the level-4 name beside it. */
    ownDomainAddsLabel: sourced(z.boolean()),
    modes: z.array(z.strictObject({ mode: z.enum(['hosted', 'independent']), source: sourceSchema })),
  }),
  board: z.array(
    z.strictObject({
      role: z.enum(roles),
      titleVi: text,
      /** What the one standing holder among several is called (MIC-p7a). */
      standingTitleVi: text.optional(),
      /** How many may hold it at a time. */
      max: z.int().min(1).optional(),
      source: sourceSchema,
    }),
  ),
  standingOffice: sourced(text),
  workingMode: sourced(z.enum(['fullTime', 'partTime', 'mixed']).nullable()),
  chains: z.array(chainSchema).min(1),
  /** The clause each guard rests on under this regulation. */
  guards: z.array(z.strictObject({ guard: z.enum(guards), source: sourceSchema })).length(guards.length),
  rules: rulesSchema,
  refusalGrounds: z.array(refusalGroundSchema).min(1),
  clocks: z.array(clockRuleSchema),
  /** Channels a fresh portal begins with, beside those people add. */
  channels: z.array(z.strictObject({ slug: slugSchema, nameVi: text, source: sourceSchema })),
  /** How old the newest item of a kind of channel may grow, in working days (HY-12.2). */
  freshness: z.array(z.strictObject({ kind: text, maxAgeWorkingDays: z.int().min(1), source: sourceSchema })),
  calendar: z.strictObject({
    timeZone: z.literal('Asia/Ho_Chi_Minh'),
    /** ISO week days, 1 = Monday. */
    workdays: sourced(z.array(z.int().min(1).max(7)).min(1)),
    hours: sourced(z.array(z.tuple([timeOfDay, timeOfDay])).min(1)),
    /** Warn at this share of the time, 0–1 (J4). */
    warnAt: sourced(z.number().gt(0).lt(1)),
    /** Working days after a miss until the chief hears of it (J4). */
    escalateAfterWorkingDays: sourced(z.int().min(0)),
  }),
  retention: z.array(retentionRuleSchema).min(1),
  attribution: z.array(z.strictObject({ text, lang: z.enum(['vi', 'en']), source: sourceSchema })).min(1),
  locales: z.array(z.strictObject({ code: z.enum(['vi', 'en']), source: sourceSchema })).min(1),
  backup: z.strictObject({ perWeek: sourced(z.int().min(1)), levels: sourced(z.array(text).min(1)) }),
  downtimeNoticeWorkingDays: sourced(z.int().min(0)),
  /** `cron` in Asia/Ho_Chi_Minh, five fields. */
  reports: z.array(
    z.strictObject({ key: text, cron: text, scope: z.enum(['portal', 'subPortal', 'unit']), source: sourceSchema }),
  ),
  contact: z.strictObject({
    address: sourced(text.nullable()),
    phones: sourced(z.array(text)),
    fax: sourced(text.nullable()),
    email: sourced(text.nullable()),
  }),
  consultation: z.strictObject({
    digestRule: sourced(text),
    silenceIsConsentDefault: sourced(z.boolean()),
    publicComments: sourced(z.boolean()),
    /** Shorter consultations get a warning, never a refusal (F32). */
    warnBelowDays: sourced(z.int().min(1)),
  }),
  royalty: z.strictObject({
    approver: sourced(z.enum(roles)),
    kinds: sourced(z.array(text)),
    genres: sourced(z.array(text)),
    rates: z.array(z.strictObject({ genre: text, coefficient: z.number().positive(), source: sourceSchema })),
  }),
  services: z.strictObject({
    minimumLevel: sourced(serviceLevel.nullable()),
    preferredLevels: sourced(z.array(serviceLevel)),
  }),
  /** What questions and petitions from the public follow. */
  questions: z.strictObject({
    answeredBy: sourced(z.enum(['assignedUnit', 'portal'])),
    writtenAnswerRequired: sourced(z.boolean()),
    headApprovesAnswer: sourced(z.boolean()),
  }),
  intake: z.strictObject({
    channels: sourced(z.array(text)),
    senderIdentity: sourced(z.array(text)),
    draftNeeds: sourced(z.array(text)),
    /** Items of organisations outside need their head's confirmation or signature (F5). */
    organisationsNeedConfirmation: sourced(z.boolean()),
  }),
  text: z.strictObject({ standard: sourced(text), exportFont: sourced(text.nullable()) }),
  fileFormats: sourced(z.array(text).min(1)),
  availability: sourced(text),
  features: z.strictObject({
    surveys: sourced(z.boolean()),
    consultations: sourced(z.boolean()),
    questions: sourced(z.boolean()),
    contributions: sourced(z.boolean()),
    royalties: sourced(z.boolean()),
    proposeToMain: sourced(z.boolean()),
  }),
})
export type PolicyProfile = z.infer<typeof shapeSchema>

/** A profile whose parts also fit each other; what does not is an issue at its path (see `checkProfile`). */
export const profileSchema = shapeSchema.superRefine((profile, context) => {
  for (const { path, message } of checkProfile(profile)) context.addIssue({ code: 'custom', path, message })
})
