import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Schema {
  options?: { draftAndPublish?: boolean }
  pluginOptions?: { i18n?: { localized?: boolean } }
  attributes: Record<string, { type: string; component?: string; pluginOptions?: { i18n?: { localized?: boolean } } }>
}

const source = join(import.meta.dirname, '..')
const read = (path: string) => JSON.parse(readFileSync(join(source, path), 'utf8')) as Schema
const schemas = readdirSync(join(source, 'api'))
  .filter((name) => name !== 'public')
  .map((name) => ({ name, schema: read(`api/${name}/content-types/${name}/schema.json`) }))
const reviewed = schemas.filter(({ schema }) => schema.options?.draftAndPublish)

describe('schemas', () => {
  it('has exactly the reviewed types in two versions and in two languages', () => {
    expect(reviewed.map(({ name }) => name).sort()).toEqual([
      'article',
      'dataset',
      'draft-for-comment',
      'leader-schedule-event',
      'legal-document',
      'media-album',
      'notice',
      'page',
      'person',
      'project',
      'public-service',
      'question',
      'survey',
    ])
    for (const { schema } of reviewed) expect(schema.pluginOptions?.i18n?.localized).toBe(true)
    for (const { name, schema } of schemas.filter((entry) => !reviewed.includes(entry))) {
      expect(schema.pluginOptions?.i18n?.localized, name).toBeUndefined()
    }
  })

  for (const { name, schema } of reviewed) {
    it(`MOHA-18.7 keeps every attribute of ${name} apart by language, inside its components too`, () => {
      expect(sharedAttributes(schema)).toEqual([])
    })
  }
})

/** Attributes Strapi would copy into other languages' live rows. */
function sharedAttributes(schema: Schema): string[] {
  return Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    const own = attribute.pluginOptions?.i18n?.localized ? [] : [name]
    const inner = attribute.component
      ? sharedAttributes(read(`components/${attribute.component.replace('.', '/')}.json`))
      : []
    return [...own, ...inner.map((path) => `${name}.${path}`)]
  })
}
