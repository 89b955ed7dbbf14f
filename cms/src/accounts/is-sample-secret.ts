const sampleWords =
  /change.?me|tobemodified|to.?be.?modified|example|sample|default|placeholder|secret.?key|your.?secret|password|only-for-/i

/**
 * Whether a secret is one people copy from a sample rather than make: a telling word in it, or too few different
 * characters to be random.
 */
export function isSampleSecret(secret: string): boolean {
  return sampleWords.test(secret) || new Set(secret).size < 8
}
