/** `/robots.txt` */
export interface RobotsProps {
  kind: 'robots'
  host: string
  /** Whole address of the sitemap index. */
  sitemap: string
}
