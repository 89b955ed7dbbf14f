import type { Core } from '@strapi/strapi'

/** The languages of the portal, as editors see them named. */
const languages = [
  { code: 'vi', name: 'Tiếng Việt' },
  { code: 'en', name: 'Tiếng Anh' },
] as const

/** Makes sure both languages exist and that Vietnamese comes first. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales')
  for (const { code, name } of languages) {
    const found = await locales.findByCode(code)
    if (!found) await locales.create({ code, name })
    else if (found.name !== name) await locales.update({ id: found.id }, { name })
  }
  if ((await locales.getDefaultLocale()) !== 'vi') await locales.setDefaultLocale({ code: 'vi' })
}
