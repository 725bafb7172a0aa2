import { FOOTER } from "@/components/site/navigation";
import { OPEN_KINDS } from "@/lib/answers/open-kinds";
import { catalog } from "@/lib/catalog";
import { writtenMaps } from "@/lib/content/written-maps";
import { formatCount } from "@/lib/format";
import { LLMS_DATA, llmsText } from "@/lib/publish/llms-text";
import { routes } from "@/lib/routes";
import { APPS } from "@/lib/site/apps";

export const dynamic = "force-static";

/** The site for language models: its lists and pages as Markdown, and its data. */
export function GET() {
  const { models, hardware, tools, maps } = catalog;
  return new Response(
    llmsText([
      {
        title: "Lists",
        links: [
          list("Models", routes.models(), models.length, "what each takes and what runs it"),
          list("Hardware", routes.hardware(), hardware.length, "what each runs, and why"),
          list("Tools", routes.tools(), tools.length, "licences, platforms, first commands"),
          ...writtenMaps(maps).map(({ slug, title, summary }) => ({
            name: title,
            address: routes.map(slug),
            about: summary,
          })),
        ],
      },
      LLMS_DATA,
      {
        title: "Kinds of records",
        links: OPEN_KINDS.map(({ name, title, about }) => ({
          name: title,
          address: routes.apiKind(name),
          about,
        })),
      },
      ...FOOTER.filter(({ title }) => title === "Reference" || title === "Editor").map(
        ({ title, links }) => ({
          title,
          links: links
            .filter(({ href }) => !APPS.includes(href))
            .map(({ label, href }) => ({ name: label, address: href, about: "as Markdown" })),
        }),
      ),
    ]),
  );
}

function list(name: string, address: string, count: number, about: string) {
  return { name, address, about: `${formatCount(count)} records: ${about}` };
}
