import type { EntityType, Modality, Span } from '@liantu/ontology';
import { isEntityType } from '@liantu/ontology';
import type { Filters } from './filters.js';
import type { RelationGroup } from './relation-groups.js';
import { isRelationGroup } from './relation-groups.js';
import type { Scope, ScopeBase } from './scope.js';

/** Where the reader looks: the graph, or the articles. */
export type View = 'graph' | 'articles';

/** The camera in sigma's framed coordinates. */
export interface CameraPosition {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Everything the address bar holds; a copied link restores it. */
export interface Address {
  readonly view: View;
  /** Key of the node in focus. */
  readonly focus?: string;
  /** With `focus`: the other end of the relation in focus. */
  readonly link?: string;
  /** The type whose entities are listed. */
  readonly browse?: EntityType;
  /** Id of the article that is open. */
  readonly article?: string;
  /** The pieces of that article to mark and scroll to. */
  readonly parts?: readonly Span[];
  readonly filters: Filters;
  readonly scope: Scope;
  readonly camera?: CameraPosition;
}

const VERSION = '1';
const SEPARATOR = '~';

/** Reads a location hash, with or without its `#`. Unknown keys and values are passed over; '' is the first screen. */
export function parseAddress(hash: string): Address {
  const params = new URLSearchParams(hash.replace(/^#/u, ''));
  return {
    view: params.get('v') === 'articles' ? 'articles' : 'graph',
    ...optionalText(params, 'f', 'focus'),
    ...optionalText(params, 'g', 'link'),
    ...optionalText(params, 'a', 'article'),
    ...parseBrowse(params.get('b')),
    ...parseParts(params.get('p')),
    filters: parseFilters(params),
    scope: { base: parseBase(params.get('s')), expanded: parseList(params.get('x')) },
    ...parseCamera(params.get('c')),
  };
}

/** Writes the address as a hash without `#`. What is as on the first screen is left out. */
export function formatAddress(address: Address): string {
  const { filters, scope, camera } = address;
  const entries: [string, string | undefined][] = [
    ['v', address.view === 'graph' ? undefined : address.view],
    ['f', address.focus],
    ['g', address.link],
    ['b', address.browse],
    ['a', address.article],
    ['p', formatList((address.parts ?? []).map(({ start, end }) => `${start}-${end}`))],
    ['ht', formatList([...filters.types])],
    ['hr', formatList([...filters.groups])],
    ['hm', formatList([...filters.modalities])],
    ['s', scope.base === 'start' ? undefined : scope.base],
    ['x', formatList(scope.expanded)],
    ['c', camera && [camera.x, camera.y, camera.ratio].map(roundCamera).join(',')],
  ];
  const given = entries.filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (given.length === 0) return '';
  return [['u', VERSION], ...given].map(([key, value]) => `${key}=${encode(value!)}`).join('&');
}

/** Rounds to four digits, so that a camera at rest gives one and the same link. */
export function roundCamera(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

// The hash may hold hanzi, slashes and commas as they are; only what would break the pairs apart is escaped.
function encode(value: string): string {
  return value.replace(/[%&+#=\s]/gu, (char) => encodeURIComponent(char));
}

function optionalText<K extends string>(
  params: URLSearchParams,
  param: string,
  name: K,
): Partial<Record<K, string>> {
  const value = params.get(param);
  return value ? ({ [name]: value } as Record<K, string>) : {};
}

function parseBrowse(value: string | null): Pick<Address, 'browse'> {
  return value !== null && isEntityType(value) ? { browse: value } : {};
}

// 439-442 | 439, -3-4, 9-2
const RE_PART = /^(\d{1,9})-(\d{1,9})$/u;

function parseParts(value: string | null): Pick<Address, 'parts'> {
  const parts = parseList(value).flatMap((item): Span[] => {
    const found = RE_PART.exec(item);
    const span = { start: Number(found?.[1]), end: Number(found?.[2]) };
    return span.start < span.end ? [span] : [];
  });
  return parts.length === 0 ? {} : { parts };
}

function parseBase(value: string | null): ScopeBase {
  return value === 'all' || value === 'none' ? value : 'start';
}

function parseFilters(params: URLSearchParams): Filters {
  return {
    types: new Set<EntityType>(parseList(params.get('ht')).filter(isEntityType)),
    groups: new Set<RelationGroup>(parseList(params.get('hr')).filter(isRelationGroup)),
    modalities: new Set<Modality>(parseList(params.get('hm')).filter(isModality)),
  };
}

function isModality(name: string): name is Modality {
  return name === 'stated' || name === 'planned';
}

function parseList(value: string | null): readonly string[] {
  return value === null ? [] : value.split(SEPARATOR).filter((item) => item !== '');
}

function formatList(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join(SEPARATOR);
}

function parseCamera(value: string | null): Pick<Address, 'camera'> {
  const [x, y, ratio, ...rest] = (value ?? '').split(',').map((part) => Number.parseFloat(part));
  const complete = rest.length === 0 && [x, y, ratio].every((part) => Number.isFinite(part));
  return complete && ratio! > 0 ? { camera: { x: x!, y: y!, ratio: ratio! } } : {};
}
