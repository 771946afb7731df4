import type { Entity } from '@liantu/ontology';
import { compareText, getOrCreate } from '../order.js';
import type { Cluster } from './cluster.js';
import { membersOf } from './cluster.js';
import { isProvince, nameForm } from './name-form.js';
import {
  PROVINCE_BY_CODE,
  PROVINCE_BY_PREFECTURE,
  SHARED_DISTRICT_NAMES,
} from './names/known-places.js';
import { isPrefectureName, isProvinceName, parsePlaceName } from './names/place-name.js';
import type { PlaceName } from './names/place-name.js';
import { OwnNameIndex } from '../own-names/own-name-index.js';
import { PlaceTree } from './place-tree.js';
import type { Reading } from './reading.js';

// 410804
const RE_CODE = /^\d{6}$/u;
/** Begins the token of a place that is known by a name only; forms of names hold no white space. */
const NAMED = 'named ';

/**
 * Which place each entity stands for, and which lies in which. Before districts are resolved a district is known by
 * its code or name; afterwards by its cluster, so that namesakes have their own parents.
 */
export class PlaceIndex {
  readonly #readings: readonly Reading[];
  readonly #own: OwnNameIndex;
  readonly #codes: ReadonlyMap<string, string>;
  readonly #resolved = new Map<Entity, string>();
  readonly #provinces = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #districts = new Map<string, PlaceName>();
  readonly #parsed = new Map<string, PlaceName>();
  readonly #homes = new Map<Reading, string | undefined>();
  #tree = new PlaceTree();

  constructor(readings: readonly Reading[], own: OwnNameIndex = new OwnNameIndex([])) {
    this.#readings = readings;
    this.#own = own;
    this.#codes = codesByName(readings);
    this.#addContainment();
  }

  get tree(): PlaceTree {
    return this.#tree;
  }

  /** The place that an entity stands for. */
  tokenOf(entity: Entity): string {
    const resolved = this.#resolved.get(entity);
    if (resolved !== undefined) return resolved;
    const form = nameForm(entity.name, entity.type);
    if (entity.type !== 'District') return `${entity.type}/${form}`;
    return this.codeOf(entity) ?? this.#codes.get(form) ?? form;
  }

  /** The code of a district, as its article or the user gives it. */
  codeOf(entity: Entity): string | undefined {
    return this.#own.find(entity)?.code ?? entity.code;
  }

  /** Whether a place is narrow enough to tell namesakes apart. */
  readonly isNarrow = (token: string): boolean =>
    !this.#provinces.has(token) && !token.startsWith(NAMED);

  /** The place that a name means by a place in it, which may be several of that name. */
  namedPlace(name: PlaceName): string {
    return isProvinceName(name) ? provinceToken(name.stem) : `${NAMED}${name.stem}`;
  }

