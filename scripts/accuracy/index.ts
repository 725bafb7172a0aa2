import { writeFileSync } from "node:fs";
import { judgeAll } from "./judge-all";
import { leaveSourcesOut } from "./left-out";
import { recordOf } from "./record";
import { printReport } from "./report";
import { printResolved } from "./resolved";

const FILE = "scripts/seed/generated/accuracy.json";
const options = process.argv.slice(2);
const unknown = options.find((option) => option !== "--write" && option !== "--resolve");

if (unknown !== undefined) {
  console.error(
    `There is no option "${unknown}": --write records the figures, --resolve lists names.`,
  );
  process.exitCode = 2;
} else if (options.includes("--resolve")) {
  printResolved();
} else {
  const accuracy = judgeAll();
  const record = recordOf(accuracy, leaveSourcesOut(accuracy));
  printReport(record);
  if (options.includes("--write"))
    writeFileSync(FILE, `${JSON.stringify(record).replaceAll("},{", "},\n{")}\n`);
}
