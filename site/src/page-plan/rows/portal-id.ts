/** The main portal's name among portals; a sub-portal has its documentId. */
export const mainPortal = 'main'

/** Which portal a document or channel belongs to. */
export function portalIdOf(owner: { subPortalId: string | null }): string {
  return owner.subPortalId ?? mainPortal
}
