/**
 * Digest of the one script inside every page, as a source of a Content-Security-Policy. The site draws the script, web
 * servers allow it by this; a test of the site holds the two together.
 */
export const inlineScriptHash = 'sha256-OduuKBVje83FK2BENt1wrHb7IpnZn/emQAEw9A43RKI='
