import { normalizeName } from '@liantu/ontology';
import { loadLearning, loadHeldPages, loadHeld, LEXICONS } from './train/annotated-pages.js';
import { reviewMentions } from '../packages/extractor/src/learned/review-mentions.js';
import { groupReferents } from '../packages/extractor/src/relations/referents.js';
import { decodeTaggerWeights } from '../packages/extractor/src/learned/tagger-weights.js';
import { HIDDEN, samplesOf } from './train/tagger-samples.js';
import { trainTagger } from './train/train-tagger.js';
const all=await loadLearning(); const held=await loadHeldPages(); const arts=await loadHeld();
const isT=(p:any)=>p.folder==='gold/pages'&&/^[d-h]/.test(p.id);
const t0=performance.now();
const samples=all.map(p=>HIDDEN.map((_,v)=>samplesOf(p,v)));
const K=+(process.env.K??3);
const st:any={epochs:+(process.env.EP??12),rate:+(process.env.RATE??.12),pull:+(process.env.PULL??2e-5)};
const key=(t:string,n:string)=>t+' '+normalizeName(n,t as never);
function tally(p:any,mentions:any[],acc:any){
  const ids=new Map<string,string>();for(const e of p.gold.entities)for(const n of [e.name,...(e.aliases??[])])ids.set(key(e.type,n),e.id);
  const ref=groupReferents(p.page,mentions,LEXICONS);
  const hit=new Set<string>();
  for(const g of ref.groups){let id;for(const f of g.forms.keys?g.forms.keys():g.forms){id=ids.get(key(g.type,f as string));if(id)break}
    const a=acc[g.type]??=[0,0,0];a[1]++;acc.all[1]++;if(id&&!hit.has(id)){hit.add(id);a[0]++;acc.all[0]++}}
  for(const e of p.gold.entities){(acc[e.type]??=[0,0,0])[2]++;acc.all[2]++}
}
const fmt=([tp,f,g]:number[])=>`P ${(100*tp/f).toFixed(1)} R ${(100*tp/g).toFixed(1)} F ${(200*tp/(f+g)).toFixed(1)}`;
const ths=(process.env.TH??'0.5').split(',').map(Number);
const acc:any={rules:{all:[0,0,0]}};for(const t of ths)acc[t]={all:[0,0,0]};
for(let k=0;k<K;k++){
 const tr=all.map((_,i)=>i).filter(i=>!isT(all[i])||i%K!==k);
 const w=decodeTaggerWeights(trainTagger(HIDDEN.map((_,v)=>tr.flatMap(i=>samples[i]![v]!)),st));
 all.forEach((p,i)=>{if(!isT(p)||i%K!==k)return;tally(p,[...p.mentions],acc.rules);for(const t of ths)tally(p,reviewMentions(p.context,p.mentions,{tagger:w},t),acc[t])});
}
for(const [n,a] of Object.entries(acc) as any){console.log(String(n).padEnd(6),fmt(a.all),Object.entries(a).filter(([k])=>k!=='all').map(([k,v]:any)=>k.slice(0,4)+' '+(100*v[0]/v[1]).toFixed(0)+'/'+(100*v[0]/v[2]).toFixed(0)).join('  '))}
if(process.env.HELD){const w=decodeTaggerWeights(trainTagger(HIDDEN.map((_,v)=>samples.flatMap(s=>s[v]!)),st));for(const [n,set] of [['heldpages',held],['held',arts]] as const){const a:any={all:[0,0,0]};for(const p of set)tally(p,reviewMentions(p.context,p.mentions,{tagger:w},ths[0]!),a);console.log(n,fmt(a.all))}}
console.log(((performance.now()-t0)/1e3).toFixed(0)+'s');
