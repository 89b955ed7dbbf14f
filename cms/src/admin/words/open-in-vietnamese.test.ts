import { expect, it } from 'vitest'
import { openInVietnamese } from './open-in-vietnamese'

const storageOf = (held: Map<string, string>) => ({
  getItem: (key: string) => held.get(key) ?? null,
  setItem: (key: string, value: string) => void held.set(key, value),
})

it('opens in Vietnamese where nothing is chosen', () => {
  const held = new Map<string, string>()
  openInVietnamese(storageOf(held))
  expect(held.get('strapi-admin-language')).toBe('vi')
})

it('keeps a language somebody chose', () => {
  const held = new Map([['strapi-admin-language', 'en']])
  openInVietnamese(storageOf(held))
  expect(held.get('strapi-admin-language')).toBe('en')
})
