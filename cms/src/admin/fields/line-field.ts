import { TextInput } from '@strapi/design-system'
import { documentTextField } from './document-text-field'

/** Strapi's field of one line, with the notice of old encodings. */
export const LineField = documentTextField(TextInput)
