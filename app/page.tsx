import type { Metadata } from "next";
import { AskForm } from "@/components/home/ask-form";
import { CloseCallList } from "@/components/home/close-call-list";
import { MachineList } from "@/components/home/machine-list";
import { MapList } from "@/components/home/map-list";
import { NewestList } from "@/components/home/newest-list";
import { Prose } from "@/components/mdx/prose";
import { Section } from "@/components/site/section";
import { closeCalls } from "@/lib/answers/close-calls";
import { askedMachines, askedNames, newestRecords } from "@/lib/answers/home";
import { catalog, configurations } from "@/lib/catalog";
import { changeMonths, readChange } from "@/lib/content/changes";
import { writtenMaps } from "@/lib/content/written-maps";
import { formatCount, formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const NEWEST_OF_EACH = 6;
const CLOSE_CALLS = 8;

export const metadata: Metadata = {
  description: site.description,
  alternates: { canonical: routes.home() },
};

export default async function HomePage() {
  const { maps, models, hardware, tools } = catalog;
  const newest = newestRecords(NEWEST_OF_EACH);
  const [month] = changeMonths();
  const change = month === undefined ? undefined : await readChange(month);

  return (
    <>
      <div className="pb-10 pt-6 sm:pt-10">
        <p className="font-mono text-xs text-quiet">
          <span aria-hidden="true">&gt; </span>
          {formatCount(configurations.length)} machines · {formatCount(models.length)} models ·{" "}
          {formatCount(tools.length)} tools
          <span className="hidden sm:inline"> · {formatDate(site.editionDate)}</span>
        </p>
        <h1 className="mt-2 text-balance text-xl font-semibold sm:text-2xl">
          Will it run on your machine?
        </h1>
        <p className="mt-2 max-w-[42rem] text-pretty font-serif text-lg text-quiet">
          Name a machine and a model. You get a verdict, the memory it takes, how fast it answers,
          and the sum behind each figure.
        </p>
        <AskForm {...askedNames()} />
        <p className="mt-3 max-w-[48rem] text-sm text-quiet">
          A machine alone lists what runs on it; a model alone lists what runs it. The checker also
          reads what nvidia-smi and other commands print.
        </p>
      </div>

      <Section id="machines" title="What runs where">
        <MachineList {...askedMachines()} />
        <p className="text-sm">
          <a href={routes.hardware()}>All {formatCount(hardware.length)} cards, chips and boards</a>
        </p>
      </Section>

      <Section id="close-calls" title="Close calls" label="estimated">
        <CloseCallList calls={closeCalls(CLOSE_CALLS)} />
      </Section>

      <Section id="maps" title="Maps">
        <MapList maps={writtenMaps(maps)} />
      </Section>

      <div className="gap-x-12 lg:grid lg:grid-cols-2">
        {change && (
          <Section id="changes" title="What changed" label={change.title}>
            <Prose text={change} />
            <p className="mt-4 text-sm">
              <a href={routes.mapMonth(change.map, change.month)}>{change.title} on its own page</a>
            </p>
          </Section>
        )}
        <Section id="newest" title="Newest in the catalog">
          <div className="space-y-6">
            <NewestList
              title="Models"
              all={{ label: "All models", href: routes.models() }}
              records={newest.models}
              hrefOf={routes.model}
            />
            <NewestList
              title="Tools, by latest version"
              all={{ label: "All tools", href: routes.tools() }}
              records={newest.toolVersions}
              hrefOf={routes.tool}
            />
          </div>
        </Section>
      </div>
    </>
  );
}
