export * from './reader-report.ts'
export * from './reader-report-words.ts'
export * from './report-received-path.ts'
