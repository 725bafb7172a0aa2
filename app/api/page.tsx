import type { Metadata } from "next";
import { BundleFiles } from "@/components/open-data/bundle-files";
import { FitFiles } from "@/components/open-data/fit-files";
import { KindFiles } from "@/components/open-data/kind-files";
import { LicenseText } from "@/components/open-data/license-text";
import { Promises } from "@/components/open-data/promises";
import { NOTEBOOK, SPREADSHEET } from "@/components/open-data/recipes";
import { JsonLd } from "@/components/site/json-ld";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { CommandList } from "@/components/tools/command-list";
import { FIT_COLUMNS } from "@/lib/answers/fit-answers";
import { OPEN_KINDS } from "@/lib/answers/open-kinds";
import { ENGINE_VERSION } from "@/lib/fit/estimate";
import { bundleAddress } from "@/lib/publish/api/bundle";
import { dataVersionOf } from "@/lib/publish/api/documents";
import { dataset } from "@/lib/publish/json-ld/dataset";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const DESCRIPTION =
  "Every record of this site as JSON and CSV: models, hardware, tools, formats, file sizes, measured runs, and what runs where. No key, no limit, CC BY 4.0.";

export const metadata: Metadata = {
  title: "Open data: JSON and CSV, CC BY 4.0",
  description: DESCRIPTION,
  alternates: { canonical: routes.openData() },
};

export default function OpenDataPage() {
  const dataVersion = dataVersionOf(OPEN_KINDS);
  return (
    <>
      <PageHeader
        trail={[{ name: "Open data", href: routes.openData() }]}
        eyebrow={`Data ${dataVersion}`}
        title="Open data"
        lede="Everything this site knows, as files a program or a spreadsheet can read. No key and no limit: they are plain files, open to every origin."
      />
      <JsonLd data={dataset(OPEN_KINDS, dataVersion, DESCRIPTION)} />
      <Section id="files" title="Files">
        <KindFiles kinds={OPEN_KINDS} />
        <p className="mt-3 max-w-[42rem] text-sm text-quiet">
          A program begins at the <a href={routes.apiIndex()}>index</a>, which names every file, or
          at the <a href={routes.openApi()}>OpenAPI document</a>.
        </p>
      </Section>
      <Section id="notebook" title="In a notebook or a shell">
        <CommandList commands={NOTEBOOK} />
      </Section>
      <Section id="spreadsheet" title="In a spreadsheet">
        <CommandList commands={SPREADSHEET} />
      </Section>
      <Section id="fit" title="What runs where">
        <FitFiles columns={FIT_COLUMNS} engineVersion={ENGINE_VERSION} />
      </Section>
      <Section id="bundle" title="Everything in one file">
        <BundleFiles
          sqlite={bundleAddress(dataVersion, ENGINE_VERSION, "sqlite")}
          json={bundleAddress(dataVersion, ENGINE_VERSION, "json")}
          checksums={bundleAddress(dataVersion, ENGINE_VERSION, "sha256")}
          origin={site.origin}
        />
      </Section>
      <Section id="promises" title="What you can rely on">
        <Promises dataVersion={dataVersion} />
      </Section>
      <Section id="licence" title="Licence">
        <LicenseText />
      </Section>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.openData()}
        file="lib/answers/open-kinds.ts"
      />
    </>
  );
}
