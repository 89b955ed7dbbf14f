import { expect, it } from 'vitest'
import { arrangeFields } from './arrange-fields'

const field = (name: string, type = 'string', attribute: object = {}) => ({ name, type, size: 6, attribute })

it('gives running text the whole width and packs the rest into rows, in their order', () => {
  const body = field('body', 'json', { customField: 'global::body' })
  const panel = [[field('title'), field('slug')], [field('kind', 'enumeration'), field('summary', 'text')], [body], [field('cover', 'media')]]
  const { layout } = arrangeFields({ layout: { layout: [panel] } }).layout
  expect(layout[0]?.map((row) => row.map(({ name, size }) => `${name} ${size}`))).toEqual([['title 12'], ['slug 6', 'kind 6'], ['summary 12'], ['body 12'], ['cover 4']])
})
