import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { digestSources } from './digest-sources.ts'

it('changes with a byte, a name and the words beside it, and with nothing else', () => {
  const root = newTree()
  const digest = (also = ['24']) => digestSources(root, ['src', 'gone'], also)
  const first = digest()
  expect(digest()).toBe(first)
  expect(digest(['25'])).not.toBe(first)

  writeFileSync(join(root, 'src', 'a.test.ts'), 'a test')
  mkdirSync(join(root, 'src', 'node_modules'))
  writeFileSync(join(root, 'src', 'node_modules', 'x.js'), 'x')
  expect(digest()).toBe(first)

  writeFileSync(join(root, 'src', 'a.ts'), 'b')
  const changed = digest()
  expect(changed).not.toBe(first)
  renameSync(join(root, 'src', 'a.ts'), join(root, 'src', 'b.ts'))
  expect(digest()).not.toBe(changed)
})

function newTree(): string {
  const root = mkdtempSync(join(tmpdir(), 'cong-digest-'))
  mkdirSync(join(root, 'src'))
  writeFileSync(join(root, 'src', 'a.ts'), 'a')
  return root
}
