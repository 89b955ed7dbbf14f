import type { Permission } from '@strapi/strapi/admin'

type Next = (permissions: Permission[]) => Permission[] | Promise<Permission[]>

const hidden: readonly string[] = ['admin::marketplace.read', 'plugin::content-type-builder.read']

/**
 * Leaves the marketplace and the content-type builder out of the menu for everybody, the super administrator included:
 * the content model is code here. The server decides what is allowed; this only decides what is shown.
 */
export function hideDeveloperPages() {
  return (next: Next): Next =>
    (permissions) =>
      next(permissions.filter(({ action }) => !hidden.includes(action)))
}
