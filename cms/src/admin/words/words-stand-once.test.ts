import { expect, it } from 'vitest'
import desk from './desk.vi.json'
import editing from './editing.vi.json'
import panel from './panel.vi.json'

it('keeps every sentence of the panel in one file', () => {
  const keys = [panel, editing, desk].flatMap((words) => Object.keys(words))
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
})
