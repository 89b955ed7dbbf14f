export * from './body-from-legacy.ts'
export * from './from-legacy.ts'
export * from './legacy-encoding.ts'
export * from './legacy-encoding-of.ts'
