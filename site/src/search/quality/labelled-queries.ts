import { readFileSync } from 'node:fs'
import { z } from 'zod'

/**
 * One question as people type it and the item they mean. `item` is a demo `ref`, `unit:CODE`, `channel:SLUG`, or the
 * name of a regulation's file; `article` the anchor of the article meant, where one is.
 */
export interface LabelledQuery {
  query: string
  item: string
  article: string | null
}

const listSchema = z.array(z.string().min(1))
const demoSchema = z.record(z.string(), listSchema)
const regulationSchema = z.record(z.string(), z.record(z.string(), listSchema))

/** Questions over the demo content of `cms/demo`. */
export function demoQueries(): LabelledQuery[] {
  return ofItems('demo-queries.json')
}

/** Questions over the demo written after the ranking was made, by someone who did not look at what it gives. */
export function heldOutQueries(): LabelledQuery[] {
  return ofItems('held-out-queries.json')
}

/** Questions over the five regulations, whose texts are not part of the project. */
export function regulationQueries(): LabelledQuery[] {
  const byItem = regulationSchema.parse(read('regulation-queries.json'))
  return Object.entries(byItem).flatMap(([item, byArticle]) =>
    Object.entries(byArticle).flatMap(([article, queries]) =>
      queries.map((query) => ({ query, item, article: article || null })),
    ),
  )
}

function ofItems(name: string): LabelledQuery[] {
  const byItem = demoSchema.parse(read(name))
  return Object.entries(byItem).flatMap(([item, queries]) => queries.map((query) => ({ query, item, article: null })))
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}
