import type { FactSummary, SummaryGraph } from '../knowledge-graph.js';
import { latestFacts } from '../latest-facts.js';
import { follow, industriesOf } from './district-chain.js';

/** One line of the ledger of projects (项目台账). */
export interface LedgerRow {
  /** Key of the project. */
  readonly project: string;
  readonly name: string;
  /** Keys of the places that host it. */
  readonly places: readonly string[];
  /** Keys of the enterprises that undertake it. */
  readonly enterprises: readonly string[];
  /** Keys of its industries, or else of its enterprises’. */
  readonly industries: readonly string[];
  /** The latest total investment (总投资). */
  readonly investment?: FactSummary;
  /** The latest status (进展). */
  readonly status?: FactSummary;
  /** The date of its status, else when the latest article that names it was published; '' where unknown. */
  readonly date: string;
  /** Ids of the articles that name it. */
  readonly articles: readonly string[];
}

/** The ledger of all projects, in key order. */
export function listProjects(graph: SummaryGraph): LedgerRow[] {
  const published = new Map(
    graph.getAttribute('articles').map(({ id, publishedAt = '' }) => [id, publishedAt]),
  );
  return graph
    .filterNodes((_key, { type }) => type === 'Project')
    .map((project) => createRow(graph, project, published));
}

function createRow(
  graph: SummaryGraph,
  project: string,
  published: ReadonlyMap<string, string>,
): LedgerRow {
  const { name, facts, members } = graph.getNodeAttributes(project);
  const latest = latestFacts(facts);
  const [investment, status] = [latest.get('total_investment'), latest.get('status')];
  const enterprises = follow(graph, project, 'UNDERTAKEN_BY', 'Enterprise');
  const own = industriesOf(graph, [project]);
  const articles = [...new Set(members.map(({ article }) => article))];
  const latestArticle =
    articles
      .map((id) => published.get(id) ?? '')
      .sort()
      .at(-1) ?? '';
  return {
    project,
    name,
    places: hostsOf(graph, project),
    enterprises,
    industries: own.length > 0 ? own : industriesOf(graph, enterprises),
    ...(investment === undefined ? {} : { investment }),
    ...(status === undefined ? {} : { status }),
    date: status?.date ?? latestArticle,
    articles,
  };
}

function hostsOf(graph: SummaryGraph, project: string): string[] {
  return graph
    .filterInEdges(project, (_edge, { predicate }) => predicate === 'HOSTS')
    .map((edge) => graph.source(edge));
}
