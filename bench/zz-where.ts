import { loadLearning, LEXICONS } from './train/annotated-pages.js';
import { followDiscourse } from '../packages/extractor/src/relations/discourse.js';
import { findClaims } from '../packages/extractor/src/relations/read-claims.js';
import { readLearned } from '../packages/extractor/src/learned/learned.js';
import { reviewMentions } from '../packages/extractor/src/learned/review-mentions.js';
import { normalizeName } from '@liantu/ontology';
const pages=(await loadLearning()).filter(p=>/^[d-h]\d\d$/.test(p.id));
const learned=readLearned();
const tally=new Map<string,Map<string,number>>();
const bump=(a:string,b:string)=>{const m=tally.get(a)??new Map();tally.set(a,m);m.set(b,(m.get(b)??0)+1)};
for(const p of pages){
  const mentions=reviewMentions(p.context,p.mentions,learned);
  const d=followDiscourse(p.page,mentions,LEXICONS);
  const {kept}=findClaims(d);
  const key=(t:string,n:string)=>t+' '+normalizeName(n,t as never);
  const ids=new Map<string,string>();
  for(const e of p.gold.entities)for(const n of [e.name,...(e.aliases??[])])ids.set(key(e.type,n),e.id);
  const idOf=(m:any)=>{for(const f of d.referents.of(m)?.forms??[m.name]){const i=ids.get(key(m.type,f));if(i)return i}return undefined};
  const said=new Set(kept.map(c=>`${idOf(c.subject)} ${c.predicate} ${idOf(c.object)}`));
  const found=new Set(mentions.map(idOf));
  const sents=d.sentences.map(s=>{const r:[number,string][]=[];for(const [at,slot] of s.reading.slots){for(const m of slot.referents){const i=idOf(m);if(i)r.push([at,i])}for(const {mention} of slot.inner){const i=idOf(mention);if(i)r.push([at,i])}}return r});
  for(const t of p.gold.triples){
    const has=[t.subject,t.object].every(i=>found.has(i));
    if(said.has(`${t.subject} ${t.predicate} ${t.object}`)||(t.predicate==='COOPERATES_WITH'&&said.has(`${t.object} ${t.predicate} ${t.subject}`))){bump(t.predicate,'said');continue}
    if(!has){bump(t.predicate,'end missing');continue}
    let best='far';
    sents.forEach((r,si)=>{
      const a=r.filter(([,i])=>i===t.subject).map(([x])=>x),b=r.filter(([,i])=>i===t.object).map(([x])=>x);
      for(const x of a)for(const y of b){const dd=Math.abs(x-y);const k=dd===0?'0inside':dd<=24?'1≤24':'2>24';if(best==='far'||best>k)best=k}
    });
    if(best==='far'){ for(let i=1;i<sents.length;i++){const A=new Set(sents[i-1]!.map(x=>x[1])),B=new Set(sents[i]!.map(x=>x[1]));if((A.has(t.subject)&&B.has(t.object))||(A.has(t.object)&&B.has(t.subject))){best='3next';break}}}
    bump(t.predicate,best);
  }
}
const cols=['said','end missing','0inside','1≤24','2>24','3next','far'];
console.log(''.padEnd(18)+cols.map(c=>c.padStart(12)).join(''));
const tot=cols.map(()=>0);
for(const [k,m] of [...tally].sort())console.log(k.padEnd(18)+cols.map((c,i)=>{tot[i]+=m.get(c)??0;return String(m.get(c)??0).padStart(12)}).join(''));
console.log('total'.padEnd(18)+tot.map(c=>String(c).padStart(12)).join(''));
