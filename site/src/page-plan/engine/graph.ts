import type { PlanIssue } from '../plan-issue.ts'
import { digestOf, valueInDigest } from './digest-of.ts'
import { type GraphNode, none } from './graph-node.ts'
import { NodeNet } from './node-net.ts'
import type { Question, Read } from './question.ts'
import { Recent } from './recent.ts'

/** What a reader is given to make one answer; `depend` notes an input. */
export type ReadFor = (depend: (input: string) => void, ask: Read['ask'], report: Read['report']) => Read

const kept = 20_000

/**
 * Answers to questions, each remembered as a digest with what it was made of. After inputs change, an answer is made
 * again only where something it was made of is another now, and whoever read it stops there when its digest is the
 * same. Values themselves are kept only for a while.
 */
export class Graph {
  readonly #net = new NodeNet()
  readonly #values = new Recent<{ value: unknown }>(kept)
  #pass = 0
  readonly #readFor: ReadFor

  constructor(readFor: ReadFor) {
    this.#readFor = readFor
  }

  /** Says that inputs have changed; answers the keys of the held questions this may reach. */
  touch(inputs: Iterable<string>): string[] {
    this.#pass += 1
    return this.#net.touch(inputs, this.#pass)
  }

  /** Brings the answer to a held question up to date. `made` where it had to be made again, with what came out. */
  bring<Answer>(question: Question<Answer>): {
    made: { value: Answer } | null
    changed: boolean
    failure: Error | null
  } {
    const node = this.#net.ofQuestion(question)
    node.held = true
    const made = this.#bring(node) as { value: Answer } | null
    return { made, changed: node.changedAt === this.#pass, failure: node.failure }
  }

  /** The present value of a held question. */
  value<Answer>(question: Question<Answer>): Answer {
    const { made, failure } = this.bring(question)
    if (made) return made.value
    if (failure) throw failure
    return this.#valueOf(this.#net.ofQuestion(question)) as Answer
  }

  /** Lets go of a held question, and of everything that was asked only for it. */
  release(key: string): void {
    this.#net.release(key)
  }

  /** Drops the answers nobody reads any more. Between passes only. */
  sweep(): void {
    for (const key of this.#net.sweep()) this.#values.delete(key)
  }

  /** The keys of held questions an input reaches, not by way of frames. */
  readersOf(input: string): string[] {
    return this.#net.readersOf(input)
  }

  *issues(): Iterable<PlanIssue> {
    for (const node of this.#net.all()) yield* node.issues
  }

  #bring(node: GraphNode): { value: unknown } | null {
    if (!node.question || (node.checkedAt >= 0 && !node.stale)) return null
    if (node.checkedAt >= 0 && !this.#anyChanged(node)) {
      node.stale = false
      node.checkedAt = this.#pass
      return null
    }
    return this.#make(node, node.question)
  }

  #anyChanged(node: GraphNode): boolean {
    return node.deps.some((dep) => {
      this.#bring(dep)
      return dep.changedAt > node.checkedAt
    })
  }

  #valueOf(node: GraphNode): unknown {
    const held = this.#values.get(node.key)
    if (held) return held.value
    if (!node.question) throw new Error(`"${node.key}" is no question`)
    const short = node.failure || node.question.digest || node.checkedAt < 0 ? null : valueInDigest(node.digest)
    if (short) return short.value
    const made = this.#make(node, node.question)
    if (node.failure) throw node.failure
    return made.value
  }

  #make(node: GraphNode, question: Question<unknown>): { value: unknown } {
    if (node.busy) throw new Error(`"${node.key}" asks for itself`)
    node.busy = true
    const deps = new Set<GraphNode>()
    const issues: PlanIssue[] = []
    const read = this.#readFor(
      (input) => deps.add(this.#net.ofInput(input)),
      (asked) => this.#ask(asked, deps),
      (issue) => issues.push(issue),
    )
    let value: unknown
    let failure: Error | null = null
    try {
      value = question.answer(read)
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause)
      if (question.otherwise === undefined)
        failure = new Error(`"${node.key}" cannot be answered: ${detail}`, { cause })
      else {
        value = question.otherwise
        issues.push({ code: 'answer-failed', subject: node.key, detail })
      }
    } finally {
      node.busy = false
    }
    this.#net.link(node, deps)
    const digest = failure ? `failed ${failure.message}` : (question.digest ?? digestOf)(value)
    if (node.checkedAt < 0 || digest !== node.digest) node.changedAt = this.#pass
    node.digest = digest
    node.failure = failure
    node.issues = issues.length ? issues : none
    node.checkedAt = this.#pass
    node.stale = false
    const made = { value }
    const needed = !failure && !question.large && (question.digest || !valueInDigest(digest))
    if (needed) this.#values.set(node.key, made)
    else this.#values.delete(node.key)
    return made
  }

  #ask<Answer>(question: Question<Answer>, deps: Set<GraphNode>): Answer {
    const node = this.#net.ofQuestion(question)
    deps.add(node)
    const made = this.#bring(node)
    if (node.failure) throw node.failure
    return (made ? made.value : this.#valueOf(node)) as Answer
  }
}
