import type { Metadata } from "next";
import { AddRunForm } from "@/components/benchmarks/add-run-form";
import { HandingIn, ReadPrograms } from "@/components/benchmarks/add-run-guide";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const TITLE = "Add your run";

export const metadata: Metadata = {
  title: TITLE,
  description:
    "Paste what llama-bench, Ollama, llama-server or vLLM printed: it becomes a record of a measured run, with the engine’s estimate beside each figure.",
  alternates: { canonical: routes.addRun() },
};

export default function AddRunPage() {
  return (
    <>
      <PageHeader
        trail={[
          { name: "Benchmarks", href: routes.benchmarks() },
          { name: TITLE, href: routes.addRun() },
        ]}
        title={TITLE}
        lede="Paste what your engine printed. It becomes a record of a measured run, with the engine’s estimate beside each figure. Nothing is sent anywhere."
      />
      <noscript>
        <p className="mb-4 max-w-[42rem]">
          The form needs JavaScript. Without it, write the record by hand: each row of{" "}
          <a href={routes.benchmarks()}>the measured runs</a> says what it takes.
        </p>
      </noscript>
      <AddRunForm formUrl={new URL(routes.addRun(), site.origin).href} />
      <div className="mt-8">
        <Section id="read" title="What is read">
          <ReadPrograms />
        </Section>
        <Section id="hand-in" title="How to hand it in">
          <HandingIn />
        </Section>
      </div>
      <PageFooter reviewedOn={site.editionDate} address={routes.addRun()} />
    </>
  );
}
