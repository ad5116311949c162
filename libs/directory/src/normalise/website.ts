import { FIELD_LENGTHS } from '../limits.js';
import { BLOG_HOSTS, BLOG_HOST_IN_ANY_COUNTRY, PAGE_HOSTS, SECOND_LEVEL_LABELS } from './shared-hosts.js';

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/u;

/**
 * The http(s) address in a text such as `www.example.org`, or null when there is none. Of several only the
 * first counts. Without a scheme it gets `http://`, which servers upgrade and never the other way round.
 */
export function webAddress(text: string): string | null {
  const first = text.trim().split(/[\s,;|]+/u)[0] ?? '';
  const bare = first.replace(/^(?:www\.)?(?:https?:\/*)+(?=https?:|www\.http)/iu, '').replace(/^www\.(?=https?:\/\/)/iu, '');
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(bare) ? bare : `http://${bare}`;
  const url = parseUrl(address);
  if (url === null) return null;
  const host = url.hostname.replace(/\.$/u, '');
  if (!/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '' || !HOST.test(host)) return null;
  url.hostname = host;
  const href = url.pathname === '/' && url.search === '' && url.hash === '' ? url.href.replace(/\/$/u, '') : url.href;
  return href.length <= FIELD_LENGTHS.website ? href : null;
}

/** Paths of a start page: none, an index file, a language. */
const START_PAGE = /^\/?(?:(?:[a-z]{2}(?:[-_][a-z]{2})?)\/?)?(?:(?:index|home|default|start|startseite)(?:\.[a-z]{2,5})?)?\/?$/iu;

export interface WebPage {
  /** Whose site it is, see {@link webIdentity}. */
  identity: string;
  /** Host, path and query without `www.` and the scheme: equal for two spellings of one page. */
  page: string;
  /** True for the start page of the site, in any language. */
  isStart: boolean;
}

/** Which page of whose site an address points to; null when {@link webIdentity} is. */
export function webPage(address: string): WebPage | null {
  const identity = webIdentity(address);
  if (identity === null) return null;
  const url = new URL(address);
  const host = hostOf(url);
  if (PAGE_HOSTS.has(registrableDomain(host))) return { identity, page: identity, isStart: true };
  const atTop = host === identity || host.startsWith(`${identity}.`);
  const isStart = atTop && START_PAGE.test(url.pathname) && url.search === '';
  return { identity, page: isStart ? identity : `${host}${url.pathname.replace(/\/+$/u, '')}${url.search}`, isStart };
}

/**
 * What tells whose website an address is: the domain at which somebody registered (by the usual endings, without
 * the public suffix list), the subdomain on a blog host, the whole path on a site such as facebook.com.
 * Null when the address says nothing, as `facebook.com` alone does.
 */
export function webIdentity(address: string): string | null {
  const url = parseUrl(address);
  if (url === null) return null;
  const host = hostOf(url);
  const domain = registrableDomain(host);
  if (PAGE_HOSTS.has(domain)) return pageIdentity(url, domain);
  if (BLOG_HOSTS.has(domain)) return host === domain ? null : host;
  if (BLOG_HOST_IN_ANY_COUNTRY.test(host)) return host.split('.').length > 2 ? host.split('.').slice(0, 2).join('.') : null;
  return domain;
}

/**
 * Not by `URL.canParse`: in Node 20 and 22 it answers false for addresses with letters such as `ä` once thousands of
 * plain ones have made it optimised.
 */
function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code !== 'ERR_INVALID_URL') throw error;
    return null;
  }
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^www\d?\./u, '');
}

function registrableDomain(host: string): string {
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const open = top.length === 2 && SECOND_LEVEL_LABELS.has(second) && labels.length >= 3;
  return labels.slice(open ? -3 : -2).join('.');
}

function pageIdentity(url: URL, domain: string): string | null {
  const path = decodedPath(url).toLowerCase().replace(/\/+$/u, '').replace(/\/(?:info|about|timeline|photos|home)$/u, '');
  const page = url.searchParams.get('id') ?? url.searchParams.get('v');
  if (path === '' || (path.endsWith('.php') && page === null)) return null;
  return page === null ? `${domain}${path}` : `${domain}${path}?${page}`;
}

function decodedPath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname);
  } catch (error) {
    if (error instanceof URIError) return url.pathname;
    throw error;
  }
}
