import type { Core } from '@strapi/strapi'
import { cleanText, fromLegacy, legacyEncodingOf } from 'shared-types/text'
import { z } from 'zod'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'
import { type Attribute, isSystemAttribute, ownAttributes } from '../rows/own-attributes'
import { checkBody } from './check-body'
import { brokenRule } from './field-rules'
import { hasMarkup } from './has-markup'
import { legacyProblem } from './legacy-problem'

type Input = Record<string, unknown>
type Path = FieldProblem['path']
/** A value as it may be stored, with everything that keeps it from being stored. */
interface Checked {
  value: unknown
  problems: FieldProblem[]
}

/**
 * An editor's input for one content type or component, cleaned (NFC, no invisible characters), with every problem at its
 * field. Empty and absent values pass: a draft may be incomplete; what is missing counts when it is sent on.
 */
export function checkInput(
  strapi: Core.Strapi,
  uid: string,
  input: Input,
  path: Path = [],
): { value: Input; problems: FieldProblem[] } {
  const attributes = new Map(ownAttributes(strapi, uid))
  const checked = Object.entries(input).map(([name, value]): [string, Checked] => {
    const attribute = attributes.get(name)
    if (attribute) return [name, checkValue(strapi, name, attribute, value, [...path, name])]
    // Inside a component Strapi and its panel add keys of their own (id, __component, __temp_key__).
    if (isSystemAttribute(name) || name.startsWith('__')) return [name, { value, problems: [] }]
    return [name, refused(value, [...path, name], fieldMessages.unknownField(name))]
  })
  return {
    value: Object.fromEntries(checked.map(([name, { value }]) => [name, value])),
    problems: checked.flatMap(([, { problems }]) => problems),
  }
}

function checkValue(strapi: Core.Strapi, name: string, attribute: Attribute, value: unknown, path: Path): Checked {
  if (value === null || value === undefined) return { value, problems: [] }
  if (attribute.customField === 'global::body') return checkBody(value, path)
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'email':
      return checkText(name, attribute, value, path)
    case 'enumeration':
      return test(
        value,
        path,
        value === '' || attribute.enum?.includes(String(value)) === true,
        fieldMessages.notInList,
      )
    case 'integer':
      return checkInteger(attribute, value, path)
    case 'boolean':
      return test(value, path, typeof value === 'boolean', fieldMessages.notYesNo)
    case 'date':
      return test(value, path, value === '' || z.iso.date().safeParse(value).success, fieldMessages.notDay)
    case 'time':
      return checkTime(value, path)
    case 'biginteger':
      return checkBigInteger(value, path)
    case 'datetime':
      return checkInstant(value, path)
    case 'relation':
    case 'media':
      return test(value, path, isReference(value), fieldMessages.notReference)
    case 'component':
      return checkComponent(strapi, attribute, value, path)
    default:
      return { value, problems: [] }
  }
}

function checkText(name: string, attribute: Attribute, value: unknown, path: Path): Checked {
  if (typeof value !== 'string') return refused(value, path, fieldMessages.notText)
  const encoding = legacyEncodingOf(value)
  if (encoding) return { value, problems: [legacyProblem(path, encoding, fromLegacy(value, encoding))] }
  const text = cleanText(value).trim()
  if (text === '') return { value: null, problems: [] }
  const length = [...text].length
  const message =
    attribute.maxLength !== undefined && length > attribute.maxLength
      ? fieldMessages.tooLong(attribute.maxLength, length)
      : hasMarkup(text)
        ? fieldMessages.markup
        : brokenRule(name, attribute.type, text)
  return message ? refused(value, path, message) : { value: text, problems: [] }
}

function checkInteger({ min, max }: Attribute, value: unknown, path: Path): Checked {
  if (!Number.isSafeInteger(value)) return refused(value, path, fieldMessages.notNumber)
  const within = (min === undefined || Number(value) >= min) && (max === undefined || Number(value) <= max)
  return test(value, path, within, fieldMessages.outOfRange(min, max))
}

/** A time of day `HH:MM`, with or without seconds; the database takes it with milliseconds. */
function checkTime(value: unknown, path: Path): Checked {
  if (value === '') return { value: null, problems: [] }
  const [, minutes, seconds = ':00'] =
    /^((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d{1,3})?$/.exec(String(value)) ?? []
  return minutes ? { value: `${minutes}${seconds}.000`, problems: [] } : refused(value, path, fieldMessages.notTime)
}

/** A whole amount that a number can hold exactly; the panel sends it as text. */
function checkBigInteger(value: unknown, path: Path): Checked {
  if (value === '') return { value: null, problems: [] }
  const amount = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  if (!Number.isSafeInteger(amount)) return refused(value, path, fieldMessages.notNumber)
  return Number(amount) < 0
    ? refused(value, path, fieldMessages.outOfRange(0, undefined))
    : { value: String(amount), problems: [] }
}

function checkInstant(value: unknown, path: Path): Checked {
  if (value === '') return { value: null, problems: [] }
  const instant = value instanceof Date ? value.toISOString() : value
  return test(instant, path, z.iso.datetime({ offset: true }).safeParse(instant).success, fieldMessages.notInstant)
}

function checkComponent(
  strapi: Core.Strapi,
  { component = '', repeatable }: Attribute,
  value: unknown,
  path: Path,
): Checked {
  if (!repeatable)
    return isRecord(value) ? checkInput(strapi, component, value, path) : refused(value, path, fieldMessages.notGroup)
  if (!Array.isArray(value)) return refused(value, path, fieldMessages.notList)
  const items = value.map((item: unknown, index) =>
    isRecord(item)
      ? checkInput(strapi, component, item, [...path, index])
      : refused(item, [...path, index], fieldMessages.notGroup),
  )
  return { value: items.map((item) => item.value), problems: items.flatMap((item) => item.problems) }
}

/** An id, an object naming one, a list of those, or the connect/disconnect form the panel sends. */
function isReference(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isReference)
  return typeof value === 'number' || (typeof value === 'string' && !hasMarkup(value)) || isRecord(value)
}

function isRecord(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function test(value: unknown, path: Path, holds: boolean, message: string): Checked {
  return holds ? { value, problems: [] } : refused(value, path, message)
}

function refused(value: unknown, path: Path, message: string): Checked {
  return { value, problems: [{ path, message }] }
}
