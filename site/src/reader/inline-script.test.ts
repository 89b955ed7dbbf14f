import { createHash } from 'node:crypto'
import { inlineScriptHash } from 'shared-types/publishing'
import { describe, expect, it } from 'vitest'
import { inlineScript } from './inline-script.ts'

describe('the script inside every page', () => {
  it('W3 is at most 1 KB', () => {
    expect(Buffer.byteLength(inlineScript)).toBeLessThanOrEqual(1024)
  })

  it('is the one web servers allow', () => {
    expect(`sha256-${createHash('sha256').update(inlineScript).digest('base64')}`).toBe(inlineScriptHash)
  })

  it('BP-2.1 knows no address to send a choice to', () => {
    expect(inlineScript).not.toMatch(/fetch|XMLHttp|sendBeacon|WebSocket|https?:/)
  })
})
