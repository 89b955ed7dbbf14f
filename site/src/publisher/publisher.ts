import type { Logger } from 'pino'
import type { Nudge } from 'shared-types/publishing'
import { alarmOf } from './alarm-of.ts'
import { publish } from './publish.ts'
import { type PublishContext, type PublishRequest, usual } from './publish-context.ts'
import type { PublishResult } from './publish-result.ts'
import type { PublisherHealth } from './publisher-health.ts'
import type { PublishStep } from './steps/step-runner.ts'

export interface PublisherOptions {
  context: PublishContext
  log: Logger
  takeTimings(): Partial<Record<PublishStep, number>>
  /** How often to look without a nudge, in milliseconds. */
  pollMs: number
  /** How long packs are kept, in milliseconds. */
  keepPacksMs: number
  /** From how many packs on a checkpoint is due. */
  checkpointEvery: number
}

const firstRetryMs = 1000

/**
 * Keeps the trees in step: one publish at a time, after a nudge, at the next boundary instant, and every `pollMs`
 * anyway. A fault raises an alarm and is tried again; the tree stays as it is meanwhile.
 */
export class Publisher {
  readonly #options: PublisherOptions
  #queue: Promise<unknown> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined
  #isLooking = false
  #stopped = false
  /** The head of the feed as far as known, and as it was when the present look began. */
  #head = 0
  #told = 0
  #failures = 0
  #alarm: string | null = null
  #heldSince: string | null = null
  #lastPublishAt: string | null = null
  #hasLooked = false

  constructor(options: PublisherOptions) {
    this.#options = options
  }

  /** Begins to look; resolves after the first look, however it went. */
  start(): Promise<void> {
    return this.#look()
  }

  /** Takes a genuine nudge: looks, unless what it speaks of is published already. Answers at once. */
  nudge({ feedId, head }: Nudge): 'looking' | 'known' {
    const position = this.#options.context.store.position()
    if (feedId === position.feedId && head <= position.seq && !this.#alarm) return 'known'
    this.#head = feedId === position.feedId ? Math.max(this.#head, head) : head
    void this.#look()
    return 'looking'
  }

  /** Publishes on a person's request, after whatever is under way. Throws where the publish faults. */
  publish(request: PublishRequest): Promise<PublishResult> {
    const run = this.#queue.then(() => this.#once(request))
    this.#queue = run.catch(() => undefined)
    return run
  }

  /** Runs work between two publishes, while plan, store and tree agree. Throws what it throws. */
  between<T>(work: () => T): Promise<T> {
    const run = this.#queue.then(work)
    this.#queue = run.catch(() => undefined)
    return run
  }

  health(): PublisherHealth {
    const { store, renderer, outcomes, indexTasks, pictures } = this.#options.context
    const { seq, asOf, feedId } = store.position()
    const status = this.#heldSince ? 'held' : this.#alarm ? 'failing' : this.#hasLooked ? 'ok' : 'starting'
    return {
      status,
      inStep: status === 'ok' && seq >= this.#head,
      seq,
      head: Math.max(this.#head, seq),
      feedId,
      asOf,
      buildId: renderer.buildId,
      lastPublishAt: this.#lastPublishAt,
      ...(this.#alarm ? { alarm: this.#alarm } : {}),
      ...(this.#heldSince ? { heldSince: this.#heldSince } : {}),
      setAside: Number(store.sql('select count(*) as n from set_aside').get()?.n ?? 0),
      waiting: { search: indexTasks.length, reports: outcomes.length },
      pictures: pictures.counts(),
      memoryMb: Math.round(process.memoryUsage.rss() / 1048576),
    }
  }

  /** Lets what is under way end and makes it durable. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#queue
    await this.#checkpoint(true)
  }

  /** One look at a time; a nudge during one makes another follow, however many nudges there were. */
  async #look(): Promise<void> {
    if (this.#isLooking || this.#stopped) return
    this.#isLooking = true
    clearTimeout(this.#timer)
    try {
      do {
        await this.publish(usual)
      } while (this.#head > this.#told && this.#head > this.#options.context.store.position().seq)
    } catch {
      // Said in the log and at /health; the timer tries again.
    } finally {
      this.#isLooking = false
      this.#wakeLater()
    }
  }

  async #once(request: PublishRequest): Promise<PublishResult> {
    const { log, takeTimings, context } = this.#options
    this.#told = this.#head
    try {
      const result = await publish(context, request)
      this.#note(result)
      if (result.kind !== 'unchanged')
        log[result.kind === 'published' ? 'info' : 'error']({ ...said(result), steps: takeTimings() }, result.kind)
      else takeTimings()
      return result
    } catch (cause) {
      this.#failures += 1
      this.#alarm = cause instanceof Error ? cause.message : String(cause)
      log.error({ err: cause, steps: takeTimings() }, 'nothing published: the public tree stays as it is')
      throw cause
    } finally {
      this.#hasLooked = true
      void this.#checkpoint(false)
    }
  }

  #note(result: PublishResult): void {
    const { context, log } = this.#options
    const now = new Date(context.now()).toISOString()
    if (result.kind === 'published') this.#lastPublishAt = now
    this.#heldSince = result.kind === 'held' ? (this.#heldSince ?? now) : null
    const alarm = alarmOf(result)
    if (alarm && alarm !== this.#alarm) log.error({ err: result.feedFault ?? undefined }, alarm)
    this.#alarm = alarm
    this.#failures = alarm ? this.#failures + 1 : 0
    // What the feed itself says outranks what a nudge said before it was read.
    this.#head =
      result.feedFault || this.#head > this.#told ? Math.max(this.#head, result.release.seq) : result.release.seq
  }

  #wakeLater(): void {
    if (this.#stopped) return
    const { context, pollMs } = this.#options
    const boundary = context.store.nextBoundary(context.store.position().asOf)
    const untilBoundary = boundary === null ? pollMs : Math.max(0, Date.parse(boundary) - context.now())
    const untilRetry = this.#failures > 0 ? firstRetryMs * 2 ** Math.min(this.#failures - 1, 5) : pollMs
    // A boundary that is due but cannot be published is a failure, and waits like one.
    const wait = this.#failures > 0 ? Math.min(untilRetry, pollMs) : Math.min(untilBoundary, pollMs)
    this.#timer = setTimeout(() => void this.#look(), wait)
  }

  async #checkpoint(always: boolean): Promise<void> {
    const { context, log, checkpointEvery, keepPacksMs } = this.#options
    const { tree } = context
    if (tree.packs.unsettled === 0 || (!always && tree.packs.unsettled < checkpointEvery)) return
    try {
      await tree.checkpoint(context.now() - keepPacksMs)
    } catch (cause) {
      log.error({ err: cause }, 'checkpoint failed: a restart will replay more packs')
    }
  }
}

function said(result: PublishResult): object {
  const { release, feedFault: _, ...rest } = result
  const aside = 'aside' in rest ? { aside: Object.fromEntries(rest.aside) } : {}
  return { ...release, ...rest, ...aside, ...('issues' in rest ? { issues: rest.issues.slice(0, 20) } : {}) }
}
