import { Textarea } from '@strapi/design-system'
import { textField } from './text-field'

/** Strapi's field of many lines, with the notice of old encodings. */
export const LinesField = textField(Textarea)
