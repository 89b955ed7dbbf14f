/** An encoding of Vietnamese from before Unicode, in which letters are signs of Latin-1 drawn by fonts of their own. */
export type LegacyEncoding = 'TCVN3' | 'VNI'
