import { z } from 'zod'
import { localeSchema } from '../content/locale.ts'
import { instantSchema } from '../content/parts/instant.ts'
import { publishedDocumentSchema, reviewedTypes } from '../content/published-document.ts'
import { fileSchema } from '../content/structure.ts'

/** What a preview is of: one draft, as it would read if it went live at `publishAt`; good until `expiresAt` (unix seconds). */
export const previewClaimSchema = z.strictObject({
  type: z.enum(reviewedTypes),
  documentId: z
    .string()
    .max(64)
    .regex(/^[\w-]+$/),
  locale: localeSchema,
  publishAt: instantSchema,
  expiresAt: z.int().min(0),
})
export type PreviewClaim = z.infer<typeof previewClaimSchema>

/** Where the publisher opens a preview: `<its address>/_preview?token=…`. No page of a portal begins so. */
export const previewPath = '/_preview'

/**
 * What the CMS answers about a draft: the value that would be published and every file it names, or, where that cannot
 * be made yet, what is missing, in words for editors.
 */
export const previewAnswerSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('ready'), document: publishedDocumentSchema, files: z.array(fileSchema) }),
  z.object({ status: z.literal('incomplete'), title: z.string(), missing: z.array(z.string()).min(1) }),
])
export type PreviewAnswer = z.infer<typeof previewAnswerSchema>

const encoder = new TextEncoder()

/** A token that opens a preview: whoever has it sees that draft until it expires, so it is given to staff only. */
export async function signPreview(secret: string, claim: PreviewClaim): Promise<string> {
  const payload = toBase64Url(JSON.stringify(previewClaimSchema.parse(claim)))
  const mac = await crypto.subtle.sign('HMAC', await hmacKey(secret), encoder.encode(`preview\n${payload}`))
  return `${payload}.${toBase64Url(String.fromCharCode(...new Uint8Array(mac)))}`
}

/** What a token says, where it is ours, unaltered and not expired; `now` is in unix seconds. */
export async function readPreview(
  secret: string,
  token: string,
  now: number,
): Promise<{ verdict: 'valid'; claim: PreviewClaim } | { verdict: 'expired' } | { verdict: 'forged' }> {
  const [, payload = '', signature = ''] = /^([\w-]{1,1000})\.([\w-]{43})$/.exec(token) ?? []
  const mac = fromBase64Url(signature)
  const data = encoder.encode(`preview\n${payload}`)
  if (!mac || !(await crypto.subtle.verify('HMAC', await hmacKey(secret), mac, data))) return { verdict: 'forged' }
  const claim = previewClaimSchema.parse(JSON.parse(String.fromCharCode(...(fromBase64Url(payload) ?? []))))
  return now < claim.expiresAt ? { verdict: 'valid', claim } : { verdict: 'expired' }
}

function hmacKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])
}

/** Of a text of bytes (every value of a claim is ASCII). */
function toBase64Url(bytes: string): string {
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return text === ''
      ? null
      : Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
  } catch {
    return null
  }
}
