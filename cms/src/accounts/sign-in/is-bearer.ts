/** Whether an authorization header reads as Strapi reads it: the word `bearer` and one token, any white space between. */
export function isBearer(authorization: string): boolean {
  const parts = authorization.split(/\s+/)
  return parts.length === 2 && parts[0]?.toLowerCase() === 'bearer'
}
