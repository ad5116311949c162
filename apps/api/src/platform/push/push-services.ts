/**
 * Whether a push may be sent there: to an https address of one of the services, or of a host below one. The address comes
 * from a browser; sending wherever it says would let anyone make this server call into its own network.
 * @param services host names; a loopback address among them may be plain http
 */
export function isPushService(endpoint: string, services: readonly string[]): boolean {
  if (endpoint.length > 1000 || !URL.canParse(endpoint)) return false;
  const { protocol, hostname, username, password } = new URL(endpoint);
  if (username || password) return false;
  const service = services.find((one) => hostname === one || hostname.endsWith(`.${one}`));
  return service !== undefined && (protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1'));
}
