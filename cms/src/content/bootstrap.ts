import type { Core } from '@strapi/strapi'
import { ensureLocales } from './ensure-locales'

/** Readies languages and forms before the first editor comes. */
export async function bootstrapContent({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await ensureLocales(strapi)
}
