import { digestOf, valueInDigest } from './digest-of.ts'
import type { PlanIssue } from '../plan-issue.ts'
import type { Question, Read } from './question.ts'
import { Recent } from './recent.ts'

/** Where answers come from in the end: a thing named by a key (`doc …`, `rows …`, `names …`) that changes from outside. */
interface Node {
  readonly key: string
  /** Null for an input. */
  readonly question: Question<unknown> | null
  deps: readonly Node[]
  readers: Set<Node> | null
  digest: string
  failure: Error | null
  issues: readonly PlanIssue[]
  /** The pass in which the answer last became another one. */
  changedAt: number
  /** The pass in which it was last known to be right; -1 before the first answer. */
  checkedAt: number
  stale: boolean
  busy: boolean
  /** Held by the planner itself. */
  held: boolean
}

/** What a reader is given to make one answer; `depend` notes an input. */
export type ReadFor = (depend: (input: string) => void, ask: Read['ask'], report: Read['report']) => Read

const kept = 20_000

/**
 * Answers to questions, each remembered as a digest with what it was made of. After inputs change, an answer is made
 * again only where something it was made of is another now, and whoever read it stops there when its digest is the
 * same. Values themselves are kept only for a while.
 */
export class Graph {
  #nodes = new Map<string, Node>()
  #values = new Recent<{ value: unknown }>(kept)
  #orphans = new Set<Node>()
  #pass = 0
  readonly #readFor: ReadFor

  constructor(readFor: ReadFor) {
    this.#readFor = readFor
  }

  /** Says that inputs have changed; answers the keys of the held questions this may reach. */
  touch(inputs: Iterable<string>): string[] {
    this.#pass += 1
    const reached: string[] = []
    const walk: Node[] = []
    for (const input of inputs) {
      const node = this.#nodes.get(input)
      if (!node) continue
      node.changedAt = this.#pass
      walk.push(...(node.readers ?? []))
    }
    for (let node = walk.pop(); node; node = walk.pop()) {
      if (node.stale) continue
      node.stale = true
      if (node.held) reached.push(node.key)
      if (node.readers) walk.push(...node.readers)
    }
    return reached
  }

  /** Brings the answer to a held question up to date. `made` where it had to be made again, with what came out. */
  bring<Answer>(question: Question<Answer>): {
    made: { value: Answer } | null
    changed: boolean
    failure: Error | null
  } {
    const node = this.#nodeOf(question)
    node.held = true
    const made = this.#bring(node) as { value: Answer } | null
    return { made, changed: node.changedAt === this.#pass, failure: node.failure }
  }

  /** The present value of a held question. */
  value<Answer>(question: Question<Answer>): Answer {
    const { made, failure } = this.bring(question)
    if (made) return made.value
    if (failure) throw failure
    return this.#valueOf(this.#nodeOf(question)) as Answer
  }

  /** Lets go of a held question, and of everything that was asked only for it. */
  release(key: string): void {
    const node = this.#nodes.get(key)
    if (!node) return
    node.held = false
    this.#orphans.add(node)
  }

  /** Drops the answers nobody reads any more. Between passes only. */
  sweep(): void {
    for (const node of this.#orphans) {
      this.#orphans.delete(node)
      if (node.held || node.readers?.size || this.#nodes.get(node.key) !== node) continue
      this.#nodes.delete(node.key)
      this.#values.delete(node.key)
      for (const dep of node.deps) this.#forget(dep, node)
    }
  }

  /** The keys of held questions an input reaches, not by way of frames. */
  readersOf(input: string): string[] {
    const seen = new Set<Node>()
    const found: string[] = []
    const walk = [...(this.#nodes.get(input)?.readers ?? [])]
    for (let node = walk.pop(); node; node = walk.pop()) {
      if (seen.has(node) || node.question?.frame) continue
      seen.add(node)
      if (node.held) found.push(node.key)
      if (node.readers) walk.push(...node.readers)
    }
    return found
  }

  *issues(): Iterable<PlanIssue> {
    for (const node of this.#nodes.values()) yield* node.issues
  }

  #nodeOf(question: Question<unknown>): Node {
    return this.#nodes.get(question.key) ?? this.#add(question.key, question)
  }

  #add(key: string, question: Question<unknown> | null): Node {
    const node: Node = {
      key,
      question,
      deps: none,
      readers: null,
      digest: '',
      failure: null,
      issues: none,
      changedAt: 0,
      checkedAt: question ? -1 : 0,
      stale: false,
      busy: false,
      held: false,
    }
    this.#nodes.set(key, node)
    return node
  }

  #bring(node: Node): { value: unknown } | null {
    if (!node.question || (node.checkedAt >= 0 && !node.stale)) return null
    if (node.checkedAt >= 0 && !this.#anyChanged(node)) {
      node.stale = false
      node.checkedAt = this.#pass
      return null
    }
    return this.#make(node, node.question)
  }

  #anyChanged(node: Node): boolean {
    return node.deps.some((dep) => {
      this.#bring(dep)
      return dep.changedAt > node.checkedAt
    })
  }

  #valueOf(node: Node): unknown {
    const held = this.#values.get(node.key)
    if (held) return held.value
    if (!node.question) throw new Error(`"${node.key}" is no question`)
    const short = node.failure || node.question.digest || node.checkedAt < 0 ? null : valueInDigest(node.digest)
    if (short) return short.value
    const made = this.#make(node, node.question)
    if (node.failure) throw node.failure
    return made.value
  }

  #make(node: Node, question: Question<unknown>): { value: unknown } {
    if (node.busy) throw new Error(`"${node.key}" asks for itself`)
    node.busy = true
    const deps = new Set<Node>()
    const issues: PlanIssue[] = []
    const read = this.#readFor(
      (input) => deps.add(this.#nodes.get(input) ?? this.#add(input, null)),
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
    this.#relink(node, deps)
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

  #ask<Answer>(question: Question<Answer>, deps: Set<Node>): Answer {
    const node = this.#nodeOf(question)
    deps.add(node)
    const made = this.#bring(node)
    if (node.failure) throw node.failure
    return (made ? made.value : this.#valueOf(node)) as Answer
  }

  #relink(node: Node, deps: Set<Node>): void {
    const before = node.deps
    node.deps = [...deps]
    for (const dep of deps) {
      dep.readers ??= new Set()
      dep.readers.add(node)
    }
    for (const dep of before) if (!deps.has(dep)) this.#forget(dep, node)
  }

  #forget(dep: Node, reader: Node): void {
    dep.readers?.delete(reader)
    if (!dep.readers?.size && !dep.held) this.#orphans.add(dep)
  }
}

const none: readonly never[] = []
