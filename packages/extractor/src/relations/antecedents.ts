import type { EntityType } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Home } from './home.js';
import type { House } from './house.js';
import type { Items } from './items.js';
import { isZoneName, levelOf } from './levels.js';
import type { Pointer, PointerKind } from './pointers.js';
import type { Slot } from './reading.js';
import { RecentMentions } from './recent.js';
import type { Standing } from './recent.js';
import { isPlace } from './scope.js';
import type { Scope } from './scope.js';
import { speakerOf } from './speaker.js';

/** Where something points from. */
export interface Standpoint {
  readonly scope: Scope;
  readonly home: Home;
  readonly house: House | undefined;
  /** Where the clause starts. */
  readonly clause: number;
  readonly paragraph: number;
}

const POINTED_TYPES: Partial<Record<PointerKind, EntityType>> = {
  park: 'Park',
  group: 'Enterprise',
  firm: 'Enterprise',
  programme: 'Programme',
  body: 'Institution',
};

// 县里 | 区内 | 镇上.
const RE_WITHIN = /[里内上]$/u;
const RE_OTHER = /[是为与给向同对]$/u;
// 给|它|做礼盒, 纸筒全靠|它|。: no goods are meant.
const RE_DEALT_WITH = /[给为向替靠]$/u;
// 其|全资子公司, 它|投资建设的.
const RE_OF_FIRM =
  /^[^，。；]{0,8}(?:子公司|全资|控股|投资|董事长|总经理|旗下|签|营业|营收|主营|销售)/u;

// 公司 | 企业 | 集团; not 该公司, 这家企业.
const RE_THE_FIRM = /^(?:公司|企业|集团)$/u;

/** Remembers what a story has named, and says what its pointing words mean. */
export class Antecedents {
  readonly #text: string;
  readonly #items: Items;
  #recent = new Map<EntityType, RecentMentions>();
  #employers = new Map<string, Mention>();

  constructor(text: string, items: Items) {
    this.#text = text;
    this.#items = items;
  }

  /** A new story remembers nothing of the last. */
  forget(): void {
    this.#recent = new Map();
    this.#employers = new Map();
  }

  /** Notes what a slot names, and the firms that its name names. */
  note({ role, type, referents, inner }: Slot, at: Standing, joined: boolean): void {
    const [mention] = referents;
    // 双方 names neither; 北片区 is part of what 园区 means.
    const isPart = type === 'Park' && (mention?.name ?? '').endsWith('片区');
    if (mention && referents.length === 1 && !isPart)
      this.#of(type).note(mention, role, at, joined);
    if (type === 'Enterprise') return;
    for (const held of inner) {
      if (held.type === 'Enterprise') this.#of('Enterprise').note(held.mention, 'subject', at);
    }
  }

  /** Notes whom a person works for: the body just named before (砺石集团董事长陈砚秋), the first said counts. */
  noteEmployer(person: Mention, body: Mention): void {
    if (!this.#employers.has(person.name)) this.#employers.set(person.name, body);
  }

  /** Whom a person is known to work for. */
  employerOf(person: Mention): Mention | undefined {
    return this.#employers.get(person.name);
  }

  #of(type: EntityType): RecentMentions {
    const known = this.#recent.get(type) ?? new RecentMentions();
    this.#recent.set(type, known);
    return known;
  }

  /** What a deictic mention means. `headsTown`: a town's name follows it (该区白石镇). */
  ofMention(mention: Mention, headsTown: boolean, from: Standpoint): Mention | undefined {
    if (mention.type === 'District') return this.#district(mention, headsTown, from.home);
    const isFirm = mention.type === 'Enterprise' && mention.name === '公司';
    return this.#named(mention.type, mention.name, isFirm ? mention.end : undefined, from);
  }

  /** 我市 is the home of that level; 该县 the last county named; 县里 the county last named, else the home. */
  #district(mention: Mention, headsTown: boolean, home: Home): Mention | undefined {
    const level = levelOf(mention.level ?? mention.name);
    const atHome = level === undefined ? home.main : home.byLevel[level];
    if (mention.deixis === 'home' && !RE_WITHIN.test(mention.name)) {
      if (level === undefined) return undefined;
      // 全镇 in a story of several towns: the one last named.
      const isTown = (level === '镇' || level === '村') && home.main !== atHome;
      return (isTown ? this.#of('District').ofLevel(level) : undefined) ?? atHome;
    }
    return this.#of('District').ofLevel(level, headsTown ? isZoneName : undefined) ?? atHome;
  }

