import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** A type names models, families and tools that exist, each model in one type and each tool once. */
export const modelTypesNameRecords: Rule = ({ modelTypes, models }, slugs) => {
  const families = [...new Set(models.flatMap(({ family }) => family ?? []))];
  const owners = new Map<string, string>();
  return modelTypes.flatMap((type) => {
    const place = `${SEED_FILE.modelTypes} › ${type.slug}`;
    const tools = type.loads.map(({ tool }) => tool);
    const problems = [
      ...unknown(type.families, families, `${place} › families`, SEED_FILE.models),
      ...unknown(type.models, slugs.models, `${place} › models`, SEED_FILE.models),
      ...unknown(tools, slugs.tools, `${place} › loads`, SEED_FILE.tools),
      ...tools
        .filter((tool, index) => tools.indexOf(tool) !== index)
        .map((tool) => `${place} › loads: names ${tool} twice: keep one`),
      ...type.models
        .filter((slug) => owners.has(slug))
        .map((slug) => `${place} › models: ${slug} is also in ${owners.get(slug)}: keep one`),
    ];
    for (const slug of type.models) owners.set(slug, type.slug);
    return problems;
  });
};

function unknown(
  named: readonly string[],
  known: readonly string[],
  place: string,
  file: string,
): string[] {
  return named
    .filter((name) => !known.includes(name))
    .map((name) => `${place}: names "${name}", which is not in ${file}.${didYouMean(name, known)}`);
}
