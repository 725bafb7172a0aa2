import { KINDS } from "@/lib/catalog/kinds";
import { CatalogError, parseCatalog } from "@/lib/catalog/load";
import { seeds } from "@/lib/catalog/seeds";
import { contentProblems } from "@/lib/content/problems";

const prose = await contentProblems();
const problems = [...catalogProblems(), ...prose.problems];

if (problems.length > 0) {
  console.error(`${problems.length} problem(s):`);
  for (const problem of problems) console.error(`  ${problem}`);
  process.exitCode = 1;
} else {
  console.log("Seeds, references and prose are sound.");
  for (const kind of KINDS) console.log(`  ${String(seeds[kind].length).padStart(6)} ${kind}`);
  console.log(`  ${String(prose.fileCount).padStart(6)} files of prose`);
}

function catalogProblems(): readonly string[] {
  try {
    parseCatalog(seeds);
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
}
