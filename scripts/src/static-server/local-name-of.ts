/** The name a portal answers to on this machine: `localhost` for the main one, `<label>.localhost` for the others. */
export function localNameOf(host: string, mainHost: string | null): string {
  return host === mainHost ? 'localhost' : `${host.split('.')[0]}.localhost`
}
