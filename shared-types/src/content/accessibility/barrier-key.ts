import type { Barrier } from './barrier.ts'

/** What names a part of a document there. Its place among others is none of it: that moves with every edit. */
const naming = ['name', 'text', 'href', 'level'] as const

/** Tells one barrier from another, whatever else changes in the document: an exception names those it was given for. */
export function barrierKey({ code, field, params }: Barrier): string {
  return JSON.stringify([code, field, ...naming.map((name) => params[name] ?? null)])
}
