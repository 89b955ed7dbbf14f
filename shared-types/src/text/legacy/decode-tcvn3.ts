import { tcvn3Letters } from './tcvn3-letters.ts'

/** A word of TCVN3 in Unicode, case as its signs have it; null where a sign is none of TCVN3. */
export function decodeTcvn3(word: string): string | null {
  const letters = [...word].map((sign) => (/[A-Za-z]/.test(sign) ? sign : tcvn3Letters.get(sign)))
  return letters.includes(undefined) ? null : letters.join('')
}
