import type { Mention } from './mention.js';
import type { RecognitionContext } from './recognition.js';

/**
 * Full name of the district that 市 or 县 means in 市水利局, 县供销社: the article's home where it is of that level,
 * else the one of that level that the article names most (of equals the first). Undefined where it names none.
 */
export function districtInForce(context: RecognitionContext, level: string): string | undefined {
  const { home } = context.page.article;
  if (home?.endsWith(level)) return home;
  let cache = CACHES.get(context);
  if (!cache) CACHES.set(context, (cache = new Map()));
  if (!cache.has(level)) cache.set(level, mostNamed(context.found.all('District'), level));
  return cache.get(level);
}

/** One answer a level for each article, since every bureau asks. */
const CACHES = new WeakMap<RecognitionContext, Map<string, string | undefined>>();

function mostNamed(districts: readonly Mention[], level: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { name, deixis, confidence } of districts) {
    if (deixis || confidence < 0.5 || !isOfLevel(name, level)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [name, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = name;
  return best;
}

function isOfLevel(name: string, level: string): boolean {
  if (level === '省') return /(?:省|自治区)$/u.test(name);
  return name.endsWith(level);
}

// 市人民医院 | 县供销社; must not match 市场, 区域.
const RE_LEVEL = /^(?<level>[省市县区旗州镇乡])(?=[\p{Script=Han}]{3,})(?!场|域|间|级|直)/u;

/** The name with its district: 市水利局 → 清河市水利局; as printed where none is in force. */
export function withDistrict(printed: string, context: RecognitionContext): string {
  const level = RE_LEVEL.exec(printed)?.groups?.['level'];
  const district = level && districtInForce(context, level);
  return district ? `${district}${printed.slice(1)}` : printed;
}
