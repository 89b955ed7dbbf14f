import type { Core } from '@strapi/strapi'
import { ensureLocales } from './ensure-locales'
import { seedForms } from './forms/seed-forms'
import { narrowSearch } from './list-speed/narrow-search'
import { prepareLists } from './list-speed/prepare-lists'

/** Readies languages, forms and the lists' indexes before the first editor comes. */
export async function bootstrapContent({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await ensureLocales(strapi)
  await seedForms(strapi)
  narrowSearch(strapi)
  await prepareLists(strapi)
}
