/** What the checker reads from the address. Every field is optional; absent means its default. */
export type CheckerState = {
  /** Configuration slugs with counts, like "rtx-3090*2,rtx-4090". */
  machine?: string;
  model?: string;
  quant?: string;
  context?: number;
  kv?: string;
  runtime?: string;
  ram?: number;
  os?: string;
};

/** Every internal address. Pages and components take links from here, never from a string. */
export const routes = {
  home: () => "/",
  maps: () => "/maps/",
  map: (slug: string) => `/maps/${slug}/`,
  mapZone: (slug: string, zone: string) => `/maps/${slug}/#${zone}`,
  mapMonth: (slug: string, month: string) => `/maps/${slug}/${month}/`,
  checker: (state: CheckerState = {}) => `/will-it-run/${query(state)}`,
  /** The checker by its parameters as it writes them itself. */
  checkerAt: (parameters: Readonly<Record<string, string | undefined>>) =>
    `/will-it-run/${query(parameters)}`,
  /** One answer as a document; only pairs of `answerPairs()` have one. */
  answer: (model: string, configuration: string) => `/will-it-run/${model}/${configuration}/`,
  models: () => "/models/",
  model: (slug: string) => `/models/${slug}/`,
  /** How every machine of a class runs a model. */
  machinesForModel: (model: string, part: string) => `/models/${model}/hardware/${part}/`,
  hardware: () => "/hardware/",
  hardwareUnit: (slug: string) => `/hardware/${slug}/`,
  /** How a unit runs every model of a group. */
  modelsOnUnit: (unit: string, part: string) => `/hardware/${unit}/models/${part}/`,
  /** The anchor of one memory size on its unit's page. */
  configuration: (unit: string, configuration: string) => `/hardware/${unit}/#${configuration}`,
  quantizations: () => "/quantizations/",
  quantization: (slug: string) => `/quantizations/${slug}/`,
  tools: () => "/tools/",
  tool: (slug: string) => `/tools/${slug}/`,
  compatibility: () => "/compatibility/",
  compatibilityTopic: (topic: string, anchor?: string) =>
    `/compatibility/${topic}/${anchor ? `#${anchor}` : ""}`,
  hardwareCombos: () => "/hardware-combos/",
  hardwareCombo: (slug: string) => `/hardware-combos/${slug}/`,
  /** Records of a kind side by side: "/compare/?hardware=rtx-4090,rtx-3090". */
  compare: (kind?: string, slugs: readonly string[] = []) =>
    `/compare/${kind === undefined ? "" : `?${kind}=${slugs.map(encodeURIComponent).join(",")}`}`,
  /** A curated pair; `pair` is of `pairSlug`. */
  comparedPair: (kind: string, pair: string) => `/compare/${kind}/${pair}/`,
  /** All picks, or those of one purpose or budget. */
  bestGpu: (slug?: string) => `/best-gpu/${slug === undefined ? "" : `${slug}/`}`,
  chooseMyGpu: () => "/choose-my-gpu/",
  costVsCloud: () => "/cost-vs-cloud/",
  methodology: (anchor?: string) => `/methodology/${anchor ? `#${anchor}` : ""}`,
  benchmarks: (anchor?: string) => `/benchmarks/${anchor ? `#${anchor}` : ""}`,
  benchmarkClass: (slug: string) => `/benchmarks/${slug}/`,
  addRun: () => "/benchmarks/add/",
  benchmarkRun: (id: string) => `/benchmarks/${id}/`,
  about: () => "/about/",
  author: () => "/author/",
  howWeMakeMoney: () => "/how-we-make-money/",
  editorialPolicy: (anchor?: string) => `/editorial-policy/${anchor ? `#${anchor}` : ""}`,
  contact: () => "/contact/",
  /** Where a reader reports an error on the page at `address`. */
  correction: (address: string) => `/contact/?page=${encodeURIComponent(address)}#corrections`,
  privacy: () => "/privacy/",
  terms: () => "/terms/",
  sitemap: () => "/sitemap/",
  search: () => "/search/",
  /** The badge of the answer document at an address: "/badges/qwen3-8b--rtx-4090.svg". */
  badgeOf: (answer: string) => `/badges/${answer.split("/").slice(2, 4).join("--")}.svg`,
  sitemapFile: (file: string) => `/sitemaps/${file}`,
  searchIndex: () => "/search-index.json",
  openData: (anchor?: string) => `/api/${anchor ? `#${anchor}` : ""}`,
  apiIndex: () => "/api/v1/index.json",
  openApi: () => "/api/v1/openapi.json",
  apiKind: (kind: string) => `/api/v1/${kind}.json`,
  apiTable: (kind: string) => `/api/v1/${kind}.csv`,
  apiRecord: (kind: string, id: string) => `/api/v1/${kind}/${id}.json`,
  apiSchema: (kind: string) => `/api/v1/schema/${kind}.json`,
  /** Names the newest bundle and its files. */
  apiBundle: () => "/api/v1/bundle.json",
  apiFit: (model: string) => `/api/v1/fit/${model}.json`,
} as const;

function query(state: Readonly<Record<string, string | number | undefined>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
