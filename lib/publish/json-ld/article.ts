import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Text = { title: string; description: string; address: string; modifiedOn: string };

/** schema.org Article of a text that a person answers for: a map, a month. */
export function article({ title, description, address, modifiedOn }: Text) {
  const url = new URL(address, site.origin).href;
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title,
    description,
    url,
    mainEntityOfPage: url,
    dateModified: modifiedOn,
    inLanguage: "en",
    author: {
      "@type": "Person",
      name: site.operator,
      url: new URL(routes.author(), site.origin).href,
    },
    publisher: { "@type": "Organization", name: site.name, url: site.origin },
  };
}
