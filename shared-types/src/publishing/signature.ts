const encoder = new TextEncoder()

/** What a signature covers: the whole request but its other headers. `time` is in unix seconds, `body` the raw text. */
export interface SignedRequest {
  method: string
  /** Path with query, as sent. */
  path: string
  time: number
  body: string
}

/** How far the two clocks may differ, in seconds. */
export const signatureToleranceSeconds = 300

export const timeHeader = 'x-cong-time'
export const signatureHeader = 'x-cong-signature'

/** The two headers that sign a request between CMS and publisher: HMAC-SHA256 over method, path, time and body digest. */
export async function signRequest(secret: string, request: SignedRequest): Promise<Record<string, string>> {
  const key = await hmacKey(secret)
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(await signingInput(request)))
  return { [timeHeader]: String(request.time), [signatureHeader]: `v1=${toHex(mac)}` }
}

/** Whether a signature is ours and fresh; `now` is in unix seconds. Comparison takes constant time (WebCrypto verify). */
export async function verifyRequest(
  secret: string,
  request: SignedRequest & { signature: string },
  now: number,
): Promise<'valid' | 'stale' | 'forged'> {
  const hex = /^v1=([0-9a-f]{64})$/.exec(request.signature)?.[1]
  if (!hex || !Number.isSafeInteger(request.time)) return 'forged'
  const mac = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
  const genuine = await crypto.subtle.verify(
    'HMAC',
    await hmacKey(secret),
    mac,
    encoder.encode(await signingInput(request)),
  )
  if (!genuine) return 'forged'
  return Math.abs(now - request.time) <= signatureToleranceSeconds ? 'valid' : 'stale'
}

async function signingInput({ method, path, time, body }: SignedRequest): Promise<string> {
  const digest = toHex(await crypto.subtle.digest('SHA-256', encoder.encode(body)))
  return `${method.toUpperCase()}\n${path}\n${time}\n${digest}`
}

function hmacKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])
}

function toHex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
