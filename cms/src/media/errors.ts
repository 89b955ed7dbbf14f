import { errors } from '@strapi/utils'

/** Refuses a file, in words for the person who sent it. */
export class FileRefusedError extends errors.ValidationError {
  constructor(message: string, path: readonly string[] = ['files']) {
    super(message, { errors: [{ path: [...path], message, name: 'ValidationError' }] })
  }
}
