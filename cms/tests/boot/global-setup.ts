import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { compileServer } from './compile-server'
import { makeTemplate } from './make-template'
import { startTestCluster } from './test-cluster'

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string
    distDir: string
  }
}

/** Compiles the CMS and starts one PostgreSQL for the run; every test file makes itself a database in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const distDir = compileServer()
  const cluster = await startTestCluster()
  await makeTemplate(cluster.url, distDir)
  project.provide('distDir', distDir)
  project.provide('clusterUrl', cluster.url)
  return async () => {
    await cluster.stop()
    await rm(distDir, { recursive: true, force: true })
  }
}
