import { type GraphNode, graphNode } from './graph-node.ts'
import type { Question } from './question.ts'

/** The nodes of a graph and who was made of whom. */
export class NodeNet {
  readonly #nodes = new Map<string, GraphNode>()
  readonly #orphans = new Set<GraphNode>()

  all(): Iterable<GraphNode> {
    return this.#nodes.values()
  }

  ofInput(key: string): GraphNode {
    return this.#nodes.get(key) ?? this.#add(key, null)
  }

  ofQuestion(question: Question<unknown>): GraphNode {
    return this.#nodes.get(question.key) ?? this.#add(question.key, question)
  }

  /** Marks inputs as changed in this pass and all they reach as stale; answers the keys of the held ones among these. */
  touch(inputs: Iterable<string>, pass: number): string[] {
    const reached: string[] = []
    const walk: GraphNode[] = []
    for (const input of inputs) {
      const node = this.#nodes.get(input)
      if (!node) continue
      node.changedAt = pass
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

  /** Says what a node is made of now, in place of what it was made of before. */
  link(node: GraphNode, deps: ReadonlySet<GraphNode>): void {
    const before = node.deps
    node.deps = [...deps]
    for (const dep of deps) {
      dep.readers ??= new Set()
      dep.readers.add(node)
    }
    for (const dep of before) if (!deps.has(dep)) this.#forget(dep, node)
  }

  release(key: string): void {
    const node = this.#nodes.get(key)
    if (!node) return
    node.held = false
    this.#orphans.add(node)
  }

  /** Drops the nodes nobody reads any more, and answers their keys. */
  sweep(): string[] {
    const dropped: string[] = []
    for (const node of this.#orphans) {
      this.#orphans.delete(node)
      if (node.held || node.readers?.size || this.#nodes.get(node.key) !== node) continue
      this.#nodes.delete(node.key)
      dropped.push(node.key)
      for (const dep of node.deps) this.#forget(dep, node)
    }
    return dropped
  }

  /** The keys of held questions an input reaches, not by way of frames. */
  readersOf(input: string): string[] {
    const seen = new Set<GraphNode>()
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

  #add(key: string, question: Question<unknown> | null): GraphNode {
    const node = graphNode(key, question)
    this.#nodes.set(key, node)
    return node
  }

  #forget(dep: GraphNode, reader: GraphNode): void {
    dep.readers?.delete(reader)
    if (!dep.readers?.size && !dep.held) this.#orphans.add(dep)
  }
}
