import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { rowsOf } from '../database/rows-of'
import { superAdminCode } from '../super-admin-code'
import type { Standing } from '../standing/standing-of'

const rowSchema = z.object({
  is_active: z.boolean().nullable(),
  blocked: z.boolean().nullable(),
  profile: z.int().nullable(),
  active_from: z.date().nullable(),
  active_until: z.date().nullable(),
  security_briefing_at: z.date().nullable(),
  role_codes: z.array(z.string()),
  panel_roles: z.array(z.string()).nullable(),
  enrolled: z.boolean(),
  password_given: z.boolean(),
})

/** What a request of the panel is let through by. */
export interface SessionStanding extends Standing {
  /** Codes of its panel roles and of its profile's. */
  roles: readonly string[]
  /** Whether it has a confirmed second factor. */
  enrolled: boolean
  /** Whether its password was made by another person, and its owner has not set one since. */
  passwordGiven: boolean
}

/** The standing of an account as stored now, in one statement: it is asked on every request of the panel. */
export async function sessionStanding(strapi: Core.Strapi, userId: number): Promise<SessionStanding | null> {
  const [row] = await rowsOf(
    strapi,
    `select u.is_active, u.blocked, p.id as profile, p.active_from, p.active_until, p.security_briefing_at,
       array(select jsonb_array_elements_text(coalesce(p.role_codes, '[]'::jsonb))) as role_codes,
       (select array_agg(r.code::text) from admin_roles r join admin_users_roles_lnk l on l.role_id = r.id
        where l.user_id = u.id) as panel_roles,
       exists (select from second_factor f where f.user_id = u.id and f.confirmed_at is not null) as enrolled,
       exists (select from given_password g where g.user_id = u.id) as password_given
     from admin_users u
     left join staff_profiles_admin_user_lnk k on k.user_id = u.id
     left join staff_profiles p on p.id = k.staff_profile_id
     where u.id = ?`,
    [userId],
  )
  if (!row) return null
  const found = rowSchema.parse(row)
  const panelRoles = found.panel_roles ?? []
  return {
    open: found.is_active === true && found.blocked !== true,
    isSuperAdmin: panelRoles.includes(superAdminCode),
    profile:
      found.profile === null || found.active_from === null
        ? null
        : {
            activeFrom: found.active_from.toISOString(),
            activeUntil: found.active_until?.toISOString() ?? null,
            securityBriefingAt: found.security_briefing_at?.toISOString() ?? null,
          },
    roles: [...panelRoles, ...found.role_codes],
    enrolled: found.enrolled,
    passwordGiven: found.password_given,
  }
}
