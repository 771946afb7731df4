import { normalizeName, PREDICATES, ENTITY_TYPE_NAMES, RELATIONS, allowsTriple } from '@liantu/ontology';
import { loadLearning, loadHeldPages, loadHeld, LEXICONS } from './train/annotated-pages.js';
import { followDiscourse } from '../packages/extractor/src/relations/discourse.js';
import { findClaims } from '../packages/extractor/src/relations/read-claims.js';
import { readLearned } from '../packages/extractor/src/learned/learned.js';
import { reviewMentions } from '../packages/extractor/src/learned/review-mentions.js';
import { weighClaims } from '../packages/extractor/src/learned/weigh.js';
import { KnownClaims } from '../packages/extractor/src/learned/known-claims.js';
import { findPairs, forEachPair, claimOf } from '../packages/extractor/src/learned/find-pairs.js';
import { decodeHashedWeights } from '../packages/extractor/src/learned/hashed-weights.js';
import { hashOnce, hashText, mix } from '../packages/extractor/src/learned/hash.js';
import { trainHashed } from './train/train-hashed.js';
import { judgePairs } from './train/judge-pairs.js';
import { isDenied } from '../packages/extractor/src/relations/modality.js';
import { clauseWords } from '../packages/extractor/src/relations/reading.js';

