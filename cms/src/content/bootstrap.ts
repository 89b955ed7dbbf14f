import type { Core } from '@strapi/strapi'
import { ensureLocales } from './ensure-locales'
import { seedForms } from './forms/seed-forms'

/** Readies languages and forms before the first editor comes. */
export async function bootstrapContent({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await ensureLocales(strapi)
  await seedForms(strapi)
}
