import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Recipe = { label: string; command: string };

/** Ways to load the data, each as it is typed; the addresses are this site's own. */
export const NOTEBOOK: readonly Recipe[] = [
  {
    label: "Python with pandas: every model as a table, from the CSV file",
    command: `import pandas as pd
models = pd.read_csv("${full(routes.apiTable("models"))}")
models[["name", "size.parameterCount", "attention.nativeContextTokens"]].head()`,
  },
  {
    label: "Python with pandas: what runs Qwen3 8B, fastest first",
    command: `import pandas as pd, requests
fit = requests.get("${full(routes.apiFit("qwen3-8b"))}").json()
rows = pd.DataFrame(fit["rows"], columns=fit["columns"])
rows[rows.verdict == "runs-well"].sort_values("decodeTokensPerSecondLikely", ascending=False)`,
  },
  {
    label: "DuckDB: cards by bandwidth, straight from the address",
    command: `SELECT name, "memory.bandwidthGBPerSecond" AS gb_per_second
FROM read_csv("${full(routes.apiTable("hardware"))}")
ORDER BY gb_per_second DESC LIMIT 10;`,
  },
  {
    label: "R",
    command: `hardware <- read.csv("${full(routes.apiTable("hardware"))}", check.names = FALSE)`,
  },
  {
    label: "A shell with curl and jq: one record",
    command: `curl -s ${full(routes.apiRecord("models", "qwen3-8b"))} | jq .record.attention`,
  },
];

export const SPREADSHEET: readonly Recipe[] = [
  {
    label: "Google Sheets: into an empty cell",
    command: `=IMPORTDATA("${full(routes.apiTable("configurations"))}")`,
  },
  {
    label: "Excel: Data, From Web, then this address, with “65001: Unicode (UTF-8)” as the origin",
    command: full(routes.apiTable("configurations")),
  },
  {
    label: "LibreOffice Calc: Sheet, Link to External Data, then this address, as Unicode (UTF-8)",
    command: full(routes.apiTable("configurations")),
  },
];

function full(address: string): string {
  return `${site.origin}${address}`;
}
