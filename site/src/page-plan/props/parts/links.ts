/** A link with its words. */
export interface NamedLink {
  name: string
  path: string
}

/** A name that is a link only where its page exists. */
export interface MaybeLink {
  name: string
  path: string | null
}

/** A link with the number of items behind it. */
export interface CountedLink extends NamedLink {
  count: number
}
