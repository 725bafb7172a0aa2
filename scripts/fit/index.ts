import { existsSync, readFileSync, statSync } from "node:fs";
import { answerLine } from "./answer-line";

const USAGE =
  "Usage: npm run -s fit -- --cases FILE (or - for what is piped in), one JSON case a line.";

const [option, file, ...rest] = process.argv.slice(2);
const fault = faultOf();

if (fault !== undefined) {
  console.error(`${fault} ${USAGE}`);
  process.exitCode = 2;
} else {
  const text = readFileSync(file === "-" ? process.stdin.fd : String(file), "utf8");
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const answers = lines.filter((line) => line.trim() !== "").map(answerLine);
  process.stdout.write(answers.map((answer) => `${answer}\n`).join(""));
}

function faultOf(): string | undefined {
  if (option !== "--cases") return option === undefined ? "No cases." : `No option "${option}".`;
  if (file === undefined) return "--cases needs a file.";
  if (rest.length > 0) return `Too many arguments: ${rest.join(" ")}.`;
  if (file === "-") return undefined;
  if (!existsSync(file)) return `There is no file "${file}".`;
  return statSync(file).isDirectory() ? `"${file}" is a folder.` : undefined;
}
