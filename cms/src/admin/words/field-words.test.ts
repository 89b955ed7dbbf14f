import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fieldTitle } from '../../review/messages'
import { components, contentTypes } from '../documents/content-types'
import words from './fields.vi.json'

const source = join(import.meta.dirname, '../..')
const hidden = ['review-case', 'staff-profile', 'staff']
const schemas = globSync(['api/*/content-types/*/schema.json', 'components/*/*.json'], { cwd: source })
  .filter((file) => !hidden.includes(file.split('/')[1] ?? ''))
  .map((file) => ({ file, uid: uidOf(file), attributes: attributesOf(file) }))

function uidOf(file: string): string {
  const [room, name = '', last = ''] = file.split('/')
  return room === 'api' ? `api::${name}.${name}` : `${name}.${last.replace('.json', '')}`
}

function attributesOf(file: string): [string, { enum?: string[] }][] {
  return Object.entries(JSON.parse(readFileSync(join(source, file), 'utf8')).attributes)
}

describe('words of the content types', () => {
  it('names every content type and component there is', () => {
    expect(schemas.map(({ uid }) => uid).sort()).toEqual([...contentTypes, ...components].sort())
  })

  it('has a Vietnamese label for every field', () => {
    const known = Object.keys(words.fields)
    const missing = schemas.flatMap(({ uid, attributes }) =>
      attributes.filter(([name]) => !known.includes(name)).map(([name]) => `${uid}.${name}`),
    )
    expect(missing).toEqual([])
  })

  it('calls a field what the server’s messages call it', () => {
    const differing = Object.entries(words.fields).filter(([name, label]) => ![name, label].includes(fieldTitle(name)))
    expect(differing).toEqual([])
  })

  it('has a Vietnamese word for every value of every enumeration', () => {
    const values: Record<string, Record<string, string>> = words.values
    const missing = schemas.flatMap(({ uid, attributes }) =>
      attributes.flatMap(([name, attribute]) =>
        (attribute.enum ?? []).filter((value) => !values[name]?.[value]).map((value) => `${uid}.${name}=${value}`),
      ),
    )
    expect(missing).toEqual([])
  })
})
