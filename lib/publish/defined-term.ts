import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Term = {
  name: string;
  aliases: readonly string[];
  description: string;
  address: string;
};

/** schema.org DefinedTerm of a weight format, in the set of all of them. */
export function quantizationTerm({ name, aliases, description, address }: Term) {
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTerm",
    name,
    alternateName: aliases.length > 0 ? aliases : undefined,
    description,
    url: new URL(address, site.origin).href,
    inDefinedTermSet: {
      "@type": "DefinedTermSet",
      name: "Quantizations of model weights",
      url: new URL(routes.quantizations(), site.origin).href,
    },
  };
}
