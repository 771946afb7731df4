import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isLoopback, parseTarget, refuse } from './security.js';

function request(headers: Record<string, string>, url = '/', method = 'GET'): IncomingMessage {
  return { headers, url, method } as unknown as IncomingMessage;
}

function refusal(incoming: IncomingMessage, token?: string): string | undefined {
  return refuse(incoming, parseTarget(incoming)!, { token });
}

describe('refuse', () => {
  it('answers this machine by any of its names', () => {
    for (const host of ['127.0.0.1:4280', 'localhost:4280', '[::1]:4280', 'localhost']) {
      expect(refusal(request({ host }))).toBeUndefined();
    }
  });

  it('refuses a foreign name that was made to point here', () => {
    expect(refusal(request({ host: 'evil.example:4280' }))).toContain('evil.example');
  });

  it('refuses another origin, also under our own host', () => {
    const host = '127.0.0.1:4280';
    expect(refusal(request({ host, origin: 'http://evil.example' }))).toContain('origins');
    expect(refusal(request({ host, origin: 'http://127.0.0.1:4280' }))).toBeUndefined();
  });

  it('refuses all but reading', () => {
    expect(refusal(request({ host: 'localhost' }, '/', 'POST'))).toContain('GET');
  });

  it('asks every caller for the token where there is one', () => {
    const host = '10.0.0.7:4280';
    expect(refusal(request({ host }), 'geheim')).toContain('token');
    expect(refusal(request({ host }, '/?token=falsch'), 'geheim')).toContain('token');
    expect(refusal(request({ host }, '/?token=geheim'), 'geheim')).toBeUndefined();
    expect(
      refusal(request({ host, cookie: 'a=b; liantu-token=geheim' }), 'geheim'),
    ).toBeUndefined();
    expect(refusal(request({ host, cookie: 'liantu-token=%E0%A4%A' }), 'geheim')).toContain(
      'token',
    );
  });
});

describe('parseTarget', () => {
  it('gives nothing for a malformed address', () => {
    expect(parseTarget(request({}, '//'))).toBeUndefined();
    expect(parseTarget(request({}, '/graph.json?x=1'))?.pathname).toBe('/graph.json');
  });
});

describe('isLoopback', () => {
  it('knows addresses that only this machine reaches', () => {
    expect(['127.0.0.1', '127.3.4.5', 'localhost', '::1'].every(isLoopback)).toBe(true);
    expect(['0.0.0.0', '192.168.1.5', '::'].some(isLoopback)).toBe(false);
  });
});
