import { catalog } from "@/lib/catalog";
import { routes } from "@/lib/routes";

/** An id with a dot as makers and package managers write it: "llama-3.1-8b". */
const DOTTED = /^(?=.*\.)[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Addresses people make of dotted ids, and the page of the record: `/models/llama-3.1-8b/`. */
export function dottedRedirects(): { from: string; to: string }[] {
  const { models, hardware, tools } = catalog;
  return [
    ...dotted(models, routes.model),
    ...dotted(hardware, routes.hardwareUnit),
    ...dotted(tools, routes.tool),
  ];
}

function dotted(
  records: readonly { slug: string; aliases: readonly string[] }[],
  addressOf: (slug: string) => string,
) {
  return records.flatMap(({ slug, aliases }) =>
    aliases
      .filter((alias) => DOTTED.test(alias))
      .map((alias) => ({ from: addressOf(alias), to: addressOf(slug) })),
  );
}
