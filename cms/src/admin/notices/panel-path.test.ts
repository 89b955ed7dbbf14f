import { expect, it } from 'vitest'
import { panelPath } from './panel-path'

it('follows paths of the panel, with or without its own folder', () => {
  expect(panelPath('/admin/content-manager/x')).toBe('/content-manager/x')
  expect(panelPath('/deadlines')).toBe('/deadlines')
})

it('leads nobody out of the panel', () => {
  expect(panelPath('//elsewhere.example/')).toBeNull()
  expect(panelPath('https://elsewhere.example/')).toBeNull()
  expect(panelPath('javascript:alert(1)')).toBeNull()
  expect(panelPath(null)).toBeNull()
})
