const languageKey = 'strapi-admin-language'

/** Makes Vietnamese the panel's language in a browser that has not chosen one. Strapi begins in English. */
export function openInVietnamese(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  if (!storage.getItem(languageKey)) storage.setItem(languageKey, 'vi')
}