  /** The names of the districts that some places are or lie in, the nearest first. */
  districtNames(tokens: readonly string[]): PlaceName[] {
    const depth = (token: string): number => this.#tree.upward(token).size;
    const nearest = [...tokens].sort((a, b) => depth(b) - depth(a) || compareText(a, b));
    const all = new Set(nearest.flatMap((token) => [...this.#tree.upward(token)]));
    return [...all].flatMap((token) => this.#districts.get(token) ?? []);
  }

  /** What a place is called, '' for a district that is known by its code only. */
  nameOf(token: string): string {
    return this.#names.get(token) ?? '';
  }

  /** The narrowest place that more than half of the districts' mentions in an article lie in; no province. */
  homeOf(reading: Reading): string | undefined {
    if (!this.#homes.has(reading)) this.#homes.set(reading, this.#findHome(reading));
    return this.#homes.get(reading);
  }

  /** From now on the members of each cluster stand for it. */
  register(clusters: readonly Cluster[]): void {
    for (const [i, cluster] of clusters.entries()) {
      for (const { entity } of membersOf(cluster)) {
        this.#resolved.set(entity, `${cluster.type}#${i}`);
      }
    }
    if (clusters.some(({ type }) => type === 'District' || type === 'Park')) {
      this.#tree = new PlaceTree();
      this.#homes.clear();
      this.#addContainment();
    }
  }

  #findHome({ graph }: Reading): string | undefined {
    const weights = new Map<string, number>();
    let total = 0;
    for (const entity of graph.entities) {
      if (entity.type !== 'District' || isProvince(entity.name)) continue;
      const weight = Math.max(1, entity.mentions.length);
      total += weight;
      for (const place of this.#tree.upward(this.tokenOf(entity))) {
        weights.set(place, (weights.get(place) ?? 0) + weight);
      }
    }
    const wide = [...weights].filter(
      ([place, weight]) => weight * 2 > total && this.isNarrow(place),
    );
    return wide
      .map(([place]) => place)
      .sort(
        (a, b) => this.#tree.upward(b).size - this.#tree.upward(a).size || compareText(a, b),
      )[0];
  }

  #addContainment(): void {
    for (const { graph, entities } of this.#readings) {
      for (const entity of graph.entities) this.#addPlace(entity);
      for (const { subject, predicate, object } of graph.triples) {
        const [parent, child] = [entities.get(subject), entities.get(object)];
        if (predicate !== 'CONTAINS' || !parent || !child) continue;
        this.#tree.add(this.tokenOf(child), this.tokenOf(parent));
      }
    }
  }

  #addPlace(entity: Entity): void {
    const token = this.tokenOf(entity);
    if (!this.#names.has(token)) this.#names.set(token, entity.name);
    if (entity.type !== 'District') return;
    const name = getOrCreate(this.#parsed, entity.name, () => parsePlaceName(entity.name));
    if (!this.#districts.has(token)) this.#districts.set(token, name);
    if (isProvinceName(name)) this.#provinces.add(token);
    let place = token;
    const ownCode = this.codeOf(entity);
    for (const code of codeChain(ownCode)) {
      this.#tree.add(place, code);
      if (code.endsWith('0000')) this.#provinces.add(code);
      place = code;
    }
    this.#addKnownPlaces(token, name, ownCode);
  }

  /** What everybody knows of a district by its name: in which province a prefecture lies. */
  #addKnownPlaces(token: string, name: PlaceName, code: string | undefined): void {
    const known = code === undefined ? provinceOf(name) : PROVINCE_BY_CODE.get(code.slice(0, 2));
    if (known !== undefined) this.#tree.add(token, provinceToken(known));
    if (isProvinceName(name)) {
      this.#tree.add(provinceToken(name.stem), token);
      return;
    }
    this.#tree.add(token, this.namedPlace(name));
    // 阿克苏市 lies in 阿克苏地区, 恩施市 in 恩施州.
    if (['地区', '州', '盟'].includes(name.level)) this.#tree.add(this.namedPlace(name), token);
  }
}

/** The province of a district that everybody knows by its name: of 岳阳, not of 朝阳, which many a city has. */
function provinceOf(name: PlaceName): string | undefined {
  if (isProvinceName(name)) return name.stem;
  if (!isPrefectureName(name)) return undefined;
  const isShared = name.level === '' && SHARED_DISTRICT_NAMES.has(`${name.stem}区`);
  return isShared ? undefined : PROVINCE_BY_PREFECTURE.get(name.stem);
}

function provinceToken(stem: string): string {
  return `${NAMED}${stem}省`;
}

/** A district's code and those of the districts that it lies in: 410804 → 410804, 410800, 410000. */
export function codeChain(code: string | undefined): string[] {
  if (code === undefined || !RE_CODE.test(code)) return [];
  return [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];
}

/** For each district name that stands beside exactly one code, that code. */
function codesByName(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>();
  for (const { graph } of readings) {
    for (const { type, name, code } of graph.entities) {
      if (type !== 'District' || code === undefined) continue;
      getOrCreate(codes, nameForm(name, type), () => new Set<string>()).add(code);
    }
  }
  return new Map(
    [...codes].flatMap(([form, [code, ...more]]) =>
      code !== undefined && more.length === 0 ? [[form, code] as const] : [],
    ),
  );
}
