import { useQueryParams } from '@strapi/strapi/admin'

/** The language the edit view shows; Vietnamese where the address names none. */
export function useLocaleOfView(): string {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>()
  return query.plugins?.i18n?.locale ?? 'vi'
}
