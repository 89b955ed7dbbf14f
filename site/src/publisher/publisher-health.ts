/** What the publisher says of itself at GET /health. Instants are ISO in UTC. */
export interface PublisherHealth {
  /** `failing`: the last attempt did not succeed; `held`: a publish waits for a person. The tree is whole in any case. */
  status: 'starting' | 'ok' | 'failing' | 'held'
  /** Whether the tree shows everything the CMS last told of. */
  inStep: boolean
  seq: number
  head: number
  feedId: string | null
  asOf: string
  buildId: string
  lastPublishAt: string | null
  /** What is wrong, for an engineer. */
  alarm?: string
  heldSince?: string
  /** Documents put aside because they could not go live. */
  setAside: number
  /** Pages live but not yet findable; reports the CMS has not taken. */
  waiting: { search: number; reports: number }
  /**
   * Pictures whose smaller editions are still to be made, and those that cannot be read and are shown as they are.
   * `givenUp` of the waiting were tried in vain several times (the machine or the CMS failed) and wait for a restart.
   */
  pictures: { waiting: number; refused: number; givenUp: number }
  memoryMb: number
}
