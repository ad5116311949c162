import { isIPv6 } from 'node:net';

/** Groups of an IPv6 address that name the network; its owner chooses the rest at will (RFC 6177). */
const NETWORK_GROUPS = 4;

/**
 * The network that an address belongs to: an IPv4 address stands for itself, an IPv6 address for its /64, an IPv4
 * address written as IPv6 (::ffff:192.0.2.1) for the IPv4 one.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  const plain = address.replace(/%.*$/, '');
  if (!isIPv6(plain)) return address;
  return `${groupsOf(plain).slice(0, NETWORK_GROUPS).join(':')}::/64`;
}

function groupsOf(address: string): string[] {
  const [before = '', after] = address.split('::');
  const head = before ? before.split(':') : [];
  const tail = after ? after.split(':') : [];
  const zeros = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  return [...head, ...Array.from({ length: zeros }, () => '0'), ...tail].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}
