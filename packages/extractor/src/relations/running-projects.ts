import type { Claim } from './claim.js';
import type { Discourse } from './discourse.js';
import { clauseWords } from './reading.js';
import type { Reading } from './reading.js';
import type { Referent } from './referents.js';
import { signOf } from './signs.js';

const PROJECT = signOf('Project');
// 去年投产 | 点火试产; not 投产后年产…, 计划投产.
const RE_RUNS =
  /(?:投产|试产|试生产|量产|达产|投用|启用|点火|并网|下线|运营|投运|竣工|通车|出货|产出)(?!后|之后|时|前|在望|仪式)/u;
const RE_INTENDED =
  /将(?!军)|计划|预计|拟|力争|明年|年底前|年内|可望|有望|确保|推动|争取|目标|届时|即将|后年|下半年投|春节前|月底前|待/u;
const FARTHEST = 60;

/** The projects that the page says are running: what they make they make already. */
export function runningProjects({ sentences, referents }: Discourse): ReadonlySet<Referent> {
  const running = new Set<Referent>();
  for (const { reading } of sentences) {
    for (const [index, slot] of reading.slots) {
      if (slot.type !== 'Project' || !runsFrom(reading, index)) continue;
      for (const mention of slot.referents) {
        const referent = referents.of(mention);
        if (referent) running.add(referent);
      }
    }
  }
  return running;
}

/** Whether the words between a project and the next one say that it runs. */
function runsFrom(reading: Reading, index: number): boolean {
  const next = reading.signs.indexOf(PROJECT, index + 1);
  const end = Math.min(next < 0 ? reading.signs.length : next, index + FARTHEST);
  const match = RE_RUNS.exec(reading.signs.slice(index + 1, end));
  if (!match) return false;
  const at = index + 1 + match.index;
  return !RE_INTENDED.test(clauseWords(reading, { start: at, end: at + 1 }));
}

/** A project that is not running yet is going to make what it makes. */
export function settleProduction(claims: readonly Claim[], discourse: Discourse): Claim[] {
  const running = runningProjects(discourse);
  return claims.map((claim) => {
    if (claim.predicate !== 'PRODUCES' || claim.subject.type !== 'Project') return claim;
    const referent = discourse.referents.of(claim.subject);
    const runs = referent !== undefined && running.has(referent);
    return { ...claim, modality: runs ? 'stated' : 'planned' };
  });
}
