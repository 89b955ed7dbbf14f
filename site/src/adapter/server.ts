import { createApp } from 'astro/app/entrypoint'

/** The built site, ready to render; streaming is off so that a broken page throws instead of ending half-way. */
export const app = createApp({ streaming: false })
