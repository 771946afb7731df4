import type { Mention } from '../mentions/mention.js';
import { levelOf } from './levels.js';
import type { Role } from './reading.js';

/** A mention remembered with what it did in its clause. */
interface Trace {
  readonly mention: Mention;
  readonly role: Role;
  readonly at: Standing;
  /** Whether it is a member of a list. */
  listed: boolean;
}

/** Where something is named: where its clause and its sentence start, and its paragraph. */
export interface Standing {
  readonly clause: number;
  readonly sentence: number;
  readonly paragraph: number;
}

const KEPT = 10;
// 该集团 → 集团; 这家公司 → 公司; 园内 → 园.
const RE_HEAD =
  /(集团|合作社|银行|研究院|研究所|实验室|中心|学院|大学|医院|基地|小镇|物流园|厂|园)[内里中]?$/u;

/** The mentions of one type lately named, from which a pointing word (该公司, 园内) picks its antecedent. */
export class RecentMentions {
  readonly #traces: Trace[] = [];

  /** `joined`: to the mention noted before it, in a list. */
  note(mention: Mention, role: Role, at: Standing, joined = false): void {
    const last = this.#traces.at(-1);
    if (joined && last) last.listed = true;
    this.#traces.push({ mention, role, at, listed: joined });
    if (this.#traces.length > KEPT) this.#traces.shift();
  }

  /**
   * What `words` point at from a clause: not a fellow of the same clause; rather one that bears the word (集团); 该公司
   * the one last named, a bare 公司 rather a subject; both of the same paragraph.
   */
  antecedent(words: string, clause: number): Mention | undefined {
    // 该公司 is none of the customers just listed.
    const earlier = this.#traces.filter(
      ({ at, role, listed }) => at.clause !== clause && !(listed && role !== 'subject'),
    );
    const candidates = earlier.length > 0 ? earlier : this.#traces;
    const head = RE_HEAD.exec(words)?.[1];
    const bearing =
      head === undefined ? [] : candidates.filter(({ mention }) => mention.name.includes(head));
    const pool = bearing.length > 0 ? bearing : candidates;
    const nearest = pool.at(-1);
    const scope = /^(?:该|这)/u.test(words) ? 'sentence' : 'paragraph';
    const subject = pool.findLast(
      ({ role, at }) => role === 'subject' && at[scope] === nearest?.at[scope],
    );
    const spoken = subject ?? (scope === 'paragraph' ? ownerIn(pool) : undefined);
    if (!spoken || !nearest) return nearest?.mention;
    const isAside =
      nearest.role === 'oblique' || (scope === 'paragraph' && nearest.role === 'object');
    return isAside ? spoken.mention : nearest.mention;
  }

  /** The last named that is not `mention`. */
  lastBut({ name }: Mention): Mention | undefined {
    return this.#traces.findLast(({ mention }) => mention.name !== name)?.mention;
  }

  /** What was last spoken of in a paragraph. */
  subjectIn(paragraph: number): Mention | undefined {
    return this.#traces.findLast(({ role, at }) => role === 'subject' && at.paragraph === paragraph)
      ?.mention;
  }

  /** The last named beside `mention` in the sentence last heard of. */
  besides(mention: Mention | undefined): Mention | undefined {
    const last = this.#traces.at(-1);
    return this.#traces.findLast(
      (trace) => trace.at.sentence === last?.at.sentence && trace.mention.name !== mention?.name,
    )?.mention;
  }

  /** The last two where one sentence names both; none else. `but`: two named together, which count if it names them. */
  lastPair(but: readonly Mention[]): readonly Mention[] {
    const last = this.#traces.at(-1);
    if (!last || (but[1]?.start ?? -1) >= last.at.sentence) return but;
    const other = this.#traces.findLast(({ mention }) => mention.name !== last.mention.name);
    return other?.at.sentence === last.at.sentence ? [other.mention, last.mention] : [];
  }

  /** The last that is of a district's level, those aside whose names `but` is true of. */
  ofLevel(level: string | undefined, but?: (name: string) => boolean): Mention | undefined {
    return this.#traces.findLast(
      ({ mention: { name } }) =>
        (level === undefined || levelOf(name) === level) && !(but?.(name) ?? false),
    )?.mention;
  }
}

/** The last whose thing is spoken of (甲公司的分选线) in the paragraph of the last trace. */
function ownerIn(traces: readonly Trace[]): Trace | undefined {
  const paragraph = traces.at(-1)?.at.paragraph;
  return traces.findLast(({ role, at }) => role === 'modifier' && at.paragraph === paragraph);
}