const CLASSES: Record<string,string> = {
 build:'建设|投建|承建|兴建|打造|实施|新建|扩建|改造|动工|开工|修建|施工|承担',
 invest:'投资|出资|斥资|投入|砸下|引进|引入|招引',
 make:'生产|制造|加工|产出|主产|产品|研制|研发|主营|专做|制品|年产|造',
 supply:'供应|供货|提供|配套|供给|直供|卖给|销往|送往|客户|订单|发往|用上|装上|交付',
 buy:'采购|购自|购进|来自|来料|收购|进货|拿货|拉来',
 locate:'位于|坐落|落户|地处|来到|走进|入驻|落地|设在|建在|落子|进驻|选址|座落|园内|境内|辖区',
 own:'旗下|子公司|全资|控股|收购|下属|所属|分公司|母公司|隶属|股权|持股|并购',
 coop:'合作|携手|联合|共建|签约|协议|共同|联手|战略|合资|牵手|签署|签订|组建',
 award:'获|荣获|入选|被评|认定|授予|称号|评为|上榜|跻身|名单',
 develop:'发展|培育|壮大|主导|支柱|集群|聚焦|布局|做大|优势|特色|形成',
 office:'董事长|总经理|书记|主任|局长|县长|市长|负责人|经理|总裁|院长|厂长|创始人|秘书长|会长|区长|镇长|教授|总工|部长|校长|所长|主席|代表',
 chain:'上游|下游|原料|中游|延伸|链|环节|深加工|端|制成|变成',
 prog:'行动|计划|工程|专项|规划|试点|方案|政策|项目库|列入|纳入|实施',
};
const CL=Object.entries(CLASSES).map(([,v],i)=>[i,new RegExp(v,'u')] as const);
const ONE_S=new Set(['UNDERTAKEN_BY','SUBSIDIARY_OF','IN_INDUSTRY']);
const ONE_O=new Set(['HOSTS','CONTAINS']);
const MODE=process.argv[2]??'base';
const TH=+(process.argv[3]??0.45);
const all=[...await loadLearning()];
const isT=(p:any)=>p.folder==='gold/pages'&&/^[d-h]/.test(p.id);
const learned=readLearned();
const extra=process.env.HELD?[...await loadHeldPages()]:[];
const reviewed=[...all,...extra].map(p=>reviewMentions(p.context,p.mentions,learned));
const pages=[...all,...extra].map((p,i)=>{
  const d=followDiscourse(p.page,reviewed[i]!,LEXICONS);
  const reading=findClaims(d);
  const weighed=weighClaims(reading.kept,d,learned.claims);
  const key=(t:string,n:string)=>t+' '+normalizeName(n,t as never);
  const ids=new Map<string,string>();
  for(const e of p.gold.entities)for(const n of [e.name,...(e.aliases??[])])ids.set(key(e.type,n),e.id);
  const memo=new Map<any,string>();
  const idOf=(m:any)=>{let r=memo.get(m);if(r)return r;const forms=d.referents.of(m)?.forms??[m.name];r='?'+m.type+forms[0];for(const f of forms){const i=ids.get(key(m.type,f));if(i){r=i;break}}memo.set(m,r);return r};
  const tk=(s:string,pr:string,o:string)=>pr==='COOPERATES_WITH'&&s>o?`${o} ${pr} ${s}`:`${s} ${pr} ${o}`;
  const gold=new Set(p.gold.triples.map(t=>tk(t.subject,t.predicate,t.object)));
  return {p,d,reading,weighed,idOf,tk,gold,held:i>=all.length};
});
type Case={document:string,features:Int32Array,holds:boolean,key:string,c:any};
// scope candidates
const ROLES=['place','subject','works','enterprise','firm','project','park','zone','institution','product','industry','programme','listIndustry','listPlace','listProgramme','district'] as const;
function scopedCases(pg:typeof pages[0]):Case[]{
  const {d,reading,idOf,tk,gold,p}=pg; const out:Case[]=[];
  const known=new KnownClaims(pg.weighed,d); const found=new KnownClaims(reading.found,d);
  const seen=new Set<string>();
  // title/first entities per story
  const firstOf=new Map<number,any[]>();
  let prev:any=undefined;
  for(const s of d.sentences){
    if(!firstOf.has(s.story)){firstOf.set(s.story,[]);prev=undefined}
    const tops=firstOf.get(s.story)!;
    const slots=[...s.reading.slots];
    const here=new Set(slots.flatMap(([,x])=>x.referents.map(idOf)));
    for(const [at,slot] of slots){
      const sc=s.scopeAt(slot.start) as any;
      const cands=new Map<any,number>();
      ROLES.forEach((r,ri)=>{const v=sc[r];const m=Array.isArray(v)?v[0]:v;if(m)cands.set(m,(cands.get(m)??0)|(1<<ri))});
      if(prev)for(const m of prev)cands.set(m,(cands.get(m)??0)|(1<<17));
      for(const m of tops)cands.set(m,(cands.get(m)??0)|(1<<18));
      for(const x of slot.referents){
        for(const [m,mask] of cands){
          if(here.has(idOf(m))||idOf(m)===idOf(x))continue;
          for(const fwd of [true,false]){ // fwd: scope entity is subject
            const [S,O]=fwd?[m,x]:[x,m];
            for(const pr of PREDICATES){
              if(pr==='HOLDS_POSITION'||!allowsTriple(pr,S.type,O.type)||(RELATIONS[pr].symmetric&&!fwd))continue;
              const st={predicate:pr,subject:S,object:O};
              const a=known.around(st); if(a.same>0||found.holds(st))continue;
              if(a.ofSubject>0&&ONE_S.has(pr))continue; if(a.ofObject>0&&ONE_O.has(pr))continue;
              const k=tk(idOf(S),pr,idOf(O)); if(seen.has(k))continue; seen.add(k);
              const rel=mix(fwd?0x71:0x72,PREDICATES.indexOf(pr)); const typed=mix(rel,mix(hashOnce(S.type),hashOnce(O.type)));
              const f:number[]=[rel,typed]; const n=(pat:number,v:number)=>f.push(mix(typed,mix(pat,v)));
              const signs=s.reading.signs;
              for(let r=0;r<19;r++)if(mask&(1<<r))n(1000,r);
              n(1001,mask); n(1002,hashOnce(slot.role)); n(1003,hashOnce(s.kind)); n(1004,Math.min(sc.placeAge??9,6));
              for(let q=1;q<=4;q++){n(1010+q,hashText(signs,Math.max(0,at-q),at));n(1020+q,hashText(signs,at+1,Math.min(signs.length,at+1+q)))}
              n(1030,at===0?1:0);
              // clause start to at
              let c0=at;while(c0>0&&!'，；。：'.includes(signs[c0-1]!))c0--; let c1=at;while(c1<signs.length&&!'，；。'.includes(signs[c1]!))c1++;
              const before=signs.slice(c0,at),after=signs.slice(at+1,c1);
              for(const [ci,re] of CL){if(re.test(before))n(1040,ci);if(re.test(after))n(1041,ci);}
              n(1042,c0===0?1:0);
              n(1050,Math.min(a.ofSubject,3));n(1051,Math.min(a.ofObject,3));n(1052,Math.min(a.between,2));
              n(1060,hashText(S.name,Math.max(0,S.name.length-2)));n(1061,hashText(O.name,Math.max(0,O.name.length-2)));
              n(1062,hashText(S.name,Math.max(0,S.name.length-1)));n(1063,hashText(O.name,Math.max(0,O.name.length-1)));
              const same=slots.filter(([z,y])=>z<at&&y.type===m.type).length; n(1070,Math.min(same,2));
              const ref=d.referents.of(m)?.mentions.length??1; n(1071,Math.min(ref,5)); n(1072,Math.min(d.referents.of(x)?.mentions.length??1,3));
              const nm=mix(1073,Math.min(slots.length,6)); n(1073,nm);
              out.push({document:p.id,features:Int32Array.from(f),holds:gold.has(k),key:k,c:{pr,S,O,slot,s,at,k}});
            }
          }
        }
      }
    }
    if(tops.length<3)for(const [,sl] of slots)for(const m of sl.referents)if(tops.length<3&&!tops.some(t=>idOf(t)===idOf(m)))tops.push(m);
    prev=slots.filter(([,x])=>x.role==='subject').flatMap(([,x])=>x.referents).slice(0,2);
    if(prev.length===0)prev=slots.slice(0,1).flatMap(([,x])=>x.referents);
  }
  return out;
}
const F=5;
function score(list:{pg:typeof pages[0],pred:Set<string>}[]){let tp=0,f=0,g=0;for(const{pg,pred}of list){g+=pg.gold.size;f+=pred.size;for(const k of pred)if(pg.gold.has(k))tp++}const P=tp/f,R=tp/g;return `P ${(100*P).toFixed(1)} R ${(100*R).toFixed(1)} F1 ${(200*P*R/(P+R)).toFixed(1)} (tp ${tp} found ${f} gold ${g})`}
const test=pages.filter(x=>isT(x.p));
const base=(pg:typeof pages[0])=>new Set(pg.weighed.map(c=>pg.tk(pg.idOf(c.subject),c.predicate,pg.idOf(c.object))));
console.log('rules', score(test.map(pg=>({pg,pred:base(pg)}))));
// existing pairs, trained by fold
const pairCases=judgePairs(all,reviewed.slice(0,all.length));
const foldOf=(i:number)=>i%F;
const PS={epochs:3,rate:0.05,pull:2e-6,documents:4};
const cases=MODE.includes('scope')?pages.map(scopedCases):[];
if(cases.length){const t=test.map(pg=>cases[pages.indexOf(pg)]!).flat();console.log('scope cases',t.length,'hold',t.filter(c=>c.holds).length)}
const heldPages=pages.filter(x=>x.held);
function addPairs(pg:typeof pages[0],w:any,th:number,pred:Set<string>){
  for(const c of findPairs({found:pg.reading.found,kept:pg.weighed},pg.d,w))if(c.confidence>=th)pred.add(pg.tk(pg.idOf(c.subject),c.predicate,pg.idOf(c.object)));
}
for(const [th] of [[TH]]as const){
 const list:{pg:typeof pages[0],pred:Set<string>}[]=[]; const add2:any={};
 const ths=[.3,.4,.5,.6]; const outs:Record<string,{pg:typeof pages[0],pred:Set<string>}[]>={}; for(const t of ths)outs[t]=[];
 for(let k=0;k<F;k++){
  const tr=all.map((_,i)=>i).filter(i=>foldOf(i)!==k);
  const w=decodeHashedWeights(trainHashed(tr.flatMap(i=>pairCases[i]!),PS));
  const sw=cases.length?decodeHashedWeights(trainHashed(tr.flatMap(i=>cases[i]!),{epochs:4,rate:0.05,pull:+(process.env.PULL??5e-6),documents:+(process.env.DOCS??4)})):undefined;
  for(let i=0;i<all.length;i++)if(foldOf(i)===k&&isT(all[i]!)){const pg=pages[i]!;const pred=base(pg);addPairs(pg,w,th,pred);list.push({pg,pred:new Set(pred)});
   if(sw){for(const t of ths){const q=new Set(pred);const best=cases[i]!.map(c=>({c,p:sw.probabilityOf(c.features)})).filter(x=>x.p>=t).sort((a,b)=>b.p-a.p);const taken=new Set<string>();for(const {c} of best){const {pr,S,O}=c.c;const ks=[ONE_S.has(pr)?'s'+pr+pg.idOf(S):'',ONE_O.has(pr)?'o'+pr+pg.idOf(O):''].filter(Boolean);if(ks.some(x=>taken.has(x)))continue;ks.forEach(x=>taken.add(x));q.add(c.key)}outs[t]!.push({pg,pred:q})}}
  }
 }
 console.log('+pairs',score(list));
 if(cases.length)for(const t of ths)console.log('+scope',t,score(outs[t]!));
}
