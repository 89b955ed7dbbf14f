import { Book } from '@strapi/icons'
import { type SVGProps, useLayoutEffect, useRef } from 'react'
import { useReadsAudit } from './use-reads-audit'

/**
 * The icon of the audit log's menu link; for those who may not read the log the link leaves the menu. Strapi's menu knows
 * only permissions of its own, and what a role of a board may see is no such permission. The server decides by itself.
 */
export function AuditIcon(props: SVGProps<SVGSVGElement>) {
  const place = useRef<HTMLSpanElement>(null)
  const reads = useReadsAudit()
  useLayoutEffect(() => {
    const link = place.current?.closest('li')
    if (link) link.style.display = reads ? '' : 'none'
  }, [reads])
  return (
    <span ref={place} style={{ display: 'inline-flex' }}>
      <Book {...props} aria-hidden />
    </span>
  )
}
