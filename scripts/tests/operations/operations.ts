import { changeOperations } from './change-operations.ts'
import { fileOperations } from './file-operations.ts'
import { newOperations } from './new-operations.ts'
import type { Operation } from './operation.ts'
import { structureOperations } from './structure-operations.ts'

/** Everything people do in a play. */
export const operations: readonly Operation[] = [
  ...newOperations,
  ...changeOperations,
  ...fileOperations,
  ...structureOperations,
]
