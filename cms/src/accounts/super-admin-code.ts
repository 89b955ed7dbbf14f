/** Strapi's own role for whoever installs the system; it holds no right in review. */
export const superAdminCode = 'strapi-super-admin'
