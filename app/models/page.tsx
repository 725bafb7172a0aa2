import type { Metadata } from "next";
import { ModelFilter } from "@/components/models/model-filter";
import { ModelTable } from "@/components/models/model-table";
import { MODEL_GROUP } from "@/components/models/words";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { modelChoices, modelGroups } from "@/lib/answers/model-rows";
import { catalog } from "@/lib/catalog";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const TABLE = "model-table";

export const metadata: Metadata = {
  title: "Models",
  description: `${catalog.models.length} open models with parameters, context, licence and real file sizes. Each page says which machines run it, how much memory it takes and how fast.`,
  alternates: { canonical: routes.models() },
};

export default function ModelsPage() {
  const groups = modelGroups(catalog.models);
  return (
    <>
      <PageHeader
        trail={[{ name: "Models", href: routes.models() }]}
        title="Models"
        lede={`${formatCount(catalog.models.length)} models whose weights you can download. Open one to see which machines run it.`}
      />
      <nav aria-label="Groups of models" className="mb-4">
        <ul className="flex flex-wrap gap-x-4 text-sm">
          {groups.map(({ group, rows }) => (
            <li key={group} className="flex min-h-7 items-center gap-1.5">
              <a href={`#${group}`}>{MODEL_GROUP[group].short}</a>
              <span className="text-quiet">{formatCount(rows.length)}</span>
            </li>
          ))}
        </ul>
      </nav>
      <ModelFilter target={TABLE} {...modelChoices(catalog.models)} />
      <ModelTable id={TABLE} groups={groups} />
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Context is what the publisher calls native, without extensions a user switches on. Active
        parameters are those read for one token. The smallest file is the smallest published one, at
        whatever quality. Each figure has its source on the model’s page.
      </p>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.models()}
        file="scripts/seed/models/index.ts"
      />
    </>
  );
}
