const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/

/** Whether a folded word could be a Vietnamese syllable (`phong`); abbreviations (`ubnd`, `qd`) mostly could not. */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded)
}
