import type { Core } from '@strapi/strapi'
import { canonicalJson } from 'shared-types/publishing'
import { z } from 'zod'
import { type StoredType, typeOfUid, uidOf } from '../content-types'
import { type Attribute, ownAttributes } from '../rows/own-attributes'
import { fieldHints } from './field-hints'
import { type Form, forms, hiddenFields, wideFields } from './forms'

const words = z.record(z.string(), z.unknown())
const configurationSchema = z.object({
  settings: words,
  metadatas: z.record(z.string(), z.object({ edit: words, list: words })),
  layouts: z.object({
    list: z.array(z.string()),
    edit: z.array(z.array(z.object({ name: z.string(), size: z.number() }))),
  }),
})
type Configuration = z.infer<typeof configurationSchema>

interface ConfigurationService {
  findConfiguration(model: unknown): Promise<unknown>
  updateConfiguration(model: unknown, configuration: Configuration): Promise<unknown>
}

/**
 * Gives the panel's forms our order and hints, and its lists our columns, at every start; what is already so is left
 * alone. Labels are the panel's translations.
 */
export async function seedForms(strapi: Core.Strapi): Promise<void> {
  const types = strapi.plugin('content-manager').service('content-types') as unknown as ConfigurationService
  const components = strapi.plugin('content-manager').service('components') as unknown as ConfigurationService
  for (const [type, uid] of Object.entries(uidOf)) {
    await seed(strapi, types, strapi.contentType(uid), uid, forms[type as StoredType])
  }
  for (const uid of Object.keys(strapi.components))
    await seed(strapi, components, strapi.getModel(uid as never), uid, null)
}

async function seed(
  strapi: Core.Strapi,
  service: ConfigurationService,
  model: unknown,
  uid: string,
  form: Form | null,
): Promise<void> {
  const present = configurationSchema.parse(await service.findConfiguration(model))
  const wanted = configurationOf(present, ownAttributes(strapi, uid), form)
  if (canonicalJson(wanted) !== canonicalJson(present)) await service.updateConfiguration(model, wanted)
}

function configurationOf(present: Configuration, attributes: [string, Attribute][], form: Form | null): Configuration {
  const targets = new Map(attributes.map(([name, attribute]) => [name, mainFieldOfTarget(attribute)]))
  const metadatas = Object.entries(present.metadatas).map(
    ([name, { edit, list }]): [string, Configuration['metadatas'][string]] => {
      const main = targets.get(name) ? { mainField: targets.get(name) } : {}
      return [name, { edit: { ...edit, description: fieldHints[name] ?? '', ...main }, list: { ...list, ...main } }]
    },
  )
  return {
    settings: form ? { ...present.settings, mainField: form.mainField } : present.settings,
    metadatas: Object.fromEntries(metadatas),
    layouts: { list: form ? [...form.list] : present.layouts.list, edit: editLayout(present, attributes) },
  }
}

/** Fields in the order of the schema, as many to a row as fit its twelve columns. */
function editLayout(present: Configuration, attributes: [string, Attribute][]): Configuration['layouts']['edit'] {
  const sizes = new Map(present.layouts.edit.flat().map(({ name, size }) => [name, size]))
  const fields = attributes
    .map(([name]) => name)
    .filter((name) => sizes.has(name) && !hiddenFields.has(name))
    .map((name) => ({ name, size: wideFields.has(name) ? 12 : (sizes.get(name) ?? 6) }))
  const rows: Configuration['layouts']['edit'] = []
  for (const field of fields) {
    const row = rows.at(-1)
    const used = row?.reduce((sum, { size }) => sum + size, 0) ?? 12
    if (row && used + field.size <= 12) row.push(field)
    else rows.push([field])
  }
  return rows
}

function mainFieldOfTarget({ type, target }: Attribute): string | undefined {
  const targetType = type === 'relation' && target ? typeOfUid(target) : null
  return targetType ? forms[targetType].mainField : undefined
}
