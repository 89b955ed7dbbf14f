import type { Core } from '@strapi/strapi'
import { z } from 'zod'

const progressSchema = z.object({
  /** Documents by ref; `done` ones were brought to their state and are people's own since. */
  documents: z.record(z.string(), z.object({ documentId: z.string(), done: z.boolean() })),
  files: z.record(z.string(), z.object({ id: z.int(), documentId: z.string() })),
})
export type DemoProgress = z.infer<typeof progressSchema>

/** What earlier runs loaded, so that another run adds only what is missing. */
export async function readProgress(strapi: Core.Strapi): Promise<DemoProgress> {
  return progressSchema.safeParse(await store(strapi).get({ key: 'progress' })).data ?? { documents: {}, files: {} }
}

/** Notes it; inside a transaction it is kept or undone with the rest. */
export async function writeProgress(strapi: Core.Strapi, progress: DemoProgress): Promise<void> {
  await store(strapi).set({ key: 'progress', value: progress })
}

function store(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'demo' })
}
