import { hrefSchema } from 'shared-types/content'

/** The address, if it is one a page may link to (web, mail, telephone, path); otherwise undefined. Nothing that runs. */
export function safeHref(address: string | null): string | undefined {
  return address !== null && hrefSchema.safeParse(address).success ? address : undefined
}
