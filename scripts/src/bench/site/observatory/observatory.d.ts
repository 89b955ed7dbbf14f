declare module '@mdn/mdn-http-observatory' {
  /** Scans `host[:port]` over HTTPS and grades what it answers. */
  export function scan(host: string): Promise<unknown>
}
