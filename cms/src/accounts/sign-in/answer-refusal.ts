import { AccountRefusal } from '../errors'
import { lockOut } from './count-failures'

/** Runs what may be refused, and answers the refusal in the shape the panel shows. */
export async function answerRefusal(
  ctx: { status: number; body?: unknown; set(header: string, value: string): unknown },
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof AccountRefusal)) throw error
    if (error.status === 429) ctx.set('retry-after', String(lockOut.minutes * 60))
    ctx.status = error.status
    ctx.body = error.body
  }
}
