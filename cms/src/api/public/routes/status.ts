export default {
  routes: [{ method: 'GET', path: '/public/status', handler: 'api::public.status.read' }],
}
