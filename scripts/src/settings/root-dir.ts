import { fileURLToPath } from 'node:url'

/** The project's top folder, with a trailing slash. */
export const rootDir = fileURLToPath(new URL('../../../', import.meta.url))
