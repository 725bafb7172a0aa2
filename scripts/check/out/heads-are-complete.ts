import { site } from "@/lib/site/identity";
import { attribute, textIn } from "../../finish/html";
import { isIndexed, type OutCheck, type OutPage, PagesByKey } from "./out-page";

/** Each page has a title and description of its own, its canonical address and one h1. */
export const headsAreComplete: OutCheck = () => {
  const problems: string[] = [];
  const titles = new PagesByKey();
  const descriptions = new PagesByKey();
  return {
    look: (page) => {
      problems.push(...problemsOf(page));
      if (!isIndexed(page)) return;
      problems.push(...canonicalProblem(page));
      titles.add(titleOf(page), page.address);
      descriptions.add(descriptionOf(page), page.address);
    },
    problems: () => [
      ...problems,
      ...repeats("title", titles),
      ...repeats("description", descriptions),
    ],
  };
};

function repeats(what: string, values: PagesByKey): string[] {
  return values
    .repeated((value, addresses) =>
      value === "" ? "" : `${addresses.join(" and ")} share the ${what} "${value}"`,
    )
    .filter((sentence) => sentence !== "");
}

function problemsOf(page: OutPage): string[] {
  const headingCount = page.elements.filter(({ tagName }) => tagName === "h1").length;
  const { address } = page;
  return [
    titleOf(page) === "" ? `${address} has no title: set metadata.title` : [],
    descriptionOf(page) === "" ? `${address} has no description: set metadata.description` : [],
    headingCount === 1 ? [] : `${address} has ${headingCount} h1, and must have 1`,
    doubledIds(page).map((id) => `${address} has the id "${id}" more than once`),
  ].flat();
}

function canonicalProblem(page: OutPage): string[] {
  const links = page.elements.filter((element) => attribute(element, "rel") === "canonical");
  const wanted = `${site.origin}${page.address}`;
  const found = links.map((link) => attribute(link, "href")).join(" and ");
  if (found === wanted) return [];
  return [
    `${page.address} has the canonical address "${found}": alternates.canonical must give ${wanted}`,
  ];
}

function titleOf({ elements }: OutPage): string {
  const title = elements.find(
    ({ tagName, parentNode }) => tagName === "title" && parentNode?.nodeName === "head",
  );
  return title ? textIn(title).trim() : "";
}

function descriptionOf({ elements }: OutPage): string {
  const meta = elements.find((element) => attribute(element, "name") === "description");
  return (meta && attribute(meta, "content"))?.trim() ?? "";
}

function doubledIds({ ids }: OutPage): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
