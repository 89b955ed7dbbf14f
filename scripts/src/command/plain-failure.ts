/** A failure a person can act on: the message is one clear sentence, shown without a stack. */
export class PlainFailure extends Error {
  override name = 'PlainFailure'
}
