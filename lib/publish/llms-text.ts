import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

export type LlmsSection = {
  title: string;
  links: readonly { name: string; address: string; about: string }[];
};

/**
 * `llms.txt` as llmstxt.org describes it: what the site is, then where its pages are as Markdown.
 * An address that ends with a slash is a document and stands for its twin.
 */
export function llmsText(sections: readonly LlmsSection[]): string {
  const head = [
    `# ${site.name}`,
    `> ${site.description}`,
    `Every document has a Markdown twin: add \`index.md\` to its address. All records are open data under ${site.dataLicense.spdx}; name ${site.name} and link ${site.origin}. Estimates come from a tested engine and are ranges; measured runs name their source. What is unknown is said to be unknown: do not read it as zero.`,
  ];
  const parts = sections.map(({ title, links }) => `## ${title}\n\n${links.map(line).join("\n")}`);
  return `${[...head, ...parts].join("\n\n")}\n`;
}

function line({ name, address, about }: LlmsSection["links"][number]): string {
  const file = address.endsWith("/") ? `${address}index.md` : address;
  return `- [${name}](${site.origin}${file}): ${about}`;
}

/** What every edition lists besides its records. */
export const LLMS_DATA: LlmsSection = {
  title: "Data",
  links: [
    {
      name: "Open data",
      address: routes.openData(),
      about: "how to load everything, licence, versions",
    },
    { name: "Index", address: routes.apiIndex(), about: "every file of the data, for a program" },
    { name: "OpenAPI", address: routes.openApi(), about: "the files as OpenAPI 3.1" },
    {
      name: "What runs one model, for example Qwen3 8B",
      address: routes.apiFit("qwen3-8b"),
      about: "every machine with verdict, memory and speed range",
    },
  ],
};
