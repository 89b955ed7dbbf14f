/** The state Strapi keeps of its “new media library” banner; `:false` stands for an installation without a telemetry id. */
const dismissed = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false'

/** Strapi tells every browser about its new media library until somebody closes that; editors here never saw the old one. */
export function dismissStrapiNews(storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(dismissed, 'true')
}
