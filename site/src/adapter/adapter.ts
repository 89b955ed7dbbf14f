import type { AstroIntegration } from 'astro'

/**
 * Astro's adapter interface as the publisher needs it: the same sources build to a server entry that renders one page
 * at a time in a long-lived process (warm), or to plain files (static). Both give the same bytes.
 */
export function cong({ isStatic }: { isStatic: boolean }): AstroIntegration {
  return {
    name: 'cong',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'cong',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./server.ts', import.meta.url),
          adapterFeatures: { buildOutput: isStatic ? 'static' : 'server' },
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            hybridOutput: 'unsupported',
            sharpImageService: 'stable',
          },
        }),
    },
  }
}
