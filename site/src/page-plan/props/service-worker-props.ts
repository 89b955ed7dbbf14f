/** `/sw.js`, the same on every portal. */
export interface ServiceWorkerProps {
  kind: 'serviceWorker'
}
