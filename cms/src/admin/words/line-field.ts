import { TextInput } from '@strapi/design-system'
import { textField } from './text-field'

/** Strapi's field of one line, with the notice of old encodings. */
export const LineField = textField(TextInput)
