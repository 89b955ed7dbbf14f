import type { Extensions } from '@tiptap/core'
import { imageNode } from './image-node'
import { textExtensions } from './text-extensions'

/** What may be written: the nodes and marks of `bodySchema`, nothing else. */
export const bodyExtensions: Extensions = [...textExtensions, imageNode]
