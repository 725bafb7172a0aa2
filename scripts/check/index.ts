import { type Catalog, KINDS } from "@/lib/catalog/kinds";
import { CatalogError, parseCatalog } from "@/lib/catalog/load";
import { seeds } from "@/lib/catalog/seeds";
import { contentProblems } from "@/lib/content/problems";
import { balanceLines, checkedBalances } from "./balances";

const prose = await contentProblems();
const { catalog, problems: seedProblems } = parsed();
const { balances, problems: balanceProblems } =
  catalog === undefined ? { balances: [], problems: [] } : checkedBalances(catalog);
const problems = [...seedProblems, ...balanceProblems, ...prose.problems];

if (problems.length > 0) {
  console.error(`${problems.length} problem(s):`);
  for (const problem of problems) console.error(`  ${problem}`);
  process.exitCode = 1;
} else {
  console.log("Seeds, references and prose are sound.");
  for (const kind of KINDS) console.log(`  ${String(seeds[kind].length).padStart(6)} ${kind}`);
  console.log(`  ${String(prose.fileCount).padStart(6)} files of prose`);
  console.log("The lists the catalog was made from, and what became of their rows:");
  for (const line of balances.flatMap(balanceLines)) console.log(line);
}

function parsed(): { catalog?: Catalog; problems: readonly string[] } {
  try {
    return { catalog: parseCatalog(seeds), problems: [] };
  } catch (error) {
    if (error instanceof CatalogError) return { problems: error.problems };
    throw error;
  }
}
