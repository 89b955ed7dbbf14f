import { Textarea } from '@strapi/design-system'
import { documentTextField } from './document-text-field'

/** Strapi's field of many lines, with the notice of old encodings. */
export const LinesField = documentTextField(Textarea)
