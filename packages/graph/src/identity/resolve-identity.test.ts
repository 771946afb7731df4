import { describe, expect, it } from 'vitest';
import { buildKnowledgeGraph } from '../memory/build-knowledge-graph.js';
import { sketchDocument } from '../testing/sketch-document.js';

function keysOf(...sketches: readonly string[]): string[] {
  const documents = sketches.map((sketch, i) => sketchDocument(`a${i + 1}`, sketch));
  return buildKnowledgeGraph(documents, { layoutIterations: 0 }).nodes();
}

function keysOfType(type: string, ...sketches: readonly string[]): string[] {
  return keysOf(...sketches).filter((key) => key.startsWith(`${type}/`));
}

/** Sketches of articles, each with one thing in or around one place. */
const SKETCH = {
  town: (county: string): string => `
    c District ${county}
    t District 城关镇
    c CONTAINS t`,
  zone: (city: string): string => `
    c District ${city} ×3
    z District 高新区`,
  firm: (name: string, city = '砚溪市'): string => `
    c District ${city}
    e Enterprise ${name}`,
  hostedFirm: (name: string, city: string): string => `
    c District ${city}
    e Enterprise ${name}
    c HOSTS e`,
  hosted: (place: string, type: 'Park' | 'Project', name: string): string => `
    c District ${place}
    p ${type} ${name}
    c ${type === 'Park' ? 'CONTAINS' : 'HOSTS'} p`,
  countyPark: (county: string): string => `
    c District 砚溪市
    d District ${county}
    c CONTAINS d
    p Park 食品产业园
    d CONTAINS p`,
  officer: (place: string): string => `
    c District ${place}
    z Person 林远山
    z HOLDS_POSITION c title=县长`,
  programme: (county: string): string => `
    c District 砚溪市
    d District ${county} ×5
    c CONTAINS d
    g Programme 四季攻坚行动
    d UNDER_PROGRAMME g`,
  school: (city: string): string => `
    c District ${city} ×3
    s Institution 第一中学`,
};

describe('resolveIdentity: districts', () => {
  it('joins a code under its different names', () => {
    expect(keysOf('d District 砚溪县 code=410999', 'd District 砚溪 code=410999')).toEqual([
      'District/410999',
    ]);
  });

  it('keeps namesakes with different codes apart', () => {
    expect(keysOf('d District 鼓楼区 code=320106', 'd District 鼓楼区 code=350102')).toEqual([
      'District/320106',
      'District/350102',
    ]);
  });

  it('joins a city named without code to the one that has it', () => {
    expect(keysOf('d District 砚溪市 code=410999', 'd District 砚溪市')).toEqual([
      'District/410999',
    ]);
  });

  it('joins towns of one name only below one county', () => {
    expect(keysOfType('District', SKETCH.town('砚溪县'), SKETCH.town('砚溪县'))).toContain(
      'District/城关镇',
    );
    expect(keysOfType('District', SKETCH.town('砚溪县'), SKETCH.town('石浦县'))).toEqual([
      'District/城关镇@石浦县',
      'District/城关镇@砚溪县',
      'District/石浦县',
      'District/砚溪县',
    ]);
  });

  it('takes a bare zone for that of the place that the article is about', () => {
    expect(keysOfType('District', SKETCH.zone('砚溪市'), SKETCH.zone('砚溪市'))).toContain(
      'District/高新区',
    );
    expect(keysOfType('District', SKETCH.zone('砚溪市'), SKETCH.zone('石浦市'))).not.toContain(
      'District/高新区',
    );
  });
});

