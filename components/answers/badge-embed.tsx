import { type BadgeFacts, badgeText, badgeWidth } from "@/lib/publish/pictures/badge";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";
import { CommandList } from "../tools/command-list";

type Props = {
  /** The answer's own address. */
  address: string;
  facts: BadgeFacts;
};

/** The badge of an answer, and what to paste where to show it: it links back to the answer. */
export function BadgeEmbed({ address, facts }: Props) {
  const image = routes.badgeOf(address);
  const words = `${facts.model} ${facts.quantization}: ${badgeText(facts)}`;
  const page = `${site.origin}${address}`;
  const commands = [
    { label: "Markdown", command: `[![${words}](${site.origin}${image})](${page})` },
    {
      label: "HTML",
      command: `<a href="${page}"><img src="${site.origin}${image}" alt="${words}" width="${badgeWidth(facts)}" height="20"></a>`,
    },
  ];
  return (
    <div className="space-y-3">
      {/* biome-ignore lint/performance/noImgElement: an SVG of fixed size; next/image would bring script. */}
      <img
        src={image}
        alt={words}
        width={badgeWidth(facts)}
        height={20}
        loading="lazy"
        className="h-auto max-w-full"
      />
      <CommandList commands={commands} />
    </div>
  );
}
