import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const roots: string[] = []

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true })
})

/** A folder of its own for one tree; it goes when the tests of a file are over. */
export function freshRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'cong-publisher-'))
  roots.push(root)
  return root
}
