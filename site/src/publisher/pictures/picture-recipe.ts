/** What is made of a picture. The same bytes and the same `version` make the same editions, byte for byte. */
export const pictureRecipe = {
  /** Whoever changes a value below, or the encoder, changes this: all pictures are then made again. */
  version: '1, sharp 0.35.5',
  /** Kinds of pictures editions are made of. Moving pictures and those no browser shows stay as they are. */
  mimes: ['image/jpeg', 'image/png', 'image/webp'],
  /** Widths in pixels; wider than the picture is never made. The smallest is for lists. */
  widths: { avif: [640, 1024, 1600], webp: [320, 640, 1024, 1600] },
  /** Pictures narrower than this are icons: nothing is won. */
  narrowest: 200,
  /** Pixels of the largest picture that is opened: more would be made to exhaust us. */
  mostPixels: 80_000_000,
} as const
