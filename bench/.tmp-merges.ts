import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildKnowledgeGraph } from '@liantu/graph/memory';
const docs:any[]=[];
for (const f of process.argv.slice(2)) { const text=readFileSync(f,'utf8'); for (const d of f.endsWith('l')?text.trim().split('\n').map((l:string)=>JSON.parse(l)):[JSON.parse(text)]) { d.article={uri:[],sha256:d.article.id,chars:1,...d.article}; for (const e of d.entities){e.mentions??=[{start:0,end:1}];e.facts=[];e.aliases??=[];} for (const t of d.triples){t.qualifiers??={};t.evidence=[{parts:[{start:0,end:1}],quote:'',rule:'g',modality:t.modality,confidence:1}];t.confidence=1} d.diagnostics=[]; docs.push(d);} }
const byId=new Map(docs.map(d=>[d.article.id,d]));
const t=performance.now();
const g=buildKnowledgeGraph(docs,{layoutIterations:0});
console.log(docs.length,'docs',docs.reduce((n,d)=>n+d.entities.length,0),'entities',g.order,'nodes',Math.round(performance.now()-t),'ms');
for (const m of g.getAttribute('merges')) {
  const names=[...new Set(m.members.map((x:any)=>byId.get(x.article).entities.find((e:any)=>e.id===x.entity).name))];
  if (names.length>1) console.log(m.reason, m.node, names.join(' | '));
}