  /** `quoted`: where a bare 公司 ends, which in a quotation is the speaker's. */
  #named(
    type: EntityType,
    words: string,
    quoted: number | undefined,
    { scope, house, clause, paragraph }: Standpoint,
  ): Mention | undefined {
    const speaker = quoted === undefined ? undefined : this.#speaker(quoted);
    if (speaker?.type === type) return speaker;
    if (house && RE_THE_FIRM.test(words) && this.#means(house, paragraph)) return house.firm;
    // 园区 may mean the zone in force where no park is named.
    const zone = type === 'Park' ? scope.zone : undefined;
    return this.#of(type).antecedent(words, clause) ?? zone;
  }

  /** Whether a bare 公司 is the firm of the story: on its own page it is, else where the paragraph speaks of no other. */
  #means({ isOwn, names }: House, paragraph: number): boolean {
    if (isOwn) return true;
    const spoken = this.#of('Enterprise').subjectIn(paragraph);
    return spoken === undefined || names.has(spoken.name);
  }

  #speaker(position: number): Mention | undefined {
    return speakerOf(this.#text, position, this.#items.nearby, this.#employers);
  }

  /** What a pointing word means; several where it means several (双方). */
  ofPointer({ kind, start, end }: Pointer, from: Standpoint): readonly Mention[] {
    const { pair } = from.scope;
    const type = POINTED_TYPES[kind];
    if (type !== undefined) {
      const words = this.#text.slice(start, end);
      return listOf(this.#named(type, words, kind === 'firm' ? end : undefined, from));
    }
    switch (kind) {
      case 'we':
        return listOf(this.#speaker(end) ?? (from.house?.isOwn ? from.house.firm : undefined));
      case 'both':
        return pair;
      case 'former':
        return this.#pairBefore(pair).slice(0, 1);
      case 'latter':
        return this.#pairBefore(pair).slice(1, 2);
      case 'here':
        return listOf(hereIn(from.scope));
      default:
        return this.#subject(start, end, from.scope);
    }
  }

  /** The last two named together, or the last two firms or projects of one sentence where they were named later. */
  #pairBefore(pair: readonly Mention[]): readonly Mention[] {
    const types = ['Enterprise', 'Project'] as const;
    const pairs = [pair, ...types.map((type) => this.#of(type).lastPair(pair))];
    return pairs.reduce((last, one) =>
      (one[1]?.start ?? -1) > (last[1]?.start ?? -1) ? one : last,
    );
  }

  /** 其 and 它: the subject in force; a firm where what follows speaks of one. */
  #subject(start: number, end: number, scope: Scope): readonly Mention[] {
    const { enterprise } = scope;
    // 乙公司|为|其|供货: not 乙公司 itself.
    const before = this.#text.slice(start - 1, start);
    const isOther = RE_OTHER.test(before);
    const [said] = scope.subject;
    const other = said?.type === 'Enterprise' ? this.#of('Enterprise').besides(said) : undefined;
    if (isOther && other) return [other];
    const subject = (isOther ? scope.formerSubject : undefined) ?? scope.subject;
    const speaksOfFirm = RE_OF_FIRM.test(this.#text.slice(end, end + 14));
    const isDealtWith = RE_DEALT_WITH.test(before);
    const own = subject.filter(({ type }) =>
      speaksOfFirm
        ? type === 'Enterprise'
        : type !== 'District' && type !== 'Person' && !(isDealtWith && type === 'Product'),
    );
    if (isDealtWith && own.length === 0) {
      return listOf(
        said?.type === 'Enterprise' ? this.#of('Enterprise').lastBut(said) : scope.firm,
      );
    }
    // 甲项目由其子公司…: whose it is, nothing says, unless a firm was named since.
    const isUnsaid =
      speaksOfFirm && said?.type === 'Project' && said.start > (enterprise?.start ?? -1);
    if (own.length === 0 && isUnsaid) return [];
    return own.length > 0 ? own.slice(0, 1) : listOf(enterprise);
  }
}

function listOf(mention: Mention | undefined): readonly Mention[] {
  return mention ? [mention] : [];
}

/** 这里: the place last spoken of as a subject, else the one that governs. */
function hereIn({ subject: [said], place }: Scope): Mention | undefined {
  const isSpokenOf = said !== undefined && isPlace(said.type);
  return isSpokenOf && said.start > (place?.start ?? -1) ? said : place;
}
