import { resolve } from 'node:path'
import { type Core, createStrapi } from '@strapi/strapi'

/**
 * The CMS of the working directory (`cms/`), loaded without HTTP for one command; stopped when the work is done or has
 * failed. The features are the ones the server runs: a command has no second way to write.
 */
export async function withCms<T>(work: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  const appDir = process.cwd()
  const strapi = await createStrapi({
    appDir,
    distDir: resolve(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load()
  try {
    return await work(strapi)
  } finally {
    await strapi.destroy()
  }
}