describe('resolveIdentity: enterprises', () => {
  it('joins a full legal name wherever it stands', () => {
    expect(
      keysOfType(
        'Enterprise',
        SKETCH.hostedFirm('河南明渠新材料有限公司', '砚溪市'),
        SKETCH.hostedFirm('河南明渠新材料有限公司', '石浦市'),
      ),
    ).toHaveLength(1);
  });

  it('joins a short name to the full name that states it, in one place', () => {
    const full = SKETCH.firm('河南明渠新材料有限公司 | 明渠新材');
    const short = SKETCH.firm('明渠新材');
    expect(keysOfType('Enterprise', full, short)).toEqual(['Enterprise/河南明渠新材料有限公司']);
    const elsewhere = SKETCH.firm('明渠新材', '石浦市');
    expect(keysOfType('Enterprise', full, elsewhere)).toHaveLength(2);
  });

  it('joins nothing through a short name that two bear', () => {
    const keys = keysOfType(
      'Enterprise',
      SKETCH.firm('河南明渠新材料有限公司 | 明渠集团'),
      SKETCH.firm('河南明渠物流有限公司 | 明渠集团'),
      SKETCH.firm('明渠集团'),
    );
    expect(keys).toHaveLength(3);
  });

  it('keeps apart what one article names side by side', () => {
    const full = SKETCH.firm('河南明渠新材料有限公司 | 明渠新材');
    const both = 'c District 砚溪市\ne Enterprise 明渠新材\nf Enterprise 河南明渠新材料有限公司';
    expect(keysOfType('Enterprise', full, both)).toHaveLength(2);
  });

  it('keeps short names hosted in different places apart', () => {
    expect(
      keysOfType(
        'Enterprise',
        SKETCH.hostedFirm('宏远化工', '砚溪市'),
        SKETCH.hostedFirm('宏远化工', '石浦市'),
      ),
    ).toEqual(['Enterprise/宏远化工@石浦市', 'Enterprise/宏远化工@砚溪市']);
  });
});

describe('resolveIdentity: parks and projects', () => {
  it('joins one name in one place', () => {
    const park = SKETCH.hosted('砚溪县', 'Park', '食品产业园');
    expect(keysOfType('Park', park, park)).toEqual(['Park/食品产业园']);
  });

  it('keeps one name in two places apart', () => {
    expect(
      keysOfType(
        'Park',
        SKETCH.hosted('砚溪县', 'Park', '食品产业园'),
        SKETCH.hosted('石浦县', 'Park', '食品产业园'),
      ),
    ).toEqual(['Park/食品产业园@石浦县', 'Park/食品产业园@砚溪县']);
  });

  it('takes a place for one with the place it lies in', () => {
    const wide = SKETCH.hosted('砚溪市', 'Project', '冷链物流项目');
    const near = `
      c District 砚溪市
      d District 墨池县
      c CONTAINS d
      p Project 冷链物流项目
      d HOSTS p`;
    expect(keysOfType('Project', wide, near)).toHaveLength(1);
  });

  it('keeps phases and numbers apart', () => {
    const names = [
      '明渠新材料一期项目',
      '明渠新材料二期项目',
      '年产10万吨纸项目',
      '年产20万吨纸项目',
    ];
    const sketches = names.map((name) => SKETCH.hosted('砚溪县', 'Project', name));
    expect(keysOfType('Project', ...sketches)).toHaveLength(4);
  });

  it('leaves alone what may be either of two', () => {
    const wide = SKETCH.hosted('砚溪市', 'Park', '食品产业园');
    expect(
      keysOfType('Park', SKETCH.countyPark('墨池县'), SKETCH.countyPark('笔架县'), wide),
    ).toHaveLength(3);
    expect(keysOfType('Park', SKETCH.countyPark('墨池县'), wide)).toHaveLength(1);
  });
});

describe('resolveIdentity: people and other names', () => {
  it('joins people of one name who serve one body', () => {
    expect(keysOfType('Person', SKETCH.officer('砚溪县'), SKETCH.officer('砚溪县'))).toEqual([
      'Person/林远山',
    ]);
    expect(keysOfType('Person', SKETCH.officer('砚溪县'), SKETCH.officer('石浦县'))).toHaveLength(
      2,
    );
    expect(keysOfType('Person', 'z Person 林远山', 'z Person 林远山')).toHaveLength(2);
  });

  it('joins an industry with and without its generic tail', () => {
    expect(keysOf('i Industry 储能产业链', 'i Industry 储能')).toEqual(['Industry/储能']);
  });

  it('joins a city programme that two counties carry out', () => {
    expect(
      keysOfType('Programme', SKETCH.programme('墨池县'), SKETCH.programme('笔架县')),
    ).toHaveLength(1);
  });

  it('keeps bare institutions of different places apart', () => {
    expect(
      keysOfType('Institution', SKETCH.school('砚溪市'), SKETCH.school('石浦市')),
    ).toHaveLength(2);
    expect(
      keysOfType('Institution', SKETCH.school('砚溪市'), SKETCH.school('砚溪市')),
    ).toHaveLength(1);
  });
});
