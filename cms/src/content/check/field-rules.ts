import { slugSchema, subPortalLabelSchema, surveyQuestionKeySchema } from 'shared-types/content'
import { readFigureTable } from 'shared-types/text'
import { z } from 'zod'
import { fieldMessages } from '../messages'

const urlSchema = z.url({ protocol: /^https?$/ })
const emailSchema = z.email()
const hostSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/)

const figureTextSchema = z.string().refine((value) => readFigureTable(value).status === 'read')
const figureMessage = (value: string) => {
  const read = readFigureTable(value)
  return read.status === 'broken' ? fieldMessages.notFigures(read.reason, read.line) : ''
}

interface FieldRule {
  schema: z.ZodType
  message: string | ((value: string) => string)
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
  apiUrl: web,
  key: { schema: surveyQuestionKeySchema, message: fieldMessages.notQuestionKey },
  questionKey: { schema: surveyQuestionKeySchema, message: fieldMessages.notQuestionKey },
  table: { schema: figureTextSchema, message: figureMessage },
}

const email: FieldRule = { schema: emailSchema, message: fieldMessages.notEmail }

/** The message for a text value that breaks the rule of its field, or null. */
export function brokenRule(name: string, attributeType: string, value: string): string | null {
  const rule = attributeType === 'email' ? email : byName[name]
  if (!rule || rule.schema.safeParse(value).success) return null
  return typeof rule.message === 'string' ? rule.message : rule.message(value)
}
