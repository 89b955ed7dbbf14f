import { slugSchema, subPortalLabelSchema } from 'shared-types/content'
import { z } from 'zod'
import { fieldMessages } from '../messages'

const urlSchema = z.url({ protocol: /^https?$/ })
const emailSchema = z.email()
const hostSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/)

interface FieldRule {
  schema: z.ZodType
  message: string
}

const web: FieldRule = { schema: urlSchema, message: fieldMessages.notUrl }
const host: FieldRule = { schema: hostSchema, message: fieldMessages.notHost }

/** Rules that hold for a text attribute of this name wherever it occurs. */
const byName: Readonly<Record<string, FieldRule>> = {
  slug: { schema: slugSchema, message: fieldMessages.notSlug },
  label: { schema: subPortalLabelSchema, message: fieldMessages.notLabel },
  domain: host,
  host,
  url: web,
  sourceUrl: web,
  externalUrl: web,
  submitUrl: web,
  progressUrl: web,
}

const email: FieldRule = { schema: emailSchema, message: fieldMessages.notEmail }

/** The message for a text value that breaks the rule of its field, or null. */
export function brokenRule(name: string, attributeType: string, value: string): string | null {
  const rule = attributeType === 'email' ? email : byName[name]
  return rule && !rule.schema.safeParse(value).success ? rule.message : null
}
