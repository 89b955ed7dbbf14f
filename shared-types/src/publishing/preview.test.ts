import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PreviewClaim, readPreview, signPreview } from './preview.ts'

const secret = 'a secret of at least thirty-two characters'
const claim: PreviewClaim = {
  type: 'article',
  documentId: 'k3j2h1g4f5d6s7a8',
  locale: 'vi',
  publishAt: '2026-11-23T09:00:00.000Z',
  expiresAt: 1_800_000_000,
}

describe('a preview token', () => {
  it('says what it was made for until it expires', async () => {
    const token = await signPreview(secret, claim)
    expect(token).toMatch(/^[\w.-]+$/)
    expect(await readPreview(secret, token, claim.expiresAt - 1)).toEqual({ verdict: 'valid', claim })
    expect(await readPreview(secret, token, claim.expiresAt)).toEqual({ verdict: 'expired' })
  })

  it('is forged where another secret made it', async () => {
    const token = await signPreview('another secret of thirty-two characters', claim)
    expect(await readPreview(secret, token, 0)).toEqual({ verdict: 'forged' })
  })

  it('is forged where any sign of it is another one, or it is cut or longer', async () => {
    const token = await signPreview(secret, claim)
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 2), fc.constantFrom('A', 'b', '_', '.'), async (at, sign) => {
        // The last sign holds spare bits; what decodes to the same bytes is the same token.
        if (token[at] === sign) return
        const altered = `${token.slice(0, at)}${sign}${token.slice(at + 1)}`
        expect(await readPreview(secret, altered, 0)).toEqual({ verdict: 'forged' })
      }),
    )
    for (const wrong of ['', '.', token.slice(0, -1), `${token}A`, token.replace('.', '')])
      expect(await readPreview(secret, wrong, 0)).toEqual({ verdict: 'forged' })
  })
})
