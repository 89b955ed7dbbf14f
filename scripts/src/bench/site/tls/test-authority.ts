import { generate } from 'selfsigned'

/** A certificate authority nobody trusts but who is handed `authority`, and a server's key and certificate from it (PEM). */
export interface TestAuthority {
  authority: string
  key: string
  cert: string
}

/** Makes an authority for one run, and a certificate for these hosts and this machine. */
export async function createTestAuthority(hosts: readonly string[]): Promise<TestAuthority> {
  const common = { keyType: 'ec', algorithm: 'sha256' } as const
  const authority = await generate([{ name: 'commonName', value: 'Cong test authority' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  const server = await generate([{ name: 'commonName', value: 'Cong test server' }], {
    ...common,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...[...hosts, 'localhost'].map((value) => ({ type: 2, value }) as const),
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  })
  return { authority: authority.cert, key: server.private, cert: server.cert }
}
