export * from './boundaries.ts'
