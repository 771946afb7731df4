import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Nothing but our own files runs or is fetched; nobody may frame the page. Exported pictures are blobs. */
export const CONTENT_SECURITY_POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);
const TOKEN_COOKIE = 'liantu-token';

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

export interface AccessPolicy {
  /** Asked of every caller where set; without it only loopback names are answered. */
  readonly token?: string | undefined;
}

/** The address a request asks for; undefined where it is none (`//`). */
export function parseTarget(request: IncomingMessage): URL | undefined {
  const url = request.url ?? '/';
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost') : undefined;
}

/** Why a request is refused; undefined where it is not. Lets no foreign page read the graph (DNS rebinding, CSRF). */
export function refuse(
  request: IncomingMessage,
  target: URL,
  { token }: AccessPolicy,
): string | undefined {
  const { host = '', origin } = request.headers;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return 'only GET and HEAD are answered';
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    return 'requests from other origins are not answered';
  }
  if (token === undefined) {
    const name = host.replace(/:\d+$/u, '');
    return LOOPBACK_NAMES.has(name) ? undefined : `host "${host}" is not this machine`;
  }
  return givesToken(request, target, token) ? undefined : 'give the token as ?token=';
}

/** Headers of every answer; a token given in the address is remembered for the page's own requests. */
export function secure(response: ServerResponse, target: URL, policy: AccessPolicy): void {
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  if (policy.token !== undefined && target.searchParams.has('token')) {
    const value = encodeURIComponent(policy.token);
    response.setHeader('Set-Cookie', `${TOKEN_COOKIE}=${value}; HttpOnly; SameSite=Strict; Path=/`);
  }
}

function givesToken(request: IncomingMessage, target: URL, token: string): boolean {
  const given = target.searchParams.get('token') ?? tokenInCookie(request);
  return given !== null && equalInConstantTime(given, token);
}

function tokenInCookie(request: IncomingMessage): string | null {
  const cookies = (request.headers.cookie ?? '').split(/;\s*/u);
  const cookie = cookies.find((candidate) => candidate.startsWith(`${TOKEN_COOKIE}=`));
  try {
    return cookie ? decodeURIComponent(cookie.slice(TOKEN_COOKIE.length + 1)) : null;
  } catch {
    return null;
  }
}

function equalInConstantTime(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
