import type { StrapiApp } from '@strapi/strapi/admin'

/** Puts the inbox where Strapi shows its widgets: the panel opens on the work. */
export function replaceHome({ router }: Pick<StrapiApp, 'router'>): void {
  router.addRoute((routes) =>
    routes.map((route) =>
      route.index ? { index: true, lazy: async () => ({ Component: (await import('./home-page')).HomePage }) } : route,
    ),
  )
}
