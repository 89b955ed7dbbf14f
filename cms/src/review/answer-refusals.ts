import { ReviewRefusal } from './errors'

/** Answers a refused review rule with its status and words, wherever on an admin route it was thrown. */
export async function answerRefusals(
  context: { status: number; body: unknown },
  next: () => Promise<unknown>,
): Promise<void> {
  try {
    await next()
  } catch (error) {
    if (!(error instanceof ReviewRefusal)) throw error
    context.status = error.status
    context.body = error.body
  }
}
